/** The pause before posting: holds the first press on a draft that pushes, and lets the writer's next one through. */
import { isVisible } from '../editors/compose-box';
import type { Diagnostic, Verdict } from '../engine/report';
import type { Platform } from '../platforms/platform';
import type { ComposeSession } from './compose-session';
import { type Draft, DraftMemory, draftOf } from './drafts';
import { windowsAround } from './frames';
import { isKey, PRESS_EVENTS, type PublishPress, publishPress } from './press';
import { closestAcross } from './tree';
import { WaitingControls } from './waiting';

/** What the writer is asked about. */
export interface Held {
  readonly sessions: readonly ComposeSession[];
  readonly control: Element;
  /** All that would go out, boxes apart by a blank line. */
  readonly text: string;
  readonly verdict: Verdict;
  readonly phrases: readonly Diagnostic[];
  readonly blanks: readonly string[];
  /** The rules it is held for; none when only a blank is left. */
  readonly weighs: readonly string[];
}

export interface PublishCheckOptions {
  readonly platform: Platform;
  /** Live sessions, most recently written in last. */
  readonly sessions: () => readonly ComposeSession[];
  /** Whether the check may ask now: switched on, and not too often. Blanks are asked about regardless. */
  readonly mayAsk: () => boolean;
  /** Rules that hold nothing at the moment. */
  readonly resting: () => ReadonlySet<string>;
  readonly hold: (held: Held) => void;
  /** A press went through to the site. */
  readonly released: (drafts: readonly Draft[]) => void;
}

/** Watches presses until `signal` ends. Any fault lets the press through. */
export function watchPublishing(options: PublishCheckOptions, signal: AbortSignal): void {
  const hooks = options.platform.publish;
  const asked = new Set<string>();
  const memory = new DraftMemory();
  const waiting = new WaitingControls();
  let current: Ongoing | null = null;

  const onPress = (event: Event) => {
    const begins = event.type === 'pointerdown' || event.type === 'keydown';
    const live = options.sessions().filter(({ text }) => text.trim() !== '');
    // Looking costs the page a layout: not at every key.
    const boxes = () => live.map(({ box }) => box).filter(isVisible);
    const press = publishPress(event, { hooks, boxes, waiting });
    if (!press) {
      if (begins) current = null;
      if (begins && !isTyping(event)) memory.note(options.sessions(), hooks);
      return;
    }
    if (!current || !continues(current, press, event)) {
      memory.note(options.sessions(), hooks);
      current = begin(press, draftsOf(press, live, memory));
    }
    current.at = event.timeStamp;
    if (current.held) {
      stop(event);
      return;
    }
    const sends = event.type === 'click' || event.type === 'submit' || press.hook.keys !== undefined;
    if (!sends || current.sent || current.drafts.length === 0) return;
    current.sent = true;
    memory.forget(current.drafts.map(({ session }) => session));
    options.released(current.drafts);
  };

  const begin = ({ control }: PublishPress, drafts: readonly Draft[]): Ongoing => {
    const held = heldBy(control, drafts, options, asked);
    if (held) {
      for (const { text } of drafts) asked.add(text.trim());
      options.hold(held);
      // The question stands in the frame of the draft, wherever the control is.
      if (control.ownerDocument !== document) frameElement?.scrollIntoView({ block: 'nearest' });
    }
    return { control, drafts, held: held !== null, sent: false, at: 0 };
  };

  const guarded = (event: Event) => {
    try {
      onPress(event);
    } catch {
      current = null;
    }
  };
  // What publishes an editor in a frame mostly stands outside of it.
  for (const around of windowsAround())
    for (const type of PRESS_EVENTS)
      around.addEventListener(type, guarded, { capture: true, passive: false, signal });

  const beforeWords = (event: Event) => {
    const path = event.composedPath();
    const session = options.sessions().find(({ box }) => path.includes(box));
    if (session && session.text.trim() === '') waiting.note(session.box, hooks);
  };
  if (hooks.some(({ flips }) => flips))
    window.addEventListener('beforeinput', beforeWords, { capture: true, passive: true, signal });
}

/** One press is several events; what was decided at the first goes for the rest. */
interface Ongoing {
  readonly control: Element;
  readonly drafts: readonly Draft[];
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

const isTyping = (event: Event): boolean => isKey(event) && event.key !== 'Enter' && event.key !== ' ';

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** What a press publishes: the drafts it is tied to, and the one left behind in a step before. None: fail open. */
function draftsOf(
  { hook, boxes }: PublishPress,
  live: readonly ComposeSession[],
  memory: DraftMemory,
): Draft[] {
  const tied = live.filter(({ box }) => boxes.includes(box)).map(draftOf);
  const before = hook.later ? memory.last(hook.later) : null;
  // Where a draft of that kind stands in the scope itself, it is the one that goes out.
  const there = tied.some(({ session: { box } }) => hook.later && closestAcross(box, hook.later));
  return before && !there ? [...tied, before] : tied;
}

const GRAVE: ReadonlySet<Verdict> = new Set<Verdict>(['sales-pitch', 'leaning-promo']);

function heldBy(
  control: Element,
  drafts: readonly Draft[],
  { mayAsk, resting }: PublishCheckOptions,
  asked: ReadonlySet<string>,
): Held | null {
  const fresh = drafts.filter(({ text }) => !asked.has(text.trim()));
  const blanks = fresh.flatMap((draft) => draft.blanks);
  const rests = resting();
  const weighty = mayAsk() ? fresh.filter((draft) => weighsOf(draft, rests).length > 0) : [];
  if (blanks.length === 0 && weighty.length === 0) return null;
  const about = weighty.length > 0 ? weighty : fresh;
  return {
    sessions: drafts.map(({ session }) => session),
    control,
    text: drafts.map(({ text }) => text).join('\n\n'),
    verdict: about[0]?.report?.verdict ?? 'too-short',
    phrases: about.flatMap(({ phrases }) => phrases),
    blanks,
    weighs: [...new Set(weighty.flatMap((draft) => weighsOf(draft, rests)))],
  };
}

/** The rules a draft is held for: on rung *sales pitch* or *leaning promo* its warnings, and any open serious phrase. */
function weighsOf({ report, phrases }: Draft, rests: ReadonlySet<string>): string[] {
  if (!report) return [];
  const pushes = GRAVE.has(report.verdict);
  return phrases
    .filter(({ severity }) => severity === 'serious' || (pushes && severity === 'warning'))
    .map(({ rule }) => rule)
    .filter((rule) => !rests.has(rule));
}
