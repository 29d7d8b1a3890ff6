import { Button } from '../controls/Button';
import type { PopupViewProps } from './PopupView';
import { ReportPanel } from './ReportPanel';
import { Scratchpad } from './Scratchpad';

/** What the popup shows for each state; wherever there is no draft, a scratchpad. */
export function PopupBody(props: PopupViewProps) {
  const { state, strings } = props;
  const words = strings.popup;
  switch (state.kind) {
    case 'loading':
      return (
        <p class="soft" role="status">
          {words.loading}
        </p>
      );
    case 'error':
      return (
        <div class="state">
          <Said title={words.error} hint={words.errorHint} />
          <Button onPress={props.onRetry}>{words.retry}</Button>
        </div>
      );
    case 'draft':
      return (
        <>
          <p class="label">{words.draftOn(state.site)}</p>
          <ReportPanel draft={state.text} {...props} report={state.report} />
        </>
      );
    case 'unsupported':
      return <Aside title={words.unsupported} hint={words.unsupportedHint} {...props} />;
    case 'off':
      return <Aside title={words.off(state.site)} hint={words.offHint} {...props} />;
    case 'no-draft':
      return <Aside title={words.noDraft} hint={words.noDraftHint} {...props} />;
  }
}

function Said({ title, hint }: { readonly title: string; readonly hint: string }) {
  return (
    <div>
      <h2 class="rung-name">{title}</h2>
      <p class="soft">{hint}</p>
    </div>
  );
}

function Aside(props: PopupViewProps & { readonly title: string; readonly hint: string }) {
  return (
    <>
      <Said title={props.title} hint={props.hint} />
      <Scratchpad strings={props.strings} onCheck={props.onCheck} onCopy={props.onCopy} />
    </>
  );
}
