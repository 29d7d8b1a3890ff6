import { Bold, Essentials, InlineEditor, Paragraph } from 'ckeditor5';

/** CKEditor 5, which keeps a model of its own and renders from it. */
export async function mount(container) {
  const holder = container.appendChild(document.createElement('div'));
  const editor = await InlineEditor.create(holder, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold],
    toolbar: [],
  });
  const paragraphs = () => [...editor.model.document.getRoot().getChildren()];
  const textOf = (node) => [...node.getChildren()].map(({ data }) => data ?? '\n').join('');
  const set = (text) => editor.setData(text.split('\n').map(paragraph).join(''));
  return {
    box: editor.ui.view.editable.element,
    set,
    model: () => paragraphs().map(textOf).join('\n').replaceAll('\u00A0', ' '),
  };
}

/** `**bold**` becomes bold. */
function paragraph(line) {
  const block = document.createElement('p');
  line.split('**').forEach((part, index) => {
    const holder = index % 2 ? document.createElement('strong') : document.createDocumentFragment();
    holder.append(part);
    if (part) block.append(holder);
  });
  return block.outerHTML;
}
