/**
 * What a test may ask of any playground page: `__model(name)` is what the editor itself believes the draft to
 * be, `__set(text, name)` is the page writing a draft, `__published` what has gone out.
 */
const editors = new Map();

window.__published ??= [];
window.__model = (name) => pick(name).model();
window.__set = (text, name) => pick(name).set(text);
window.__editors = () => [...editors.keys()];

/** Makes an editor known; the returned function forgets it. Without a name, the latest one is asked. */
export function register(name, editor) {
  editors.set(name, editor);
  return () => {
    if (editors.get(name) === editor) editors.delete(name);
  };
}

function pick(name) {
  const editor = name === undefined ? [...editors.values()].at(-1) : editors.get(name);
  if (!editor) throw new Error(`No editor ${name ?? ''} on this page; there are: ${[...editors.keys()]}`);
  return editor;
}

/** Notes a text as published and tells the page to show it. */
export function publish(text) {
  window.__published.push(text);
  window.dispatchEvent(new CustomEvent('playground:published', { detail: text }));
}
