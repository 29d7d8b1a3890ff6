import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from './Button';
import { Glyph } from './Glyph';

export interface DisclosureProps {
  readonly summary: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Words that open more words. Closed at first: what a writer has not asked for stays out of the way. */
export function Disclosure(props: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const region = `more-${useId()}`;
  return (
    <div class={`disclosure ${props.class ?? ''}`.trim()}>
      <Button kind="quiet" expanded={open} controls={region} onPress={() => setOpen(!open)}>
        <Glyph name="down" />
        {props.summary}
      </Button>
      <div id={region} hidden={!open} class="disclosed">
        {props.children}
      </div>
    </div>
  );
}
