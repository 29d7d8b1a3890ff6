import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

const EMPTY = [{ children: [{ text: '' }] }];

function SlateBox({ bind }) {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  useEffect(() => {
    const model = () => editor.children.map((node) => Node.string(node)).join('\n');
    const set = (text) =>
      Editor.withoutNormalizing(editor, () => {
        for (const _ of editor.children) Transforms.removeNodes(editor, { at: [0] });
        Transforms.insertNodes(editor, text.split('\n').map(blockOf), { at: [0] });
      });
    bind({ model, set });
  }, []);
  const leaf = ({ attributes, children, leaf: text }) => (
    <span {...attributes} className={text.bold ? 'bold' : undefined}>
      {children}
    </span>
  );
  return (
    <Slate editor={editor} initialValue={EMPTY}>
      <Editable renderLeaf={leaf} />
    </Slate>
  );
}

/** `**bold**` becomes bold. */
const blockOf = (line) => ({
  children: line.split('**').map((text, index) => (index % 2 ? { text, bold: true } : { text })),
});

export function mount(container) {
  return new Promise((resolve) => {
    const bind = (editor) => resolve({ ...editor, box: container.querySelector('[contenteditable]') });
    createRoot(container).render(<SlateBox bind={bind} />);
  });
}
