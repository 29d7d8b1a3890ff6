import { words } from './words.js';

export function Sidebar({ onPost }) {
  return (
    <nav className="side" aria-label="Primary">
      <b className="mark">𝕏</b>
      <a href="/home">{words.home}</a>
      <a href="/messages">{words.messages}</a>
      <button type="button" className="pill wide" data-testid="SideNav_NewTweet_Button" onClick={onPost}>
        {words.post}
      </button>
    </nav>
  );
}

export function SearchBox() {
  return (
    <aside className="aside">
      <input
        data-testid="SearchBox_Search_Input"
        role="combobox"
        aria-expanded="false"
        aria-label={words.search}
        placeholder={words.search}
      />
    </aside>
  );
}

/** Private messages, which are none of a coach's business. */
export function Messages() {
  return (
    <div className="dm">
      <textarea data-testid="dm-composer-textarea" placeholder={words.message} />
      <button type="button" className="pill" data-testid="dm-composer-send-button">
        {words.send}
      </button>
    </div>
  );
}
