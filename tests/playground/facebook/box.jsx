import { useEffect, useRef, useState } from 'react';
import { attach } from '../editors/lexical.js';
import { register } from '../record.js';

/** A Lexical box with the site's attributes; the prompt is a sibling, not a part of it. */
export function LexicalBox({ name, label, prompt, onText, onEditor, onKeyDown }) {
  const element = useRef(null);
  const [empty, setEmpty] = useState(true);
  useEffect(() => {
    const hear = (text) => {
      setEmpty(text === '');
      onText?.(text);
    };
    const editor = attach(element.current, { onText: hear });
    onEditor?.(editor);
    const forget = register(name, editor);
    return () => {
      forget();
      editor.editor.setRootElement(null);
    };
  }, []);
  return (
    <div className="box">
      <div
        ref={element}
        className="notranslate box-text"
        role="textbox"
        tabIndex={0}
        contentEditable="true"
        suppressContentEditableWarning
        spellCheck
        aria-label={label}
        aria-placeholder={prompt}
        onKeyDownCapture={onKeyDown}
      />
      {empty && (
        <div aria-hidden="true" className="box-prompt">
          {prompt}
        </div>
      )}
    </div>
  );
}

/** The site's buttons are no buttons. */
export function RoleButton({ label, disabled, onPress, className, children }) {
  const press = () => !disabled && onPress?.();
  return (
    <div
      role="button"
      aria-label={label}
      tabIndex={disabled ? -1 : 0}
      aria-disabled={disabled ? 'true' : undefined}
      className={className}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        press();
      }}
    >
      {children ?? <span>{label}</span>}
    </div>
  );
}
