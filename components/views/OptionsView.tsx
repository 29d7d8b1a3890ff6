import type { LanguageId } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { Mark } from '../controls/Mark';
import { Section } from '../controls/Section';
import { Switch } from '../controls/Switch';
import { type Notice, NoticeLine } from '../notice/Notice';
import { KeptList } from './KeptList';
import { LanguageChoice } from './LanguageChoice';
import { type RuleChoice, RuleList } from './RuleList';

/** The choices the options page shows. */
export interface OptionsState {
  readonly language: LanguageId;
  readonly publishCheck: boolean;
  readonly badge: boolean;
  readonly rules: readonly RuleChoice[];
  readonly allowedPhrases: readonly string[];
  readonly sitesOff: readonly { readonly id: string; readonly name: string }[];
}

export interface OptionsViewProps {
  readonly state: OptionsState;
  readonly strings: Strings;
  readonly notice?: Notice | undefined;
  readonly onUndo?: (() => void) | undefined;
  readonly onLanguage: (language: LanguageId) => void;
  readonly onPublishCheck: (on: boolean) => void;
  readonly onBadge: (on: boolean) => void;
  readonly onRule: (rule: string, on: boolean) => void;
  readonly onRemovePhrase: (phrase: string) => void;
  readonly onSiteOn: (site: string) => void;
}

/** Every choice takes effect at once; there is nothing to save. */
export function OptionsView(props: OptionsViewProps) {
  const { state, strings } = props;
  const words = strings.options;
  return (
    <main class="tulus page" lang={strings.language}>
      <header class="page-header">
        <Mark size={40} />
        <div>
          <h1>{words.title}</h1>
          <p class="soft">{words.intro}</p>
        </div>
      </header>
      <Section title={words.language} hint={words.languageHint}>
        <LanguageChoice language={state.language} strings={strings} onChange={props.onLanguage} />
      </Section>
      <Section title={words.writing}>
        <Switch on={state.publishCheck} hint={words.checkHint} onChange={props.onPublishCheck}>
          {words.check}
        </Switch>
        <Switch on={state.badge} hint={words.badgeHint} onChange={props.onBadge}>
          {words.badge}
        </Switch>
      </Section>
      <RuleList rules={state.rules} strings={strings} onRule={props.onRule} />
      <Section title={words.phrases} hint={words.phrasesHint}>
        <KeptList
          kept={state.allowedPhrases.map((phrase) => ({ id: phrase, name: `“${phrase}”` }))}
          empty={words.phrasesEmpty}
          action={words.remove}
          onLetGo={props.onRemovePhrase}
        />
      </Section>
      <Section title={words.sites} hint={words.sitesHint}>
        <KeptList
          kept={state.sitesOff}
          empty={words.sitesEmpty}
          action={words.turnOn}
          onLetGo={props.onSiteOn}
        />
      </Section>
      <div class="page-notice">
        <NoticeLine notice={props.notice} strings={strings} onUndo={props.onUndo} />
      </div>
    </main>
  );
}
