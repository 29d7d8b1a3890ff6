import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** A field whose value React holds, and writes back at every render. */
function Controlled({ as: Field, bind }) {
  const [text, setText] = useState('');
  bind({ text, setText });
  return <Field type="text" name="title" value={text} onChange={(event) => setText(event.target.value)} />;
}

/** The model is React's state, not the element's value: an edit React has not heard of is lost. */
export function mountControlled(container, as) {
  let state;
  flushSync(() =>
    createRoot(container).render(
      <Controlled
        as={as}
        bind={(latest) => {
          state = latest;
        }}
      />,
    ),
  );
  return { box: container.querySelector(as), model: () => state.text, set: (text) => state.setText(text) };
}
