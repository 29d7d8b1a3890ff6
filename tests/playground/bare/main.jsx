import 'ckeditor5/ckeditor5.css';
import 'draft-js/dist/Draft.css';
import 'quill/dist/quill.core.css';
import './style.css';
import { EDITORS } from '../editors/index.js';
import { register } from '../record.js';
import { placeFor } from './place.js';

/** One editor alone on its page, named by the end of the path: at any site, `/editors/NAME`. */
async function start() {
  const name = location.pathname.split('/').at(-1);
  const root = document.getElementById('root');
  if (!(name in EDITORS)) {
    root.innerHTML = Object.keys(EDITORS)
      .map((each) => `<p><a href="/editors/${each}">${each}</a></p>`)
      .join('');
    return;
  }
  document.title = name;
  root.append(Object.assign(document.createElement('h1'), { textContent: name }));
  const container = placeFor(root, new URLSearchParams(location.search));
  const { mount } = await EDITORS[name]();
  const editor = await mount(container);
  // On the container: some editors strip what they did not put on their box.
  container.dataset.editor = name;
  window.__box = editor.box;
  register(name, editor);
  document.body.dataset.ready = 'true';
}

void start();
