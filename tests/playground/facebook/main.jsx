import './style.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Article } from './article.jsx';
import { LexicalBox, RoleButton } from './box.jsx';
import { PageDialogs, PostDialogs } from './dialogs.jsx';
import { words } from './words.js';

const SAMPLE = {
  who: 'Dewi Lestari',
  text: 'The night market is back this week. Parking is easier on the river side after eight.',
};

/** `/page` posts in two steps, `/messages` holds private chat; `?open` shows the dialog at once. */
function App() {
  const path = location.pathname;
  const [open, setOpen] = useState(new URLSearchParams(location.search).has('open'));
  const [posts, setPosts] = useState([]);
  const Dialogs = path.startsWith('/page') ? PageDialogs : PostDialogs;
  return (
    <>
      <header className="top">
        <b className="logo">f</b>
        <input
          type="search"
          role="combobox"
          aria-expanded="false"
          aria-label={words.search}
          placeholder={words.search}
        />
      </header>
      <main className="feed">
        {path.startsWith('/messages') ? (
          <Messenger />
        ) : (
          <>
            <div role="region" aria-label={words.region} className="card">
              <RoleButton label={words.opener} className="opener" onPress={() => setOpen(true)} />
            </div>
            {posts.map((text, index) => (
              <Article key={posts.length - index} who={words.name} text={text} />
            ))}
            <Article {...SAMPLE} name="comment" />
          </>
        )}
      </main>
      {open && (
        <Dialogs onClose={() => setOpen(false)} onPublish={(text) => setPosts((old) => [text, ...old])} />
      )}
    </>
  );
}

/** Private chat, which is none of a coach's business. */
function Messenger() {
  return (
    <div className="card messenger">
      <LexicalBox name="message" label={words.message} prompt="Aa" />
      <RoleButton label={words.sendMessage} className="send">
        <span aria-hidden="true">➤</span>
      </RoleButton>
    </div>
  );
}

createRoot(document.getElementById('root')).render(<App />);
