import type { InterfaceLanguage } from '../../lib/engine/report';
import type { OptionsStrings } from '../../lib/strings/options';
import { Section } from '../controls/Section';
import { Switch } from '../controls/Switch';
import { Choice } from './Choice';

export interface WritingSectionProps {
  readonly strings: OptionsStrings;
  readonly paused: boolean;
  readonly publishCheck: boolean;
  readonly badge: boolean;
  readonly onPause: (on: boolean) => void;
  readonly onPublishCheck: (on: boolean) => void;
  readonly onBadge: (on: boolean) => void;
  readonly onLanguage: (language: InterfaceLanguage) => void;
}

/** How the coach behaves while one writes, and the language it speaks. */
export function WritingSection({ strings, ...props }: WritingSectionProps) {
  const words = strings.writing;
  const languages = Object.entries(words.languages) as [InterfaceLanguage, string][];
  return (
    <Section title={strings.section.writing}>
      <Switch on={props.publishCheck} hint={words.checkHint} onChange={props.onPublishCheck}>
        {words.check}
      </Switch>
      <Switch on={props.badge} hint={words.badgeHint} onChange={props.onBadge}>
        {words.badge}
      </Switch>
      <Switch on={props.paused} hint={words.pauseHint} onChange={props.onPause}>
        {words.pause}
      </Switch>
      {/* Each language under its own name, so it can be found by those who cannot read the other. */}
      <Choice
        title={words.language}
        hint={words.languageHint}
        choices={languages.map(([id, name]) => ({ id, name, lang: id }))}
        chosen={strings.language}
        onChange={props.onLanguage}
      />
    </Section>
  );
}
