/** Every editor the battery runs on, by the path its page has at `editors.example`. */
import { mount as contenteditable } from './contenteditable.js';
import { mount as draft } from './draft.jsx';
import { mount as input } from './input.js';
import { mount as lexical } from './lexical.js';
import { mount as plaintext } from './plaintext.js';
import { mount as textarea } from './textarea.js';

export const EDITORS = { contenteditable, draft, input, lexical, plaintext, textarea };
