import { words } from './words.js';

const LIMIT = 280;

/** Beside the boxes, never around them. `children` is the button that adds a post to a thread. */
export function Toolbar({ testId, label, texts, onPublish, children }) {
  const left = LIMIT - Math.max(...texts.map((text) => text.length));
  const blocked = texts.every((text) => text.trim() === '') || left < 0;
  return (
    <div data-testid="toolBar" role="navigation" className="toolbar">
      <div role="button" tabIndex={0} aria-label={words.media} className="tool">
        ▦
      </div>
      <span className={left < 0 ? 'count over' : 'count'}>{left < LIMIT ? left : ''}</span>
      {children}
      <button
        type="button"
        data-testid={testId}
        className="pill"
        disabled={blocked}
        aria-disabled={blocked ? 'true' : undefined}
        onClick={onPublish}
      >
        <span>{label}</span>
      </button>
    </div>
  );
}
