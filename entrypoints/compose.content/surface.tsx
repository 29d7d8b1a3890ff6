/** Shows the coach over a page: one host element, a closed shadow root, the top layer. */
import { render } from 'preact';
import styles from '../../assets/styles/in-page.css?inline';
import { Badge } from '../../components/Badge';
import { Card } from '../../components/card/Card';
import { PublishCheck } from '../../components/check/PublishCheck';
import { Announce } from '../../components/notice/Announce';
import { Toast } from '../../components/notice/Toast';
import { AtCorner, Beside, ClearOf } from '../../components/Placed';
import { isVisible } from '../../lib/editors/compose-box';
import type { Actions } from '../../lib/session/actions';
import type { PageCoach } from '../../lib/session/page-coach';
import { busyAround, partInView } from '../../lib/session/place';
import type { CardView, Surface, SurfaceView } from '../../lib/session/surface';
import { TopLayer, UNZOOM } from '../../lib/session/top-layer';
import type { Strings } from '../../lib/strings';

export interface SurfaceParts {
  readonly coach: PageCoach;
  readonly actions: Actions;
  readonly strings: Strings;
  /** For a draft with nothing to look at: the whole of what there is to say about it. */
  readonly openPanel: () => void;
}

const HOST_STYLE = `
  :host { all: initial !important; position: fixed !important; inset: 0 !important; width: auto !important;
    height: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
    background: none !important; overflow: visible !important; pointer-events: none !important;
    display: block !important; zoom: var(${UNZOOM}, 1) !important; }
  .surfaces > * { pointer-events: auto; }
  /* Above the mirrors of fields, whose underlines must not cross a card. */
  .surfaces { position: relative; z-index: 1; }
`;

/** @param parts read at every render, since the writer may change the language. */
export function mountSurface(parts: () => SurfaceParts | null): Surface {
  const host = document.createElement('tulus-coach');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST_STYLE + styles);
  root.adoptedStyleSheets = [sheet];
  const surfaces = document.createElement('div');
  surfaces.className = 'surfaces';
  root.append(surfaces);
  // What happens in our surfaces is no business of the page's.
  for (const type of ['focusin', 'focusout', 'input', 'pointerdown', 'mousedown', 'click'])
    host.addEventListener(type, (event) => event.stopPropagation());
  // A press on a card must not take the caret out of the draft; keyboards still reach it.
  surfaces.addEventListener('mousedown', (event) => event.preventDefault());

  const topLayer = new TopLayer(host);
  const show = (boxes: readonly HTMLElement[]) => {
    topLayer.rise(boxes);
    host.dataset.theme = pageTheme();
  };

  return {
    root,
    owns: (event) => event.composedPath().includes(host),
    render(view) {
      const given = parts();
      if (!given) return;
      const boxes = boxesOf(given.coach);
      if (boxes.length > 0 || view.card || view.check || view.notice) show(boxes);
      render(<Surfaces view={view} {...given} />, surfaces);
    },
    dispose() {
      render(null, surfaces);
      host.remove();
    },
  };
}

/** What is to lie under the surface: underlines of fields are drawn in it, whatever else is shown. */
const boxesOf = ({ sessions }: PageCoach): HTMLElement[] =>
  sessions.flatMap(({ box, report }) => (report && isVisible(box) ? [box] : []));

/** Sites have dark modes of their own, whatever the system says. */
function pageTheme(): 'light' | 'dark' {
  for (const element of [document.body, document.documentElement]) {
    const [r, g, b, a] =
      getComputedStyle(element)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    if (r === undefined || g === undefined || b === undefined || a === 0) continue;
    return 0.299 * r + 0.587 * g + 0.114 * b < 128 ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function Surfaces({
  view,
  coach,
  actions,
  strings,
  openPanel,
}: SurfaceParts & { readonly view: SurfaceView }) {
  const { badges, badgeOffset, card, check, notice } = view;
  const latest = badges.at(-1);
  return (
    <>
      {latest && (
        <Announce
          text={(latest.isPart ? strings.part : strings.badge).label(
            strings.rungs[latest.verdict].name,
            latest.count,
          )}
        />
      )}
      {badges.map(({ session, verdict, count, isPart, box }) => (
        <AtCorner
          key={session.id}
          anchor={box}
          busy={() => busyAround(session.box, box)}
          offset={badgeOffset}
          onMoved={(offset) => coach.moveBadges(offset)}
        >
          <Badge
            verdict={verdict}
            count={count}
            isPart={isPart}
            strings={strings}
            onOpen={() => {
              const [first] = session.diagnostics;
              if (first) coach.openCard(session, first.fingerprint, true);
              else openPanel();
            }}
            onHide={() => coach.hideBadges(session)}
          />
        </AtCorner>
      ))}
      {card && <PhraseCard view={card} notice={notice} coach={coach} actions={actions} strings={strings} />}
      {check && (
        <ClearOf
          anchor={check.control.getBoundingClientRect()}
          keep={check.sessions.flatMap(({ box }) => partInView(box) ?? [])}
        >
          <PublishCheck
            verdict={check.verdict}
            phrases={check.phrases}
            blanks={check.blanks}
            draft={check.text}
            strings={strings}
            onOpen={(diagnostic) => actions.open(check, diagnostic)}
            onRevise={() => actions.revise(check)}
            onPost={() => actions.release(check)}
            onReason={(reason, phrases) => void actions.reason(check, reason, phrases)}
            onUndoReason={() => actions.unteach()}
            onClose={() => coach.closeCheck()}
          />
        </ClearOf>
      )}
      {!card && notice && (
        <Toast
          notice={notice.happened}
          strings={strings}
          onUndo={notice.undo}
          onCopy={(text) => void actions.copy(text)}
          onDismiss={() => coach.hush()}
        />
      )}
    </>
  );
}

interface PhraseCardProps extends Omit<SurfaceParts, 'openPanel'> {
  readonly view: CardView;
  readonly notice: SurfaceView['notice'];
}

function PhraseCard({ view, notice, coach, actions, strings }: PhraseCardProps) {
  const { session, report, fingerprint } = view;
  const phrases = session.diagnostics;
  const index = phrases.findIndex((diagnostic) => diagnostic.fingerprint === fingerprint);
  const diagnostic = phrases[index];
  const ruleText = diagnostic && report.rules[diagnostic.rule];
  if (!diagnostic || !ruleText) return null;
  return (
    <Beside anchor={view.phrase}>
      <Card
        diagnostic={diagnostic}
        ruleText={ruleText}
        strings={strings}
        draft={session.text}
        isPart={!session.isWhole}
        position={{ index, count: phrases.length }}
        onApply={(suggestion) => void actions.apply(view, suggestion)}
        onIgnore={() => actions.ignore(view)}
        onAllow={() => void actions.allow(view, diagnostic.text)}
        onRuleOff={() => void actions.ruleOff(view, diagnostic.rule, ruleText.name)}
        onStep={(direction) => coach.step(direction)}
        onClose={() => coach.closeCard()}
        notice={notice?.happened}
        onUndo={notice?.undo}
        onCopy={(text) => void actions.copy(text)}
        takeFocus={view.byKeyboard}
      />
    </Beside>
  );
}
