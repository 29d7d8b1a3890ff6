import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';

const SILENT = { tag: 'history-merge', discrete: true };

/** Rich-text Lexical on an element that the page already has. `onText` hears every change of the text. */
export function attach(box, { onText } = {}) {
  const fail = (error) => {
    throw error;
  };
  const editor = createEditor({ namespace: 'playground', onError: fail, theme: { text: { bold: 'bold' } } });
  editor.setRootElement(box);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  const model = () => editor.getEditorState().read(() => lines().join('\n'));
  editor.registerUpdateListener(() => onText?.(model()));
  const set = (text, options = { discrete: true }) => editor.update(() => $fill(text), options);
  set('', SILENT);
  return { editor, box, model, set, clear: () => set('') };
}

/** Paragraphs are lines; Lexical's own text puts a blank line between them. */
const lines = () =>
  $getRoot()
    .getChildren()
    .map((node) => node.getTextContent());

/** Writes paragraphs; `**bold**` becomes bold. */
function $fill(text) {
  const root = $getRoot().clear();
  for (const line of text.split('\n')) {
    const paragraph = $createParagraphNode();
    line.split('**').forEach((part, index) => {
      const node = $createTextNode(part);
      if (index % 2) node.toggleFormat('bold');
      if (part) paragraph.append(node);
    });
    root.append(paragraph);
  }
  root.selectEnd();
}

export function mount(container) {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.setAttribute('role', 'textbox');
  box.spellcheck = true;
  container.append(box);
  return attach(box);
}
