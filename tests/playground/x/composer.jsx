import { useRef, useState } from 'react';
import { publish } from '../record.js';
import { Box } from './box.jsx';
import { Avatar } from './post.jsx';
import { Toolbar } from './toolbar.jsx';
import { words } from './words.js';

/** Publishes on the site's chord: Ctrl+Enter, or Cmd+Enter on a Mac. */
export const onChord = (act) => (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  act();
};

/** The inline composer of the home column and of a status page. */
export function Composer({ name, reply, onPublish }) {
  const [text, setText] = useState('');
  const editor = useRef(null);
  const send = () => {
    const sent = editor.current.model();
    if (sent.trim() === '') return;
    publish(sent);
    editor.current.clear();
    onPublish([sent]);
  };
  const keep = (each) => {
    editor.current = each;
  };
  return (
    <div className="composer" onKeyDownCapture={onChord(send)}>
      <Avatar name="You" />
      <div className="composer-body">
        <Box
          index={0}
          name={name}
          prompt={reply ? words.replyPrompt : words.prompt}
          onText={setText}
          onEditor={keep}
        />
        <Toolbar
          testId="tweetButtonInline"
          label={reply ? words.reply : words.post}
          texts={[text]}
          onPublish={send}
        />
      </div>
    </div>
  );
}
