import type { Span } from './report';

/** A sentence's span as the draft's. */
export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** Whether two spans share anything. */
export const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
