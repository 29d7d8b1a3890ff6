import Quill from 'quill';

export function mount(container) {
  const holder = container.appendChild(document.createElement('div'));
  const quill = new Quill(holder, { placeholder: '' });
  seeInto(quill);
  const set = (text) => {
    quill.setContents(deltaOf(text), 'user');
    quill.history.cutoff(); // it merges what happens within a second
  };
  return { box: quill.root, set, model: () => quill.getText().replace(/\n$/, '') };
}

/** Quill asks the document for the selection, which hides that of a shadow root; sites that put it in one mend this. */
function seeInto({ root: box, selection }) {
  const root = box.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const native = () => root.getSelection?.() ?? document.getSelection();
  const selected = () => {
    const { rangeCount } = native();
    if (rangeCount === 0) return null;
    return root.getSelection
      ? native().getRangeAt(0)
      : native().getComposedRanges({ shadowRoots: [root] })[0];
  };
  selection.hasFocus = () => box.contains(root.activeElement);
  selection.getNativeRange = () => {
    const range = selected();
    return range && selection.normalizeNative(range);
  };
  selection.setNativeRange = (start, from, end = start, to = from) => {
    if (!start) return box.blur();
    box.focus({ preventScroll: true });
    native().setBaseAndExtent(start, from, end, to);
  };
  document.addEventListener('selectionchange', () => selection.update('user'));
}

/** `**bold**` becomes bold. */
function deltaOf(text) {
  const ops = text
    .split('**')
    .map((insert, index) => (index % 2 ? { insert, attributes: { bold: true } } : { insert }));
  return [...ops.filter(({ insert }) => insert !== ''), { insert: '\n' }];
}
