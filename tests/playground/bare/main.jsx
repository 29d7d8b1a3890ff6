import 'draft-js/dist/Draft.css';
import 'quill/dist/quill.core.css';
import './style.css';
import { EDITORS } from '../editors/index.js';
import { register } from '../record.js';

/** One editor alone on its page, named by the path. */
async function start() {
  const name = location.pathname.slice(1);
  const root = document.getElementById('root');
  if (!(name in EDITORS)) {
    root.innerHTML = Object.keys(EDITORS)
      .map((each) => `<p><a href="/${each}">${each}</a></p>`)
      .join('');
    return;
  }
  document.title = name;
  const container = document.createElement('div');
  container.className = 'sheet';
  root.append(Object.assign(document.createElement('h1'), { textContent: name }), container);
  const { mount } = await EDITORS[name]();
  const editor = await mount(container);
  editor.box.dataset.editor = name;
  register(name, editor);
  document.body.dataset.ready = 'true';
}

void start();
