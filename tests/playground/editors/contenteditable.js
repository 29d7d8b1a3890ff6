/** The browser's own editing: every line a block, as Enter makes them. */
export function mount(container) {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  container.append(box);
  const set = (text) => {
    box.replaceChildren(...text.split('\n').map(lineOf));
  };
  return { box, set, model: () => [...box.childNodes].map((node) => plain(node.textContent)).join('\n') };
}

const plain = (text) => text.replaceAll('\u00A0', ' ').replace(/\n$/, '');

/** `**bold**` becomes bold. */
function lineOf(line) {
  const block = document.createElement('div');
  line.split('**').forEach((part, index) => {
    const holder = index % 2 ? document.createElement('b') : document.createDocumentFragment();
    holder.append(part);
    if (part) block.append(holder);
  });
  if (!block.hasChildNodes()) block.append(document.createElement('br'));
  return block;
}
