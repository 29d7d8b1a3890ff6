import type { Source } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { Disclosure } from '../controls/Disclosure';
import { Section } from '../controls/Section';
import { SourceLink } from '../controls/SourceLink';

/** What is good to know where the draft will be read. */
export interface AdviceItem {
  readonly id: string;
  readonly text: string;
  readonly source: Source;
  /** Year and month in which the source was last read: `2026-11`. */
  readonly checked: string;
}

export interface AdviceListProps {
  readonly site: string;
  readonly items: readonly AdviceItem[];
  readonly strings: Strings;
}

/** The piece that fits the draft best in view, the others one press away; each with where it is from and since when. */
export function AdviceList({ site, items, strings }: AdviceListProps) {
  const [first, ...others] = items;
  if (!first) return null;
  return (
    <Section title={strings.place.advice(site)}>
      <ul class="advice">
        <Item item={first} strings={strings} />
      </ul>
      {others.length > 0 && (
        <Disclosure summary={strings.card.more}>
          <ul class="advice">
            {others.map((item) => (
              <Item key={item.id} item={item} strings={strings} />
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

function Item({ item, strings }: { readonly item: AdviceItem; readonly strings: Strings }) {
  return (
    <li>
      <p>{item.text}</p>
      <SourceLink before={strings.place.checked(item.checked)} source={item.source} strings={strings} />
    </li>
  );
}
