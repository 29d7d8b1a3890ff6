/** Every surface in every state worth looking at. */
import type { ComponentChild } from 'preact';
import { Badge } from '../../components/Badge';
import { Card, type CardProps } from '../../components/card/Card';
import { PublishCheck, type PublishCheckProps } from '../../components/check/PublishCheck';
import type { Notice } from '../../components/notice/Notice';
import { Toast } from '../../components/notice/Toast';
import { type PopupState, PopupView } from '../../components/views/PopupView';
import { WelcomeView } from '../../components/views/WelcomeView';
import { adviceFor } from '../../lib/advice';
import type { InterfaceLanguage, Verdict } from '../../lib/engine/report';
import { stringsFor } from '../../lib/strings';
import { optionsCases, strip } from './options';
import { type SampleName, samples } from './samples';

export interface Case {
  /** Over a page's content, in a shadow root; or a page of our own. */
  readonly on: 'page' | 'own';
  readonly width: number;
  /** What to press before the picture is taken: a selector each. */
  readonly press?: readonly string[];
  /** What to write in the text field before that. */
  readonly write?: SampleName;
  readonly show: (language: InterfaceLanguage) => ComponentChild;
}

const nothing = () => undefined;

function card(name: SampleName, index: number, extra: Partial<CardProps> = {}) {
  return (language: InterfaceLanguage) => {
    const { draft, report } = samples[language][name];
    const diagnostic = report.diagnostics[index];
    const ruleText = diagnostic && report.rules[diagnostic.rule];
    if (!diagnostic || !ruleText) throw new Error(`no phrase ${index} in ${name}`);
    return (
      <Card
        diagnostic={diagnostic}
        ruleText={ruleText}
        strings={stringsFor(language)}
        draft={draft}
        position={{ index, count: report.diagnostics.length }}
        onApply={nothing}
        onIgnore={nothing}
        onAllow={nothing}
        onRuleOff={nothing}
        onStep={nothing}
        onClose={nothing}
        onUndo={nothing}
        onCopy={nothing}
        {...extra}
      />
    );
  };
}

function check(
  name: SampleName,
  extra: (language: InterfaceLanguage) => Partial<PublishCheckProps> = () => ({}),
) {
  return (language: InterfaceLanguage) => {
    const { draft, report } = samples[language][name];
    return (
      <PublishCheck
        verdict={report.verdict}
        phrases={report.diagnostics}
        blanks={[]}
        draft={draft}
        strings={stringsFor(language)}
        onOpen={nothing}
        onRevise={nothing}
        onPost={nothing}
        onReason={nothing}
        onUndoReason={nothing}
        onClose={nothing}
        takeFocus={false}
        {...extra(language)}
      />
    );
  };
}

function popup(state: (language: InterfaceLanguage) => PopupState, notice?: Notice, roomy = false) {
  return (language: InterfaceLanguage) => (
    <PopupView
      state={state(language)}
      strings={stringsFor(language)}
      notice={notice}
      roomy={roomy}
      onUndo={nothing}
      onApply={nothing}
      onApplyAll={nothing}
      onShow={nothing}
      onIgnore={nothing}
      onInsert={nothing}
      onCopy={nothing}
      onCheck={async () => samples[language].pitch.report}
      onSite={nothing}
      onAllow={nothing}
      onResume={nothing}
      onPanel={roomy ? undefined : nothing}
      onOptions={nothing}
      onRetry={nothing}
      onBack={nothing}
      onDismiss={nothing}
      balance={strip(language)}
    />
  );
}

const drafted = (name: SampleName) => (language: InterfaceLanguage) => {
  const { draft, report } = samples[language][name];
  return {
    kind: 'draft',
    site: 'X',
    text: draft,
    report,
    limit: { length: 280, counts: 'weighted' },
    advice: adviceFor('x', 'feed', report, language),
  } as const;
};

const verdicts: readonly Verdict[] = [
  'too-short',
  'sales-pitch',
  'leaning-promo',
  'advice-with-pitch',
  'in-conversation',
  'trusted-adviser',
];

const notices: readonly Notice[] = [
  { kind: 'applied' },
  { kind: 'inserted' },
  { kind: 'copied' },
  { kind: 'cleared' },
  { kind: 'undone' },
  { kind: 'ignored' },
  { kind: 'hidden' },
  { kind: 'stale', replacement: 'x' },
  { kind: 'refused', replacement: 'x' },
  { kind: 'allowed', phrase: 'almost sold out' },
  { kind: 'rule-off', rule: 'Superlative or number-one claim' },
];

export const cases: Readonly<Record<string, Case>> = {
  'card-hint': { on: 'page', width: 420, show: card('pitch', 1) },
  'card-two-rewrites': { on: 'page', width: 420, show: card('pitch', 0) },
  'card-heard': { on: 'page', width: 420, show: card('heard', 0) },
  'card-heard-narrow': { on: 'page', width: 320, show: card('heard', 0) },
  'card-sentence': { on: 'page', width: 420, show: card('pitch', 4) },
  'card-serious': { on: 'page', width: 420, show: card('pitch', 5) },
  'card-opened': {
    on: 'page',
    width: 420,
    press: ['.why > .button', '.ways-out > .button'],
    show: card('pitch', 2),
  },
  'card-long': { on: 'page', width: 420, press: ['.ways-out > .button'], show: card('leaning', 0) },
  'card-narrow': { on: 'page', width: 320, press: ['.ways-out > .button'], show: card('pitch', 4) },
  'card-refused': {
    on: 'page',
    width: 420,
    show: card('pitch', 2, { notice: { kind: 'refused', replacement: 'down to 12' } }),
  },
  'card-stale': {
    on: 'page',
    width: 420,
    show: card('mixed', 0, { notice: { kind: 'stale', replacement: 'x' } }),
  },
  'check-pitch': { on: 'page', width: 420, show: check('pitch') },
  'check-long': { on: 'page', width: 320, show: check('leaning') },
  'check-released': { on: 'page', width: 420, press: ['.choices .button:last-child'], show: check('pitch') },
  'check-thanks': {
    on: 'page',
    width: 420,
    press: ['.choices .button:last-child', '.chip:nth-child(3)'],
    show: check('pitch'),
  },
  'check-which': {
    on: 'page',
    width: 420,
    press: ['.choices .button:last-child', '.chip:nth-child(4)'],
    show: check('pitch'),
  },
  'check-blank': {
    on: 'page',
    width: 420,
    show: check('mixed', (language) => ({
      phrases: [],
      blanks: language === 'en' ? ['[how many are left]', '[date]'] : ['[jumlahnya]', '[tanggal]'],
    })),
  },
  'check-blank-and-phrases': {
    on: 'page',
    width: 420,
    show: check('pitch', (language) => ({
      blanks: [language === 'en' ? '[how many are left]' : '[jumlahnya]'],
    })),
  },
  badges: {
    on: 'page',
    width: 420,
    show: (language) =>
      verdicts.map((verdict, index) => (
        <p key={verdict} style={{ margin: '8px 0' }}>
          <Badge
            verdict={verdict}
            count={[0, 6, 12, 1, 0, 0][index] ?? 0}
            strings={stringsFor(language)}
            onOpen={nothing}
            onHide={nothing}
          />
        </p>
      )),
  },
  toasts: {
    on: 'page',
    width: 420,
    show: (language) =>
      notices.map((notice) => (
        <p key={notice.kind} style={{ margin: '8px 0' }}>
          <Toast
            notice={notice}
            strings={stringsFor(language)}
            onUndo={nothing}
            onCopy={nothing}
            onDismiss={nothing}
          />
        </p>
      )),
  },
  'popup-loading': { on: 'own', width: 380, show: popup(() => ({ kind: 'loading' })) },
  'popup-error': { on: 'own', width: 380, show: popup(() => ({ kind: 'error' })) },
  'popup-unsupported': { on: 'own', width: 380, show: popup(() => ({ kind: 'unsupported' })) },
  'popup-offered': {
    on: 'own',
    width: 380,
    show: popup(() => ({ kind: 'offered', site: 'forum.tukangkayu.example' })),
  },
  'popup-permission-lost': {
    on: 'own',
    width: 380,
    show: popup(() => ({ kind: 'permission-lost', site: 'forum.tukangkayu.example' })),
  },
  'popup-paused': { on: 'own', width: 380, show: popup(() => ({ kind: 'paused' })) },
  'popup-unseen': { on: 'own', width: 380, show: popup(() => ({ kind: 'unseen' })) },
  'popup-text-scratch': {
    on: 'own',
    width: 380,
    show: popup((language) => ({ kind: 'text', text: samples[language].pitch.draft })),
  },
  'popup-off': { on: 'own', width: 380, show: popup(() => ({ kind: 'off', site: 'LinkedIn' })) },
  'popup-no-draft': { on: 'own', width: 380, show: popup(() => ({ kind: 'no-draft', site: 'Facebook' })) },
  'popup-short': { on: 'own', width: 380, show: popup(drafted('short')) },
  'popup-pitch': { on: 'own', width: 380, show: popup(drafted('pitch'), { kind: 'applied' }) },
  'popup-pitch-opened': {
    on: 'own',
    width: 380,
    press: ['.phrase-item:nth-child(1) .phrase-head'],
    show: popup(drafted('pitch')),
  },
  'popup-leaning': { on: 'own', width: 380, show: popup(drafted('leaning')) },
  'popup-mixed': { on: 'own', width: 380, show: popup(drafted('mixed')) },
  'popup-talk': { on: 'own', width: 380, show: popup(drafted('talk')) },
  'popup-trusted': { on: 'own', width: 380, show: popup(drafted('trusted')) },
  'popup-part': {
    on: 'own',
    width: 380,
    show: popup((language) => ({
      kind: 'draft',
      site: 'Wikipedia',
      text: samples[language].leaning.draft,
      isPart: true,
      report: { ...samples[language].leaning.report, prompts: [] },
    })),
  },
  'popup-plan': { on: 'own', width: 380, press: ['.wide'], show: popup(drafted('pitch')) },
  'popup-plan-unticked': {
    on: 'own',
    width: 380,
    press: ['.wide', '.choice:nth-child(1) input', '.choice:nth-child(3) input'],
    show: popup(drafted('pitch')),
  },
  'panel-plan': { on: 'own', width: 320, press: ['.wide'], show: popup(drafted('pitch'), undefined, true) },
  'panel-ideas': {
    on: 'own',
    width: 320,
    press: ['.report .disclosure > .button', '.popup-main > .section .disclosure > .button'],
    show: popup(drafted('pitch'), undefined, true),
  },
  'popup-scratch': {
    on: 'own',
    width: 380,
    write: 'pitch',
    show: popup(() => ({ kind: 'no-draft', site: 'Facebook' })),
  },
  'panel-pitch': {
    on: 'own',
    width: 320,
    press: ['.phrase-item:nth-child(5) .phrase-head'],
    show: popup(drafted('pitch'), undefined, true),
  },
  'panel-mixed': { on: 'own', width: 480, show: popup(drafted('mixed'), undefined, true) },
  ...optionsCases,
  welcome: { on: 'own', width: 760, show: welcome },
  'welcome-narrow': { on: 'own', width: 360, show: welcome },
};

function welcome(language: InterfaceLanguage) {
  return (
    <WelcomeView
      strings={stringsFor(language)}
      sites={['Facebook', 'Hacker News', 'LinkedIn', 'Reddit', 'X', 'YouTube']}
      onCheck={async () => samples[language].pitch.report}
      onCopy={nothing}
      onOptions={nothing}
    />
  );
}
