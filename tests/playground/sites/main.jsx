/**
 * Brings a site's skeleton to life. What an element does stands in its attributes:
 * `data-name` names a box; `data-editor` puts a real editor there (or makes this element one), with the
 * `box-…` attributes on the box it makes; `data-sends="a b"` publishes those boxes when it is pressed, when the
 * form is sent (`data-submitter` names the button meant), or on `data-keys="enter"` or `"mod-enter"`;
 * `data-waits="a b"` disables until one of them has words; `data-shows`, `data-hides`, `data-removes` take
 * selectors of what a press shows, hides or takes away.
 */
import './style.css';
import { EDITORS } from '../editors/index.js';
import { attach } from '../editors/lexical.js';
import { publish, register } from '../record.js';

const boxes = new Map();

/** Presses that reached the page. */
window.__presses = 0;
window.addEventListener('click', () => {
  window.__presses += 1;
});

async function start() {
  const all = elementsIn(document);
  await Promise.all(all.filter(({ dataset }) => dataset.name).map(name));
  for (const element of all) if (element.dataset.waits) wait(element);
  for (const { box } of boxes.values()) if (box.dataset.keys) sendByKey(box);
  for (const element of all) element.matches('form') ? sendByForm(element) : sendByPress(element);
  document.body.dataset.ready = 'true';
}

/** Every element of the page, those in shadow roots too. */
const elementsIn = (root) =>
  [...root.querySelectorAll('*')].flatMap((one) =>
    one.shadowRoot ? [one, ...elementsIn(one.shadowRoot)] : [one],
  );

async function name(element) {
  const editor = await editorAt(element);
  boxes.set(element.dataset.name, editor);
  register(element.dataset.name, editor);
}

async function editorAt(element) {
  const { editor } = element.dataset;
  if (editor === 'lexical') return attach(element);
  if (editor) {
    const { mount } = await EDITORS[editor]();
    const made = await mount(element);
    for (const { name: key, value } of element.attributes)
      if (key.startsWith('box-')) made.box.setAttribute(key.slice(4), value);
    return made;
  }
  if ('value' in element)
    return { box: element, model: () => element.value, set: (text) => (element.value = text) };
  return {
    box: element,
    model: () => element.textContent.trim(),
    set: (text) => (element.textContent = text),
  };
}

const textsOf = (names) =>
  names
    .split(' ')
    .map((one) => boxes.get(one).model().trim())
    .filter(Boolean);

function send({ dataset }) {
  const texts = textsOf(dataset.sends);
  if (texts.length > 0) publish(texts.join('\n\n'));
}

function wait(control) {
  const update = () => {
    const idle = textsOf(control.dataset.waits).length === 0;
    if ('disabled' in control) control.disabled = idle;
    else control.setAttribute('aria-disabled', String(idle));
  };
  for (const one of control.dataset.waits.split(' ')) {
    const { box } = boxes.get(one);
    new MutationObserver(update).observe(box, { childList: true, subtree: true, characterData: true });
    box.addEventListener('input', update);
  }
  update();
}

function sendByKey(box) {
  box.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
      if ((event.ctrlKey || event.metaKey) !== (box.dataset.keys === 'mod-enter')) return;
      event.preventDefault();
      event.stopPropagation();
      send(box);
    },
    { capture: true },
  );
}

function sendByForm(form) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { submitter } = form.dataset;
    if (form.dataset.sends && (!submitter || event.submitter?.matches(submitter))) send(form);
  });
}

function sendByPress(control) {
  const { sends, shows, hides, removes, keys } = control.dataset;
  if (keys || !(sends || shows || hides || removes)) return;
  const near = control.getRootNode();
  control.addEventListener('click', () => {
    if (control.ariaDisabled === 'true') return;
    if (sends) send(control);
    for (const one of shows ? near.querySelectorAll(shows) : []) one.hidden = false;
    for (const one of hides ? near.querySelectorAll(hides) : []) one.hidden = true;
    for (const one of removes ? near.querySelectorAll(removes) : []) one.remove();
  });
}

void start();
