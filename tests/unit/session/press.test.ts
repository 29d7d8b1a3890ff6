// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { PublishHook } from '../../../lib/platforms/platform';
import { publishPress } from '../../../lib/session/press';
import { WaitingControls } from '../../../lib/session/waiting';

/** What an event on the element with this id presses, by these hooks; every textarea has a draft. */
function pressed(id: string, hooks: readonly PublishHook[], event: Event, waiting = new WaitingControls()) {
  let press: ReturnType<typeof publishPress> = null;
  const boxes = () => [...document.querySelectorAll('textarea')];
  const hear = (heard: Event) => {
    press = publishPress(heard, { hooks, boxes, waiting });
  };
  window.addEventListener(event.type, hear, { capture: true, once: true });
  document.getElementById(id)?.dispatchEvent(event);
  return press as ReturnType<typeof publishPress>;
}

const click = () => new MouseEvent('click', { bubbles: true, composed: true });
const enter = (init: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...init });

function show(html: string): void {
  document.body.innerHTML = `<main>${html}</main>`;
}
beforeEach(() => show(''));

describe('a control', () => {
  const byLabel: PublishHook[] = [{ control: 'button', labels: ['post', 'share'] }];

  test('is the one that says so, however it is written', () => {
    show('<textarea></textarea><button id="a"> \u200BPost\u200B </button>');
    expect(pressed('a', byLabel, click())?.boxes).toHaveLength(1);
  });
  test.each([
    ['is disabled', '<button id="a" disabled>Post</button>'],
    ['is disabled for those who cannot see it', '<button id="a" aria-disabled="true">Post</button>'],
    ['opens a menu', '<button id="a" aria-haspopup="menu">Post</button>'],
    ['opens a fold', '<button id="a" aria-expanded="false">Post</button>'],
    ['is called something else than it shows', '<button id="a" aria-label="Send to a friend">Share</button>'],
    ['only has an icon with that title', '<button id="a"><svg><title>Share</title></svg></button>'],
  ])('publishes nothing where it %s', (_, html) => {
    show(`<textarea></textarea>${html}`);
    expect(pressed('a', byLabel, click())).toBeNull();
  });
  test('is not pressed while a part of it is disabled', () => {
    show('<textarea></textarea><div class="send"><button id="a" disabled>Post</button></div>');
    expect(pressed('a', [{ control: '.send' }], click())).toBeNull();
  });
  test('is not pressed by a space typed in a box within it', () => {
    show('<button><textarea id="a"></textarea>Post</button>');
    expect(pressed('a', byLabel, enter({ key: ' ' }))).toBeNull();
  });
  test('publishes nothing beyond its dialog, nor across the whole page', () => {
    show('<textarea></textarea><div role="dialog"><button id="a">Post</button></div>');
    expect(pressed('a', byLabel, click())?.boxes).toEqual([]);
    document.body.innerHTML = '<p><textarea></textarea></p><p><button id="a">Post</button></p>';
    expect(pressed('a', byLabel, click())?.boxes).toEqual([]);
  });
});

describe('a control without a known label', () => {
  const byWaiting: PublishHook[] = [{ control: 'button', scope: 'form', flips: true }];

  function afterFirstWord(html: string): WaitingControls {
    show(`<form><textarea></textarea>${html}</form>`);
    const waiting = new WaitingControls();
    waiting.note(document.querySelector('textarea') as HTMLTextAreaElement, byWaiting);
    for (const one of document.querySelectorAll('button')) one.disabled = false;
    return waiting;
  }

  test('is the last that waited for the first word', () => {
    const waiting = afterFirstWord(
      '<button id="a" disabled>Lisää</button><button id="b" disabled>Julkaise</button>',
    );
    expect(pressed('b', byWaiting, click(), waiting)).not.toBeNull();
    expect(pressed('a', byWaiting, click(), waiting)).toBeNull();
  });
  test('is neither what never waited nor what only goes on', () => {
    const waiting = afterFirstWord('<button id="a">Kuva</button><button id="b" disabled>Berikutnya</button>');
    expect(pressed('a', byWaiting, click(), waiting)).toBeNull();
    expect(pressed('b', byWaiting, click(), waiting)).toBeNull();
  });
});

describe('Enter', () => {
  const byEnter: PublishHook[] = [{ control: 'textarea', keys: 'enter' }];
  const byChord: PublishHook[] = [{ control: 'textarea', keys: 'mod-enter' }];

  test('publishes the box it is pressed in', () => {
    show('<textarea></textarea><textarea id="a"></textarea>');
    expect(pressed('a', byEnter, enter())?.boxes).toEqual([document.getElementById('a')]);
    expect(pressed('a', byChord, enter({ metaKey: true }))?.boxes).toEqual([document.getElementById('a')]);
  });
  test.each([
    ['breaks a line', {}, { shiftKey: true }],
    ['ends a composition', {}, { isComposing: true }],
    ['takes a name from an open list', { 'aria-activedescendant': 'name-1' }, {}],
  ])('publishes nothing where it %s', (_, attributes, init) => {
    show('<textarea id="a"></textarea>');
    for (const [name, value] of Object.entries(attributes))
      document.getElementById('a')?.setAttribute(name, value);
    expect(pressed('a', byEnter, enter(init))).toBeNull();
  });
  test('alone publishes nothing where the site wants Ctrl or Cmd with it', () => {
    show('<textarea id="a"></textarea>');
    expect(pressed('a', byChord, enter())).toBeNull();
  });
});
