/** Brings a phrase into view. */
import type { Span } from '../engine/report';
import { isField } from './field';
import { readDraft } from './read';

/** Scrolls to a span and puts the caret behind it, without taking the writer's words for selected. */
export function showSpan(box: HTMLElement, span: Span): void {
  if (isField(box)) {
    box.setSelectionRange(span.end, span.end);
    return;
  }
  readDraft(box).rangeOf(span)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}
