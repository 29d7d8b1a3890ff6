import type { Diagnostic, Report, Suggestion } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { BalanceStrip, type BalanceStripProps } from '../balance/BalanceStrip';
import { Button } from '../controls/Button';
import { Glyph } from '../controls/Glyph';
import { Mark } from '../controls/Mark';
import type { Limit } from '../meter/length';
import { Announce } from '../notice/Announce';
import { type Notice, NoticeLine } from '../notice/Notice';
import type { AdviceItem } from './AdviceList';
import type { Check } from './liveReport';
import { PopupBody } from './PopupBody';
import { SiteSwitch } from './SiteSwitch';

/** What the active tab has to show. `site` is the name people know it by: “Facebook”, or a host. */
export type PopupState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'error' }
  | { readonly kind: 'unsupported' }
  /** The browser does not say which page it is; it does once the toolbar button is pressed. */
  | { readonly kind: 'unseen' }
  /** A text chosen on a page to be checked here. */
  | { readonly kind: 'text'; readonly text: string }
  /** No site of ours, but the writer may switch the coach on there. */
  | { readonly kind: 'offered'; readonly site: string }
  | { readonly kind: 'permission-lost'; readonly site: string }
  | { readonly kind: 'paused' }
  | { readonly kind: 'off'; readonly site: string }
  | { readonly kind: 'no-draft'; readonly site: string }
  | DraftShown;

export interface DraftShown {
  readonly kind: 'draft';
  readonly site: string;
  readonly text: string;
  /** The draft goes on where it cannot be read. */
  readonly isPart?: boolean;
  readonly report: Report;
  /** Absent where posts may be of any length. */
  readonly limit?: Limit | undefined;
  readonly advice?: readonly AdviceItem[] | undefined;
}

export interface PopupViewProps {
  readonly state: PopupState;
  readonly strings: Strings;
  readonly notice?: Notice | undefined;
  readonly onUndo?: (() => void) | undefined;
  readonly onApply: (diagnostic: Diagnostic, suggestion: Suggestion) => void;
  /** Several at once, in one step to undo. */
  readonly onApplyAll: (suggestions: readonly Suggestion[]) => void;
  readonly onShow: (diagnostic: Diagnostic) => void;
  readonly onIgnore: (diagnostic: Diagnostic) => void;
  /** Absent where sentences cannot be inserted; a Copy button stands in. */
  readonly onInsert?: ((starter: string) => void) | undefined;
  readonly onCopy: (text: string) => void;
  readonly onCheck: Check;
  readonly onSite: (on: boolean) => void;
  /** Asks the browser for permission to read on the site. */
  readonly onAllow?: (() => void) | undefined;
  readonly onResume?: (() => void) | undefined;
  /** Opens the side panel; absent where this is one, or the browser has none. */
  readonly onPanel?: (() => void) | undefined;
  readonly onOptions: () => void;
  readonly onRetry: () => void;
  /** Back from a text to the page. */
  readonly onBack?: (() => void) | undefined;
  readonly onDismiss?: (() => void) | undefined;
  /** How the last posts came out; absent where the writer has none counted, or does not want them counted. */
  readonly balance?: BalanceStripProps | undefined;
  /** As wide and tall as there is room, for the side panel. */
  readonly roomy?: boolean;
}

/** The toolbar button's view; the side panel shows the same with more room. */
export function PopupView(props: PopupViewProps) {
  const { state, strings } = props;
  // A switch only where the coach may read: elsewhere the way in is the button in the body.
  const switched = state.kind === 'draft' || state.kind === 'no-draft' || state.kind === 'off' ? state : null;
  return (
    <div class={`tulus popup${props.roomy ? ' roomy' : ''}`} lang={strings.language}>
      <header class="popup-header">
        <Mark />
        <h1>{strings.popup.title}</h1>
        {props.onPanel && (
          <Button kind="icon" label={strings.place.openPanel} onPress={props.onPanel}>
            <Glyph name="panel" />
          </Button>
        )}
        <Button kind="icon" label={strings.popup.options} onPress={props.onOptions}>
          <Glyph name="gear" />
        </Button>
      </header>
      <main class="popup-main">
        <PopupBody {...props} />
        {props.balance && (state.kind === 'draft' || state.kind === 'no-draft') && (
          <BalanceStrip {...props.balance} />
        )}
      </main>
      {state.kind === 'draft' && (
        <Announce
          text={(state.isPart ? strings.part : strings.badge).label(
            strings.rungs[state.report.verdict].name,
            state.report.diagnostics.length,
          )}
          heard={() => document.hasFocus()}
        />
      )}
      <NoticeLine
        notice={props.notice}
        strings={strings}
        onUndo={props.onUndo}
        onCopy={props.onCopy}
        onDismiss={props.onDismiss}
      />
      {switched && (
        <footer class="popup-footer">
          <SiteSwitch
            site={switched.site}
            on={switched.kind !== 'off'}
            strings={strings}
            onChange={props.onSite}
          />
        </footer>
      )}
    </div>
  );
}
