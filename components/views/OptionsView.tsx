import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OptionsSection, OptionsStrings } from '../../lib/strings/options';
import { Mark } from '../controls/Mark';
import { type Said, SaidLine } from '../options/SaidLine';

export interface OptionsViewProps {
  readonly strings: OptionsStrings;
  readonly section: OptionsSection;
  readonly said?: Said | undefined;
  /** The section's own view. */
  readonly children: ComponentChildren;
}

/** One part at a time, each under an address of its own; what happened is said at the bottom, wherever one has scrolled. */
export function OptionsView({ strings, section, said, children }: OptionsViewProps) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(section);
  useEffect(() => {
    if (shown.current === section) return;
    shown.current = section;
    main.current?.focus();
    scrollTo(0, 0);
  }, [section]);
  return (
    <div class="tulus options" lang={strings.language}>
      <header class="options-head">
        <Mark size={32} />
        <div>
          <h1>{strings.title}</h1>
          <p class="soft small">{strings.intro}</p>
        </div>
      </header>
      <nav class="options-nav" aria-label={strings.sections}>
        <ul>
          {(Object.keys(strings.section) as OptionsSection[]).map((id) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === section ? 'page' : undefined}>
                {strings.section[id]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main ref={main} class="options-main" tabIndex={-1} aria-label={strings.section[section]}>
        {children}
      </main>
      <div class="page-notice">
        <SaidLine said={said} undo={strings.undo} />
      </div>
    </div>
  );
}
