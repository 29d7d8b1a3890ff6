import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report, Suggestion } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { Blanks, blanksIn } from '../controls/Blanks';
import { Button } from '../controls/Button';
import { Glyph } from '../controls/Glyph';
import { LengthLeft } from '../meter/LengthLeft';
import type { Limit } from '../meter/length';
import { type Check, useLiveReport } from '../views/liveReport';
import { ChoiceItem } from './ChoiceItem';
import { choicesOf, NO_WISHES, reword, tick, tickedOf } from './choices';
import { piecesOf, textOf } from './pieces';
import { RungShift } from './RungShift';

export interface PlanProps {
  readonly draft: string;
  readonly report: Report;
  readonly strings: Strings;
  /** Judges the text as it would read; the rung after is never guessed. */
  readonly onCheck: Check;
  readonly onApplyAll: (suggestions: readonly Suggestion[]) => void;
  readonly onBack: () => void;
  readonly limit?: Limit | undefined;
}

/** Before and after: every rewrite the writer ticks, what the draft becomes, and how that reads. */
export function Plan({ draft, report, strings, onCheck, onApplyAll, onBack, limit }: PlanProps) {
  const words = strings.plan;
  const [wishes, setWishes] = useState(NO_WISHES);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const choices = choicesOf(report, wishes);
  const ticked = tickedOf(choices);
  const pieces = piecesOf(draft, ticked);
  const text = textOf(pieces);
  const { about, state } = useLiveReport(text, onCheck);
  const read = ticked.length === 0 ? report : about?.text === text ? about.report : undefined;
  const blanks = ticked.flatMap((suggestion) => blanksIn(suggestion.text)).length;
  return (
    <div class="plan">
      <Button kind="quiet" class="back" onPress={onBack}>
        <Glyph name="previous" />
        {words.back}
      </Button>
      <div>
        <h2 class="rung-name" ref={title} tabIndex={-1}>
          {words.title}
        </h2>
        <p class="soft">{words.intro}</p>
      </div>
      {state === 'failed' ? (
        <p class="soft" role="status">
          {words.failed}
        </p>
      ) : (
        <RungShift before={report.verdict} after={read?.verdict} strings={strings} />
      )}
      <ul class="choice-list" aria-label={words.changes}>
        {choices.map((choice) => (
          <ChoiceItem
            key={choice.diagnostic.fingerprint}
            choice={choice}
            draft={draft}
            strings={strings}
            onTick={(on) => setWishes(tick(wishes, choice.diagnostic.fingerprint, on))}
            onReword={() => setWishes(reword(wishes, choice))}
          />
        ))}
      </ul>
      <div class="preview">
        <h3 class="label">{words.preview}</h3>
        <p class="preview-text" lang={report.language}>
          {pieces.map((piece) =>
            piece.isNew ? (
              <ins key={piece.at}>
                <Blanks text={piece.text} />
              </ins>
            ) : (
              <span key={piece.at}>{piece.text}</span>
            ),
          )}
        </p>
        <LengthLeft text={text} limit={limit} strings={strings} />
      </div>
      <div class="plan-foot">
        {blanks > 0 && <p class="soft small">{words.blanks(blanks)}</p>}
        {ticked.length > 0 ? (
          <Button kind="solid" onPress={() => onApplyAll(ticked)}>
            {words.apply(ticked.length)}
          </Button>
        ) : (
          <p class="soft">{words.nothing}</p>
        )}
      </div>
    </div>
  );
}
