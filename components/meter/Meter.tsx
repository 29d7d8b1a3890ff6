import type { Report } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { Glyph } from '../controls/Glyph';
import { RungIcon } from '../controls/RungIcon';
import { pressureAmount, valueAmount } from './amounts';
import { Balance } from './Balance';
import { topMoves } from './moves';

export interface MeterProps {
  readonly report: Report;
  readonly strings: Strings;
}

/** How the draft reads: its rung in words, what pulls which way, and what would change it. */
export function Meter({ report, strings }: MeterProps) {
  const rung = strings.rungs[report.verdict];
  const words = strings.meter;
  const moves = topMoves(report);
  return (
    <div class={`meter ${report.verdict}`}>
      <div class={`rung ${report.verdict}`}>
        <RungIcon verdict={report.verdict} />
        <div>
          <h2 class="rung-name" tabIndex={-1}>
            {rung.name}
          </h2>
          <p>{rung.message}</p>
        </div>
      </div>
      <Balance
        pressure={report.pressure}
        value={report.value}
        pressureWord={words.pressure[pressureAmount(report.pressure)]}
        valueWord={words.value[valueAmount(report.value)]}
        strings={strings}
      />
      {moves.length > 0 && (
        <div class="moves">
          <p class="label">{words.moves}</p>
          <ul>
            {moves.map((move) => (
              <li key={move.kind + move.name} class={move.kind}>
                <Glyph name={move.kind === 'add' ? 'add' : 'becomes'} />
                {move.kind === 'add' ? words.add(move.name) : words.soften(move.name)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
