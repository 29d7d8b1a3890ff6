/** The editors of the battery. An editor joins with its page in the playground and its line here. */
export const EDITORS = [
  { name: 'textarea', lines: true, bold: false },
  { name: 'input', lines: false, bold: false },
  { name: 'contenteditable', lines: true, bold: true },
  { name: 'plaintext', lines: true, bold: false },
  { name: 'draft', lines: true, bold: true },
  { name: 'lexical', lines: true, bold: true },
  { name: 'quill', lines: true, bold: true },
  { name: 'tiptap', lines: true, bold: true },
  { name: 'slate', lines: true, bold: true },
  { name: 'codemirror', lines: true, bold: false },
];
