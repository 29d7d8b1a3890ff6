/** The pause before posting: holds the first press on a draft that pushes, and lets the writer's next one through. */
import type { Diagnostic, Verdict } from '../engine/report';
import type { Platform } from '../platforms/platform';
import type { ComposeSession } from './compose-session';
import { boxesOf, PRESS_EVENTS, type PublishPress, publishPress } from './press';

/** What the writer is asked about. */
export interface Held {
  readonly sessions: readonly ComposeSession[];
  readonly control: Element;
  readonly verdict: Verdict;
  readonly phrases: readonly Diagnostic[];
  readonly blanks: readonly string[];
}

export interface PublishCheckOptions {
  readonly platform: Platform;
  /** Live sessions, most recently written in last. */
  readonly sessions: () => readonly ComposeSession[];
  /** Whether the check may ask now: switched on, and not too often. Blanks are asked about regardless. */
  readonly mayAsk: () => boolean;
  readonly hold: (held: Held) => void;
  /** A press went through to the site. */
  readonly released: (sessions: readonly ComposeSession[]) => void;
}

/** How long a draft without its box still belongs to a dialog's last step (milliseconds). */
const STEP_LASTS = 120_000;

/** Watches presses until `signal` ends. Any fault lets the press through. */
export function watchPublishing(options: PublishCheckOptions, signal: AbortSignal): void {
  const asked = new Set<string>();
  let current: Ongoing | null = null;

  const onPress = (event: Event) => {
    const press = publishPress(event, options.platform);
    if (!press) {
      if (event.type === 'pointerdown' || event.type === 'keydown') current = null;
      return;
    }
    if (!current || !continues(current, press, event)) current = begin(press);
    current.at = event.timeStamp;
    if (current.held) {
      stop(event);
      return;
    }
    const sends = event.type === 'click' || event.type === 'submit' || press.hook.keys !== undefined;
    if (!sends || current.sent || current.sessions.length === 0) return;
    current.sent = true;
    options.released(current.sessions);
  };

  const begin = (press: PublishPress): Ongoing => {
    const sessions = sessionsFor(press, options);
    const held = heldBy(press, sessions, options, asked);
    if (held) {
      asked.add(textOf(sessions));
      options.hold(held);
    }
    return { control: press.control, sessions, held: held !== null, sent: false, at: 0 };
  };

  const guarded = (event: Event) => {
    try {
      onPress(event);
    } catch {
      current = null;
    }
  };
  for (const type of PRESS_EVENTS)
    window.addEventListener(type, guarded, { capture: true, passive: false, signal });
}

/** One press is several events; what was decided at the first goes for the rest. */
interface Ongoing {
  readonly control: Element;
  readonly sessions: readonly ComposeSession[];
  readonly held: boolean;
  sent: boolean;
  /** `timeStamp` of its latest event. */
  at: number;
}

/** Events of one press follow each other within this time (milliseconds), unless the button is kept down. */
const TOGETHER = 1000;

function continues(ongoing: Ongoing, press: PublishPress, event: Event): boolean {
  if (ongoing.control !== press.control)
    return event.type === 'submit' && event.timeStamp - ongoing.at < TOGETHER;
  if (event.type === 'pointerdown' || event.type === 'keydown') return false;
  return /up$|end$/.test(event.type) || event.timeStamp - ongoing.at < TOGETHER;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

const textOf = (sessions: readonly ComposeSession[]): string =>
  sessions.map(({ text }) => text.trim()).join('\n\n');

function sessionsFor(press: PublishPress, { sessions }: PublishCheckOptions): ComposeSession[] {
  const live = sessions().filter(({ text }) => text.trim() !== '');
  const boxes = new Set(
    boxesOf(
      press,
      live.map(({ box }) => box),
    ),
  );
  const tied = live.filter(({ box }) => boxes.has(box));
  if (tied.length > 0 || !press.hook.labels) return tied;
  // The last of several steps has no editor in it any more: it publishes what was written last.
  const last = live.at(-1);
  return last && Date.now() - last.writtenAt < STEP_LASTS && last.box.closest('[role="dialog"]')
    ? [last]
    : [];
}

const GRAVE: ReadonlySet<Verdict> = new Set<Verdict>(['sales-pitch', 'leaning-promo']);

function heldBy(
  press: PublishPress,
  sessions: readonly ComposeSession[],
  { mayAsk }: PublishCheckOptions,
  asked: ReadonlySet<string>,
): Held | null {
  // An answer for other words is no ground to hold these.
  const judged = sessions.filter((session) => session.isCurrent);
  const blanks = sessions.flatMap((session) => session.unfilled);
  const weighty = judged.filter(isWeighty);
  const asks = blanks.length > 0 || (weighty.length > 0 && mayAsk());
  if (!asks || asked.has(textOf(sessions))) return null;
  const about = weighty.length > 0 ? weighty : judged;
  return {
    sessions,
    control: press.control,
    verdict: about[0]?.report?.verdict ?? 'too-short',
    phrases: about.flatMap((session) => session.diagnostics),
    blanks,
  };
}

/** Rung *sales pitch* or *leaning promo* with a warning, or any open serious phrase. */
function isWeighty({ report, diagnostics }: ComposeSession): boolean {
  if (!report) return false;
  if (diagnostics.some(({ severity }) => severity === 'serious')) return true;
  return GRAVE.has(report.verdict) && diagnostics.some(({ severity }) => severity === 'warning');
}
