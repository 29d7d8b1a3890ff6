import { Button } from '../controls/Button';
import { Glyph } from '../controls/Glyph';
import { LengthLeft } from '../meter/LengthLeft';
import { AdviceList } from './AdviceList';
import type { PopupViewProps } from './PopupView';
import { ReportPanel } from './ReportPanel';
import { Scratchpad } from './Scratchpad';

/** What the popup shows for each state; wherever there is no draft, what to do next and a scratchpad. */
export function PopupBody(props: PopupViewProps) {
  const { state, strings } = props;
  const { popup: words, place } = strings;
  switch (state.kind) {
    case 'loading':
      return (
        <p class="soft" role="status">
          {words.loading}
        </p>
      );
    case 'error':
      return <Said title={words.error} hint={words.errorHint} action={words.retry} onAct={props.onRetry} />;
    case 'draft':
      return (
        <>
          <div class="draft-place">
            <p class="label">{words.draftOn(state.site)}</p>
            <LengthLeft text={state.text} limit={state.limit} strings={strings} />
          </div>
          <ReportPanel
            {...props}
            draft={state.text}
            isPart={state.isPart}
            report={state.report}
            limit={state.limit}
          />
          <AdviceList site={state.site} items={state.advice ?? []} strings={strings} />
        </>
      );
    case 'unseen':
      return <Aside {...props} title={place.unseen} hint={place.unseenHint} />;
    case 'text':
      return (
        <>
          <Button kind="quiet" class="back" onPress={() => props.onBack?.()}>
            <Glyph name="previous" />
            {place.backToPage}
          </Button>
          <Scratchpad
            key={state.text}
            initial={state.text}
            strings={strings}
            onCheck={props.onCheck}
            onCopy={props.onCopy}
          />
        </>
      );
    case 'unsupported':
      return <Aside {...props} title={words.unsupported} hint={words.unsupportedHint} />;
    case 'off':
      return <Aside {...props} title={words.off(state.site)} hint={words.offHint} />;
    case 'no-draft':
      return <Aside {...props} title={words.noDraft} hint={words.noDraftHint} />;
    case 'paused':
      return (
        <Aside
          {...props}
          title={place.paused}
          hint={place.pausedHint}
          action={place.resume}
          onAct={props.onResume}
        />
      );
    case 'offered':
      return (
        <Aside
          {...props}
          title={place.offered(state.site)}
          hint={place.offeredHint}
          action={place.allow(state.site)}
          onAct={props.onAllow}
        />
      );
    case 'permission-lost':
      return (
        <Aside
          {...props}
          title={place.lost(state.site)}
          hint={place.lostHint}
          action={place.allowAgain}
          onAct={props.onAllow}
        />
      );
  }
}

interface SaidProps {
  readonly title: string;
  readonly hint: string;
  /** What the writer can do about it, where there is one thing. */
  readonly action?: string;
  readonly onAct?: (() => void) | undefined;
}

function Said({ title, hint, action, onAct }: SaidProps) {
  return (
    <div class="state">
      <div>
        <h2 class="rung-name">{title}</h2>
        <p class="soft">{hint}</p>
      </div>
      {action && onAct && (
        <Button kind="solid" onPress={onAct}>
          {action}
        </Button>
      )}
    </div>
  );
}

function Aside(props: PopupViewProps & SaidProps) {
  return (
    <>
      <Said {...props} />
      <Scratchpad strings={props.strings} onCheck={props.onCheck} onCopy={props.onCopy} />
    </>
  );
}
