import { convertFromRaw, Editor, EditorState, RichUtils } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The text as Draft.js holds it: blocks are lines. */
export const textOf = (state) => state.getCurrentContent().getPlainText('\n');

/** Lines become blocks, `**bold**` becomes bold. */
function contentOf(text) {
  const blocks = text.split('\n').map((line) => {
    const parts = line.split('**');
    const inlineStyleRanges = [];
    let offset = 0;
    parts.forEach((part, index) => {
      if (index % 2) inlineStyleRanges.push({ offset, length: part.length, style: 'BOLD' });
      offset += part.length;
    });
    return { text: parts.join(''), type: 'unstyled', inlineStyleRanges, entityRanges: [] };
  });
  return convertFromRaw({ blocks, entityMap: {} });
}

/** Draft.js as a React component; `bind` gets `{ model, set, clear }`. */
export function DraftBox({ testId, label, placeholder, text = '', bind, onText, ...rest }) {
  const [state, setState] = useState(() => EditorState.createWithContent(contentOf(text)));
  const latest = useRef(state);
  latest.current = state;
  const change = (next) => {
    latest.current = next;
    setState(next);
    onText?.(textOf(next));
  };
  useEffect(() => {
    const set = (value) => {
      const content = contentOf(value);
      // Draft.js would not notice that it has the focus still.
      const focused = latest.current.getSelection().getHasFocus();
      const next = EditorState.push(latest.current, content, 'insert-fragment');
      change(focused ? EditorState.moveFocusToEnd(next) : EditorState.moveSelectionToEnd(next));
    };
    const clear = () => change(EditorState.createEmpty());
    return bind?.({ model: () => textOf(latest.current), set, clear });
  }, []);
  return (
    <Editor
      editorState={state}
      onChange={change}
      handleKeyCommand={(command, at) => {
        const next = RichUtils.handleKeyCommand(at, command);
        if (next) change(next);
        return next ? 'handled' : 'not-handled';
      }}
      webDriverTestID={testId}
      ariaLabel={label}
      ariaMultiline
      placeholder={placeholder}
      role="textbox"
      spellCheck
      {...rest}
    />
  );
}

/** Bare, for the battery. */
export function mount(container) {
  return new Promise((resolve) => {
    const bind = (editor) => resolve({ ...editor, box: container.querySelector('[contenteditable]') });
    createRoot(container).render(<DraftBox label="Draft" bind={bind} />);
  });
}
