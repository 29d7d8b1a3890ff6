import { useRef, useState } from 'react';
import { publish } from '../record.js';
import { LexicalBox, RoleButton } from './box.jsx';
import { words } from './words.js';

/** A post of the feed with its comments. Enter publishes a comment; Shift+Enter breaks the line. */
export function Article({ who, text, name }) {
  const [comments, setComments] = useState([]);
  return (
    <div role="article" className="card">
      <b>{who}</b>
      <p className="post-text">{text}</p>
      <div className="acts">
        <span>{words.like}</span>
        <RoleButton label={words.leave} className="link" />
        <span>{words.share}</span>
      </div>
      {comments.map((comment, index) => (
        <div className="comment" key={index}>
          <b>{words.name}</b>
          <div className="post-text">{comment}</div>
        </div>
      ))}
      {name && <CommentForm name={name} onSend={(sent) => setComments((old) => [...old, sent])} />}
    </div>
  );
}

function CommentForm({ name, onSend }) {
  const [text, setText] = useState('');
  const editor = useRef(null);
  const send = () => {
    const sent = editor.current.model();
    if (sent.trim() === '') return;
    publish(sent);
    onSend(sent);
    editor.current.clear();
  };
  const onKeyDown = (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    send();
  };
  const keep = (each) => {
    editor.current = each;
  };
  return (
    <form role="presentation" className="comment-form" onSubmit={(event) => event.preventDefault()}>
      <LexicalBox
        name={name}
        label={words.comment}
        prompt={words.commentPrompt}
        onText={setText}
        onEditor={keep}
        onKeyDown={onKeyDown}
      />
      <div id="focused-state-composer-submit">
        <span>
          <RoleButton label={words.sendComment} className="send" disabled={text.trim() === ''} onPress={send}>
            <span aria-hidden="true">➤</span>
          </RoleButton>
        </span>
      </div>
    </form>
  );
}
