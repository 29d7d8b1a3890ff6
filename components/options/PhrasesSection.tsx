import type { OptionsStrings } from '../../lib/strings/options';
import { Section } from '../controls/Section';
import { TextList, type TextListProps } from './TextList';

export interface PhrasesSectionProps extends Pick<TextListProps, 'texts' | 'onAdd' | 'onRemove'> {
  readonly strings: OptionsStrings;
}

/** What is never underlined, wherever it is written. */
export function PhrasesSection({ strings, ...list }: PhrasesSectionProps) {
  return (
    <Section title={strings.phrases.title} hint={strings.phrases.hint}>
      <TextList words={strings.phrases} strings={strings} {...list} />
    </Section>
  );
}
