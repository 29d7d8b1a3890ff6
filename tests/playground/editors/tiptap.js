import { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import StarterKit from '@tiptap/starter-kit';

/** TipTap, which is ProseMirror beneath. */
export function mount(container) {
  const holder = container.appendChild(document.createElement('div'));
  const editor = new Editor({ element: holder, extensions: [StarterKit], injectCSS: true });
  const set = (text) => {
    editor.commands.setContent({ type: 'doc', content: text.split('\n').map(paragraph) });
    // It merges what happens within half a second.
    editor.view.dispatch(closeHistory(editor.state.tr));
  };
  const model = () => editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n');
  return { box: editor.view.dom, set, model };
}

/** `**bold**` becomes bold. */
function paragraph(line) {
  const content = line
    .split('**')
    .map((text, index) => ({ type: 'text', text, marks: index % 2 ? [{ type: 'bold' }] : [] }))
    .filter(({ text }) => text !== '');
  return { type: 'paragraph', content };
}
