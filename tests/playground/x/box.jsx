import { DraftBox } from '../editors/draft.jsx';
import { register } from '../record.js';
import { words } from './words.js';

/** One text box with the site's hooks; `index` counts within a thread. */
export function Box({ index, name, prompt, onText, onEditor }) {
  const testId = `tweetTextarea_${index}`;
  const bind = (editor) => {
    onEditor(editor);
    return register(name, editor);
  };
  return (
    <label data-testid={`${testId}_label`} className="box">
      <div data-testid={`${testId}RichTextInputContainer`}>
        <DraftBox testId={testId} label={words.label} placeholder={prompt} bind={bind} onText={onText} />
      </div>
    </label>
  );
}
