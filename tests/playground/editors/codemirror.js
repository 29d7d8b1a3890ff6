import { EditorView, minimalSetup } from 'codemirror';

/** CodeMirror 6, which renders only the lines in view. */
export function mount(container) {
  const view = new EditorView({ parent: container, extensions: [minimalSetup, EditorView.lineWrapping] });
  const set = (insert) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert } });
  return { box: view.contentDOM, set, model: () => view.state.doc.toString() };
}
