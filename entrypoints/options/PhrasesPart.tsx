import { PhrasesSection } from '../../components/options/PhrasesSection';
import type { PartProps } from './deeds';
import { textsOf } from './texts';

export function PhrasesPart({ settings, words, deeds }: PartProps) {
  return <PhrasesSection strings={words.options} {...textsOf('allowedPhrases', settings, words, deeds)} />;
}
