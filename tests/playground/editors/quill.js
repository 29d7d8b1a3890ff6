import Quill from 'quill';

export function mount(container) {
  const holder = container.appendChild(document.createElement('div'));
  const quill = new Quill(holder, { placeholder: '' });
  const set = (text) => {
    quill.setContents(deltaOf(text), 'user');
    quill.history.cutoff(); // it merges what happens within a second
  };
  return { box: quill.root, set, model: () => quill.getText().replace(/\n$/, '') };
}

/** `**bold**` becomes bold. */
function deltaOf(text) {
  const ops = text
    .split('**')
    .map((insert, index) => (index % 2 ? { insert, attributes: { bold: true } } : { insert }));
  return [...ops.filter(({ insert }) => insert !== ''), { insert: '\n' }];
}
