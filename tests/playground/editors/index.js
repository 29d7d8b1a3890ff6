/** Every editor the battery runs on, by the path its page has at `editors.example`. */
import { mount as codemirror } from './codemirror.js';
import { mount as contenteditable } from './contenteditable.js';
import { mount as draft } from './draft.jsx';
import { mount as input } from './input.js';
import { mount as lexical } from './lexical.js';
import { mount as plaintext } from './plaintext.js';
import { mount as quill } from './quill.js';
import { mount as slate } from './slate.jsx';
import { mount as textarea } from './textarea.js';
import { mount as tiptap } from './tiptap.js';

export const EDITORS = {
  codemirror,
  contenteditable,
  draft,
  input,
  lexical,
  plaintext,
  quill,
  slate,
  textarea,
  tiptap,
};
