import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SectionProps {
  readonly title: string;
  readonly hint?: string;
  /** Set beside the title. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A titled part of a view. */
export function Section({ title, hint, aside, children }: SectionProps) {
  const id = `section-${useId()}`;
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {hint && <p class="soft section-hint">{hint}</p>}
      {children}
    </section>
  );
}
