import { useRef, useState } from 'react';
import { publish } from '../record.js';
import { LexicalBox, RoleButton } from './box.jsx';
import { words } from './words.js';

/** Sibling dialogs: the one with the label holds the title, one without a label holds the editor. */
export function PostDialogs({ onClose, onPublish }) {
  const [text, setText] = useState('');
  const send = () => {
    publish(text);
    onPublish(text);
    onClose();
  };
  return (
    <div className="veil">
      <div className="stack">
        <Title label={words.create} onClose={onClose} />
        <div role="dialog" aria-modal="true" className="card dialog">
          <form method="POST" onSubmit={(event) => event.preventDefault()}>
            <div role="presentation">
              <RoleButton label={words.audience} className="chip">
                <span>{words.public}</span>
              </RoleButton>
              <LexicalBox name="post" label={words.prompt} prompt={words.prompt} onText={setText} />
              <RoleButton label={words.media} className="chip" />
              <RoleButton label={words.post} className="main" disabled={text.trim() === ''} onPress={send} />
            </div>
          </form>
        </div>
      </div>
    </div>
  );
}

/** Pages and professional accounts: the editor is left behind in step one, step two publishes. */
export function PageDialogs({ onClose, onPublish }) {
  const [text, setText] = useState('');
  const [step, setStep] = useState(1);
  const sent = useRef('');
  const send = () => {
    publish(sent.current);
    onPublish(sent.current);
    onClose();
  };
  const next = () => {
    sent.current = text;
    setStep(2);
  };
  return (
    <div className="veil">
      <div className="stack">
        <Title label={step === 1 ? words.create : words.settings} onClose={onClose} />
        <div role="dialog" className="card dialog" hidden={step === 2}>
          <LexicalBox name="page" label={words.pagePrompt} prompt={words.pagePrompt} onText={setText} />
          <RoleButton label={words.next} className="main" disabled={text.trim() === ''} onPress={next} />
        </div>
        {step === 2 && (
          <div role="dialog" className="card dialog">
            <p>{words.schedule}</p>
            <RoleButton label={words.back} className="chip" onPress={() => setStep(1)} />
            <RoleButton label={words.post} className="main" onPress={send} />
          </div>
        )}
      </div>
    </div>
  );
}

function Title({ label, onClose }) {
  return (
    <div role="dialog" aria-label={label} className="card dialog-title">
      <h2>{label}</h2>
      <RoleButton label={words.close} className="shut" onPress={onClose}>
        <span aria-hidden="true">✕</span>
      </RoleButton>
    </div>
  );
}
