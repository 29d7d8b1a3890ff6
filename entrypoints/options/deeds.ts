/** Every change of the options page: made, said in a sentence, and ready to be taken back. */
import { useRef, useState } from 'preact/hooks';
import type { Said } from '../../components/options/SaidLine';
import { changeLedger, type Ledger } from '../../lib/ledger';
import { changeSettings, revert, type Settings } from '../../lib/settings';
import type { BalanceStrings } from '../../lib/strings/balance';
import type { OptionsStrings } from '../../lib/strings/options';

export interface Words {
  readonly options: OptionsStrings;
  readonly balance: BalanceStrings;
}

/** Said in whatever language the page speaks by then. */
export type Sentence = (words: Words) => string;

export interface Deeds {
  readonly said: Said | undefined;
  readonly say: (sentence: Sentence, undo?: () => Promise<unknown>) => void;
  /** Changes settings and says so, with an undo of that change only. */
  readonly change: (how: (settings: Settings) => Settings, sentence: Sentence) => void;
  /** @param back what takes it back from a ledger that may have grown meanwhile. */
  readonly changeBalance: (
    how: (ledger: Ledger) => Ledger,
    sentence: Sentence,
    back: (now: Ledger, before: Ledger) => Ledger,
  ) => void;
}

export function useDeeds(words: Words): Deeds {
  const [latest, setLatest] = useState<{ sentence: Sentence; undo?: (() => Promise<unknown>) | undefined }>();
  const nth = useRef(0);
  const say: Deeds['say'] = (sentence, undo) => {
    nth.current += 1;
    setLatest({ sentence, undo });
  };
  const failed = () => say(({ options }) => options.said.failed);
  const undone = () => say(({ options }) => options.said.undone);
  return {
    said: latest && {
      text: latest.sentence(words),
      nth: nth.current,
      onUndo: latest.undo && (() => void latest.undo?.().then(undone, failed)),
    },
    say,
    change(how, sentence) {
      let before: Settings | undefined;
      const done = changeSettings((settings) => {
        before = settings;
        return how(settings);
      });
      done.then((after) => {
        const was = before;
        say(sentence, was && (() => changeSettings((now) => revert(now, was, after))));
      }, failed);
    },
    changeBalance(how, sentence, back) {
      let before: Ledger | undefined;
      const done = changeLedger((ledger) => {
        before = ledger;
        return how(ledger);
      });
      done.then(() => {
        const was = before;
        say(sentence, was && (() => changeLedger((now) => back(now, was))));
      }, failed);
    },
  };
}

/** What every part of the page is given. */
export interface PartProps {
  readonly settings: Settings;
  readonly words: Words;
  readonly deeds: Deeds;
}
