import 'draft-js/dist/Draft.css';
import './style.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Messages, SearchBox, Sidebar } from './around.jsx';
import { Composer } from './composer.jsx';
import { Modal } from './modal.jsx';
import { Post } from './post.jsx';
import { words } from './words.js';

const SAMPLE = [
  {
    who: 'Sari Wulandari',
    handle: 'sariw',
    text: 'Replaced the capacitor in the old radio. Two hours, one burnt finger, and it plays again.',
  },
  {
    who: 'Tomás Vega',
    handle: 'tvega',
    text: 'What do you use for offline maps on long rides? Mine drains the battery by noon.',
  },
];

function App() {
  const path = location.pathname;
  const [posts, setPosts] = useState([]);
  const [composing, setComposing] = useState(path.startsWith('/compose/'));
  const add = (texts) =>
    setPosts((old) => [
      ...texts.map((text) => ({ who: 'You', handle: 'you', text, own: true })).reverse(),
      ...old,
    ]);
  const shut = () => {
    history.pushState(null, '', '/home');
    setComposing(false);
  };
  const open = () => {
    history.pushState(null, '', '/compose/post');
    setComposing(true);
  };
  const status = /^\/\w+\/status\/\d+/.test(path);
  return (
    <>
      <div className="frame">
        <Sidebar onPost={open} />
        <main data-testid="primaryColumn" className="column">
          <header className="head">{status ? words.post : words.home}</header>
          {path.startsWith('/messages') ? (
            <Messages />
          ) : (
            <>
              {status && <Post {...SAMPLE[1]} />}
              <Composer name={status ? 'reply' : 'home'} reply={status} onPublish={add} />
              <section aria-label="Timeline">
                {[...posts, ...(status ? [] : SAMPLE)].map((post, index) => (
                  <Post key={`${posts.length}-${index}`} {...post} />
                ))}
              </section>
            </>
          )}
        </main>
        <SearchBox />
      </div>
      {composing && <Modal onClose={shut} onPublish={add} />}
    </>
  );
}

document.getElementById('root').id = 'react-root';
createRoot(document.getElementById('react-root')).render(<App />);
