import type { Span } from './report';

/** A sentence's span as the draft's. */
export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
