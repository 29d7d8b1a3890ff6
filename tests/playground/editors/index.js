/** Every editor the battery runs on, by the path its page has at `editors.example`; each loaded alone. */
export const EDITORS = {
  ckeditor: () => import('./ckeditor.js'),
  codemirror: () => import('./codemirror.js'),
  contenteditable: () => import('./contenteditable.js'),
  draft: () => import('./draft.jsx'),
  input: () => import('./input.js'),
  lexical: () => import('./lexical.js'),
  plaintext: () => import('./plaintext.js'),
  quill: () => import('./quill.js'),
  'react-input': () => import('./react-input.js'),
  'react-textarea': () => import('./react-textarea.js'),
  slate: () => import('./slate.jsx'),
  textarea: () => import('./textarea.js'),
  tiptap: () => import('./tiptap.js'),
};
