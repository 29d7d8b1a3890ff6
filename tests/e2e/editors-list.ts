/** The editors of the battery, and where they stand. One joins with its page in the playground and its line here. */
export interface Row {
  /** What the table calls it. */
  readonly name: string;
  /** Of the playground's `/editors/`. */
  readonly path: string;
  /** A listed site that reads such a box; `editors.example`, which the writer chose, reads all the others. */
  readonly host?: string;
  readonly lines: boolean;
  readonly bold: boolean;
}

const field = { lines: true, bold: false };
const rich = { lines: true, bold: true };
/** On sites nobody has looked at, a line is no draft and a code editor holds code. */
const line = { host: 'news.ycombinator.com', lines: false, bold: false };
const code = { host: 'en.wikipedia.org', ...field };

export const EDITORS: readonly Row[] = [
  { name: 'textarea', path: 'textarea', ...field },
  { name: 'input', path: 'input', ...line },
  { name: 'textarea that React controls', path: 'react-textarea', ...field },
  { name: 'input that React controls', path: 'react-input', ...line },
  { name: 'contenteditable', path: 'contenteditable', ...rich },
  { name: 'contenteditable, plain text only', path: 'plaintext', ...field },
  { name: 'Draft.js', path: 'draft', ...rich },
  { name: 'Lexical', path: 'lexical', ...rich },
  { name: 'Quill', path: 'quill', ...rich },
  { name: 'TipTap (ProseMirror)', path: 'tiptap', ...rich },
  { name: 'Slate', path: 'slate', ...rich },
  { name: 'CKEditor 5', path: 'ckeditor', ...rich },
  { name: 'CodeMirror 6', path: 'codemirror?in=editform', ...code },
];

/** The same editors where sites put them. */
export const PLACES: readonly Row[] = [
  { name: 'textarea in nested shadow roots', path: 'textarea?in=shadow', ...field },
  { name: 'contenteditable in nested shadow roots', path: 'contenteditable?in=shadow', ...rich },
  { name: 'Quill in nested shadow roots', path: 'quill?in=shadow', ...rich },
  { name: 'Lexical in nested shadow roots', path: 'lexical?in=shadow', ...rich },
  { name: 'textarea in a modal dialog', path: 'textarea?in=dialog', ...field },
  { name: 'Lexical in a modal dialog', path: 'lexical?in=dialog', ...rich },
  { name: 'textarea, right to left', path: 'textarea?dir=rtl', ...field },
  { name: 'input, right to left', path: 'input?dir=rtl', ...line },
  { name: 'Draft.js, right to left', path: 'draft?dir=rtl', ...rich },
  { name: 'textarea on a zoomed page', path: 'textarea?zoom=1.3', ...field },
  { name: 'contenteditable on a zoomed page', path: 'contenteditable?zoom=1.3', ...rich },
];
