import { useState } from 'preact/hooks';
import { DataSection } from '../../components/options/DataSection';
import { type Problem, readBackup, writeSettings } from '../../lib/backup';
import { joined } from '../../lib/ledger';
import { sendMessage } from '../../lib/messaging';
import { DEFAULT_SETTINGS } from '../../lib/settings';
import type { PartProps } from './deeds';
import { problemWords } from './problemWords';
import { saveFile } from './save';

export function DataPart({ settings, words, deeds }: PartProps) {
  const [problem, setProblem] = useState<Problem>();
  const bring = async (file: File) => {
    const rules = (await sendMessage('ruleTexts', words.options.language)).map(({ id }) => id);
    const read = readBackup(await file.text(), rules);
    setProblem(read.kind === 'problem' ? read.problem : undefined);
    if (read.kind === 'settings') {
      const left = read.strangers.length;
      deeds.change(read.settings, ({ options: { said } }) =>
        left > 0 ? `${said.settingsIn} ${said.strangers(left)}` : said.settingsIn,
      );
    }
    if (read.kind === 'balance')
      deeds.changeBalance(
        (ledger) => joined(ledger, read.ledger),
        ({ options }) => options.said.balanceIn(read.ledger.posts.length),
        (_, before) => before,
      );
  };
  return (
    <DataSection
      strings={words.options}
      problem={problem && problemWords(problem, words.options)}
      onSave={() => {
        saveFile('settings', writeSettings(settings), 'json');
        deeds.say(({ options }) => options.said.saved);
      }}
      onBring={(file) => void bring(file).catch(() => deeds.say(({ options }) => options.said.failed))}
      onReset={() =>
        deeds.change(
          () => DEFAULT_SETTINGS,
          ({ options }) => options.said.reset,
        )
      }
    />
  );
}
