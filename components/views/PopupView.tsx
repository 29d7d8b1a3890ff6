import type { Diagnostic, Report, Suggestion } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { Button } from '../controls/Button';
import { Glyph } from '../controls/Glyph';
import { Mark } from '../controls/Mark';
import { type Notice, NoticeLine } from '../notice/Notice';
import type { Check } from './liveReport';
import { PopupBody } from './PopupBody';
import { SiteSwitch } from './SiteSwitch';

/** What the active tab has to show. `site` is the name people know it by: “Facebook”, or a host. */
export type PopupState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'error' }
  /** With `site` when the writer may switch the coach on there. */
  | { readonly kind: 'unsupported'; readonly site?: string }
  | { readonly kind: 'off'; readonly site: string }
  | { readonly kind: 'no-draft'; readonly site: string }
  | { readonly kind: 'draft'; readonly site: string; readonly text: string; readonly report: Report };

export interface PopupViewProps {
  readonly state: PopupState;
  readonly strings: Strings;
  readonly notice?: Notice | undefined;
  readonly onUndo?: (() => void) | undefined;
  readonly onApply: (diagnostic: Diagnostic, suggestion: Suggestion) => void;
  readonly onShow: (diagnostic: Diagnostic) => void;
  readonly onIgnore: (diagnostic: Diagnostic) => void;
  /** Absent where sentences cannot be inserted; a Copy button stands in. */
  readonly onInsert?: ((starter: string) => void) | undefined;
  readonly onCopy: (text: string) => void;
  readonly onCheck: Check;
  readonly onSite: (on: boolean) => void;
  readonly onOptions: () => void;
  readonly onRetry: () => void;
  /** As wide and tall as there is room, for the side panel. */
  readonly roomy?: boolean;
}

/** The toolbar button's view; the side panel shows the same with more room. */
export function PopupView(props: PopupViewProps) {
  const { state, strings } = props;
  const site = 'site' in state ? state.site : undefined;
  return (
    <div class={`tulus popup${props.roomy ? ' roomy' : ''}`} lang={strings.language}>
      <header class="popup-header">
        <Mark />
        <h1>{strings.popup.title}</h1>
        <Button kind="icon" label={strings.popup.options} onPress={props.onOptions}>
          <Glyph name="gear" />
        </Button>
      </header>
      <main class="popup-main">
        <PopupBody {...props} />
      </main>
      <NoticeLine notice={props.notice} strings={strings} onUndo={props.onUndo} onCopy={props.onCopy} />
      {site !== undefined && (
        <footer class="popup-footer">
          <SiteSwitch
            site={site}
            on={state.kind === 'draft' || state.kind === 'no-draft'}
            strings={strings}
            onChange={props.onSite}
          />
        </footer>
      )}
    </div>
  );
}
