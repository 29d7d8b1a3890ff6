import { useId } from 'preact/hooks';
import type { Diagnostic, RuleText, Suggestion } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { Dialog } from '../controls/Dialog';
import { Heard } from '../controls/Heard';
import { type Notice, NoticeLine } from '../notice/Notice';
import { RewriteList } from '../rewrite/RewriteList';
import { CardFooter } from './CardFooter';
import { CardHeader } from './CardHeader';
import { Why } from './Why';

export interface CardProps {
  readonly diagnostic: Diagnostic;
  readonly ruleText: RuleText;
  readonly strings: Strings;
  /** The text the diagnostic was made for: what a wider rewrite replaces is shown from it. */
  readonly draft: string;
  /** The draft goes on where it cannot be read. */
  readonly isPart?: boolean;
  /** Where this phrase stands among the draft's; `index` counts from 0. */
  readonly position: { readonly index: number; readonly count: number };
  readonly onApply: (suggestion: Suggestion) => void;
  readonly onIgnore: () => void;
  readonly onAllow: () => void;
  readonly onRuleOff: () => void;
  readonly onStep: (direction: 1 | -1) => void;
  /** Also where the caller gives focus back. */
  readonly onClose: () => void;
  readonly notice?: Notice | undefined;
  readonly onUndo?: (() => void) | undefined;
  readonly onCopy?: ((text: string) => void) | undefined;
  /** True when opened by keyboard; a card opened by hovering leaves the caret where it is. */
  readonly takeFocus?: boolean;
}

/** What the coach has to say about one phrase. */
export function Card(props: CardProps) {
  const { diagnostic, ruleText, strings, position } = props;
  const id = useId();
  const title = `card-name-${id}`;
  const line = `card-line-${id}`;
  return (
    <Dialog
      role="dialog"
      class={`card ${diagnostic.severity}`}
      lang={strings.language}
      labelledBy={title}
      describedBy={line}
      takeFocus={props.takeFocus ?? false}
      subject={diagnostic.fingerprint}
      onClose={props.onClose}
      onStep={position.count > 1 ? props.onStep : undefined}
    >
      <CardHeader
        severity={diagnostic.severity}
        strings={strings}
        position={position}
        onStep={props.onStep}
        onClose={props.onClose}
      />
      <div class="card-body" data-scrolls>
        <h2 class="card-name" id={title}>
          {ruleText.name}
        </h2>
        <p class="phrase" lang={diagnostic.language}>
          <span class={`marked ${diagnostic.severity}`}>{diagnostic.text}</span>
        </p>
        <p class="line" id={line}>
          {ruleText.line}
        </p>
        <Heard diagnostic={diagnostic} strings={strings} />
        {props.isPart && <p class="soft small">{strings.part.note}</p>}
        <RewriteList draft={props.draft} diagnostic={diagnostic} strings={strings} onApply={props.onApply} />
        <NoticeLine notice={props.notice} strings={strings} onUndo={props.onUndo} onCopy={props.onCopy} />
        {/* Keyed: what was opened about one phrase is not opened about the next. */}
        <Why key={`why-${diagnostic.fingerprint}`} ruleText={ruleText} strings={strings} />
      </div>
      <CardFooter
        key={`footer-${diagnostic.fingerprint}`}
        phrase={diagnostic.text}
        rule={ruleText.name}
        strings={strings}
        onIgnore={props.onIgnore}
        onAllow={props.onAllow}
        onRuleOff={props.onRuleOff}
      />
    </Dialog>
  );
}
