// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AboutSection, type AboutSectionProps } from '../../../components/options/AboutSection';
import { PhrasesSection } from '../../../components/options/PhrasesSection';
import { RulesSection, type RulesSectionProps } from '../../../components/options/RulesSection';
import { SitesSection } from '../../../components/options/SitesSection';
import { OptionsView } from '../../../components/views/OptionsView';
import { stringsFor } from '../../../lib/strings';
import { optionsStringsFor } from '../../../lib/strings/options';
import { stage } from './stage';

const strings = optionsStringsFor('en');
afterEach(() => document.body.replaceChildren());

const choose = (field: HTMLElement, value: string) => {
  (field as HTMLSelectElement).value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('the page', () => {
  it('says which part is open, and offers the way back from what just happened', () => {
    const onUndo = vi.fn();
    const { root, named, press } = stage(
      <OptionsView strings={strings} section="phrases" said={{ text: 'Gone.', nth: 1, onUndo }}>
        <p>the part</p>
      </OptionsView>,
    );
    expect(root.querySelector('[aria-current="page"]')?.textContent).toBe('Allowed phrases');
    expect(root.querySelector('[role="status"]')?.textContent).toContain('Gone.');
    press(named('Undo'));
    expect(onUndo).toHaveBeenCalledOnce();
  });
});

describe('the rules', () => {
  const props = (): RulesSectionProps => ({
    rules: [
      { id: 'urgency', name: 'Time pressure', line: 'No rush.', on: true, usual: 'warning' },
      { id: 'buzzword', name: 'Business buzzwords', line: 'Picture it.', on: false, usual: 'hint' },
    ],
    strings,
    severities: stringsFor('en').severities,
    onRule: vi.fn(),
    onSeverity: vi.fn(),
    onReset: vi.fn(),
  });
  it('can be switched, weighed, and put back as usual', () => {
    const given = props();
    const { root, named, find, press } = stage(<RulesSection {...given} />);
    press(named('Business buzzwords', 'label').querySelector('input') as HTMLElement);
    expect(given.onRule).toHaveBeenCalledExactlyOnceWith(given.rules[1], true);
    choose(find('select'), 'serious');
    choose(find('select'), '');
    expect(vi.mocked(given.onSeverity).mock.calls.map(([, severity]) => severity)).toEqual([
      'serious',
      undefined,
    ]);
    press(named('All as usual'));
    expect(given.onReset).toHaveBeenCalledOnce();
    expect(root.textContent).toContain('1 of 2 on');
    expect(root.textContent).toContain('As usual: reads as a push');
  });
  it('offer no weight where they are off, and no way back where nothing was changed', () => {
    const { root } = stage(
      <RulesSection {...props()} rules={props().rules.map((rule) => ({ ...rule, on: true }))} />,
    );
    expect(root.querySelectorAll('select')).toHaveLength(2);
    expect(root.textContent).not.toContain('All as usual');
  });
});

describe('a list of texts', () => {
  const list = (onAdd: (text: string) => string | undefined, texts: string[] = []) => (
    <PhrasesSection strings={strings} texts={texts} onAdd={onAdd} onRemove={vi.fn()} />
  );
  it('takes a text and is ready for the next', () => {
    const onAdd = vi.fn(() => undefined);
    const { find, named, press, type } = stage(list(onAdd));
    type(find('input') as HTMLInputElement, 'best seller');
    press(named('Add: A phrase to allow'));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('best seller');
    expect((find('input') as HTMLInputElement).value).toBe('');
    expect(document.activeElement).toBe(find('input'));
  });
  it('keeps what was not taken, and says why at the field', () => {
    const { find, named, press, type, root } = stage(list(() => 'Too long.'));
    type(find('input') as HTMLInputElement, 'x');
    press(named('Add: A phrase to allow'));
    const field = find('input') as HTMLInputElement;
    expect(field.value).toBe('x');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(root.querySelector(`#${field.getAttribute('aria-describedby')}`)?.textContent).toBe('Too long.');
  });
  it('says when it is empty', () => {
    expect(stage(list(vi.fn())).root.textContent).toContain('None yet.');
  });
});

describe('about the writer', () => {
  const props = (changes: Partial<AboutSectionProps> = {}): AboutSectionProps => ({
    strings,
    brands: { texts: ['Kopi Senja'], onAdd: vi.fn(), onRemove: vi.fn() },
    domains: { texts: [], onAdd: vi.fn(), onRemove: vi.fn() },
    tie: 'owner',
    onTie: vi.fn(),
    onCopy: vi.fn(),
    ...changes,
  });
  it('offers a sentence that says what ties them to it', () => {
    const given = props();
    const { named, press } = stage(<AboutSection {...given} />);
    press(named('Copy: '));
    expect(given.onCopy).toHaveBeenCalledExactlyOnceWith(strings.about.sentences.owner('Kopi Senja'));
  });
  it('offers none where there is nothing to say', () => {
    expect(stage(<AboutSection {...props({ tie: 'none' })} />).root.textContent).not.toContain(
      strings.about.sentence,
    );
  });
});

describe('the sites', () => {
  const sites = Array.from({ length: 9 }, (_, i) => ({
    id: `s${i}`,
    name: `Site ${i}`,
    on: i > 0,
    granted: i !== 2,
  }));
  const forum = { id: 'forum.example', name: 'forum.example', on: true, granted: true };
  it('are found by name, switched, and revoked', () => {
    const [onSite, onAllow, onRevoke] = [vi.fn(), vi.fn(), vi.fn()];
    const { root, find, named, press, type } = stage(
      <SitesSection
        strings={strings}
        sites={sites}
        added={[forum]}
        onSite={onSite}
        onAllow={onAllow}
        onRevoke={onRevoke}
      />,
    );
    press(named('Remove: forum.example'));
    expect(onRevoke).toHaveBeenCalledExactlyOnceWith(forum);
    press(named('Allow it again: Site 2'));
    expect(onAllow).toHaveBeenCalledExactlyOnceWith(sites[2]);
    press(named('Site 0', 'label').querySelector('input') as HTMLElement);
    expect(onSite).toHaveBeenCalledExactlyOnceWith(sites[0], true);
    expect(root.textContent).toContain('8 of 9 on');
    type(find('input[type=search]') as HTMLInputElement, ' SITE 4');
    expect(root.querySelectorAll('.section .sites li')).toHaveLength(1);
  });
  it('need no search where there are few', () => {
    const { root } = stage(
      <SitesSection
        strings={strings}
        sites={sites.slice(0, 3)}
        added={[]}
        onSite={vi.fn()}
        onAllow={vi.fn()}
        onRevoke={vi.fn()}
      />,
    );
    expect(root.querySelector('input[type=search]')).toBeNull();
  });
});
