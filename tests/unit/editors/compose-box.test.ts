// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { composeBoxFrom } from '../../../lib/editors/compose-box';

/** The id of the box found from the element with id `at`. */
function found(html: string): string | null {
  document.body.innerHTML = html;
  const path: EventTarget[] = [];
  for (let node: Node | null = document.getElementById('at'); node; node = node.parentNode) path.push(node);
  return composeBoxFrom(path)?.id ?? null;
}

test.each([
  ['a textarea', '<textarea id="at"></textarea>'],
  ['a text input', '<input id="at">'],
  ['an editable element', '<div id="at" contenteditable="true"></div>'],
  ['a bare attribute', '<div id="at" contenteditable></div>'],
  ['plain text only', '<div id="at" contenteditable="plaintext-only"></div>'],
])('%s is a compose box', (_, html) => {
  expect(found(html)).toBe('at');
});

test.each([
  [
    'the outermost editable',
    '<div id="box" contenteditable="true"><p contenteditable="true"><b id="at"></b></p></div>',
  ],
  [
    'around an island',
    '<div id="box" contenteditable="true"><div contenteditable="false"><i id="at"></i></div></div>',
  ],
])('%s is the box', (_, html) => {
  expect(found(html)).toBe('box');
});

test.each([
  ['a password', '<input id="at" type="password">'],
  ['an address', '<input id="at" type="email">'],
  ['a search field', '<input id="at" type="search">'],
  ['a one-time code', '<input id="at" autocomplete="one-time-code">'],
  ['a card number', '<input id="at" autocomplete="section-a cc-number">'],
  ['digits', '<input id="at" inputmode="numeric">'],
  ['a combobox', '<input id="at" role="combobox">'],
  ['a search box', '<div id="at" contenteditable="true" role="searchbox"></div>'],
  ['a box that declines writing aids', '<textarea id="at" data-enable-grammarly="false"></textarea>'],
  ['a read-only field', '<textarea id="at" readonly></textarea>'],
  ['a disabled field', '<textarea id="at" disabled></textarea>'],
  ['a clipboard of an editor', '<div id="at" class="ql-clipboard" contenteditable="true"></div>'],
  ['what cannot be edited', '<div id="at" contenteditable="false"></div>'],
  ['a button', '<button id="at"></button>'],
  ['a search field on an editor', '<div contenteditable="true"><input id="at" type="search"></div>'],
])('%s is none', (_, html) => {
  expect(found(html)).toBe(null);
});
