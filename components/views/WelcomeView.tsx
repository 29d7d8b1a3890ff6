import type { Strings } from '../../lib/strings';
import { Button } from '../controls/Button';
import { Glyph } from '../controls/Glyph';
import { Mark } from '../controls/Mark';
import { Section } from '../controls/Section';
import type { Check } from './liveReport';
import { Scratchpad } from './Scratchpad';

export interface WelcomeViewProps {
  readonly strings: Strings;
  /** Names of the sites it reads along on. */
  readonly sites: readonly string[];
  readonly onCheck: Check;
  readonly onCopy: (text: string) => void;
  readonly onOptions: () => void;
}

/** The first page after installing: what it reads, what it never does, a sample to play with, and where to go on. */
export function WelcomeView({ strings, sites, onCheck, onCopy, onOptions }: WelcomeViewProps) {
  const words = strings.welcome;
  return (
    <main class="tulus page" lang={strings.language}>
      <header class="page-header">
        <Mark size={48} />
        <h1>{words.title}</h1>
      </header>
      <p class="lead">{words.intro}</p>
      <div class="promises">
        <Section title={words.reads}>
          <ul class="ticks tall">
            {words.readsPoints.map((point) => (
              <li key={point}>
                <Glyph name="tick" />
                {point}
              </li>
            ))}
          </ul>
        </Section>
        <Section title={words.never}>
          <ul class="ticks tall never">
            {words.neverPoints.map((point) => (
              <li key={point}>
                <Glyph name="close" />
                {point}
              </li>
            ))}
          </ul>
        </Section>
      </div>
      <Section title={words.tryIt} hint={words.tryHint}>
        {/* Keyed: the sample follows the language the reader switches to. */}
        <Scratchpad
          key={strings.language}
          strings={strings}
          onCheck={onCheck}
          onCopy={onCopy}
          initial={words.sample}
        />
      </Section>
      <Section title={words.next} hint={words.nextHint}>
        <p class="sites">{sites.join(' · ')}</p>
        <p class="soft">{words.elsewhere}</p>
        <div class="row">
          <Button onPress={onOptions}>{words.options}</Button>
        </div>
      </Section>
    </main>
  );
}
