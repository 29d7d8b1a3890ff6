import { useRef, useState } from 'react';
import { publish } from '../record.js';
import { Box } from './box.jsx';
import { onChord } from './composer.jsx';
import { Avatar } from './post.jsx';
import { Toolbar } from './toolbar.jsx';
import { words } from './words.js';

/** The modal at /compose/post: a thread, published as a whole by one button. */
export function Modal({ onClose, onPublish }) {
  const [texts, setTexts] = useState(['', '']);
  const editors = useRef([]);
  const send = () => {
    const sent = editors.current.map((editor) => editor.model()).filter((text) => text.trim() !== '');
    if (sent.length === 0) return;
    sent.forEach(publish);
    onPublish(sent);
    onClose();
  };
  const change = (index) => (text) => setTexts((old) => old.map((each, i) => (i === index ? text : each)));
  return (
    <div className="veil">
      <div
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        className="modal"
        onKeyDownCapture={onChord(send)}
      >
        <h2 id="modal-header" className="unseen">
          {words.post}
        </h2>
        <button
          type="button"
          data-testid="app-bar-close"
          aria-label={words.close}
          className="shut"
          onClick={onClose}
        >
          ✕
        </button>
        {texts.map((_, index) => (
          <div className="composer" key={index}>
            <Avatar name="You" />
            <div className="composer-body">
              <Box
                index={index}
                name={`modal-${index}`}
                prompt={index ? words.another : words.prompt}
                onText={change(index)}
                onEditor={(editor) => {
                  editors.current[index] = editor;
                }}
              />
            </div>
          </div>
        ))}
        <Toolbar testId="tweetButton" label={words.postAll} texts={texts} onPublish={send}>
          <button
            type="button"
            data-testid="addButton"
            aria-label={words.add}
            className="add"
            onClick={() => setTexts((old) => [...old, ''])}
          >
            +
          </button>
        </Toolbar>
      </div>
    </div>
  );
}
