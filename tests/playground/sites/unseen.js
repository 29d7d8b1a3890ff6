/** Sites of which nobody has said what their pages are like: a form of plain fields, and what is left alone. */
const form = `
<form role="search"><input name="q" data-name="search"><textarea data-name="finder"></textarea></form>
<form id="login"><input type="password"><textarea data-name="secret"></textarea></form>
<textarea aria-label="Write a message" data-name="message"></textarea>
<form id="describe" method="post" data-sends="text" data-submitter=".go">
  <textarea name="description" data-name="text"></textarea>
  <button type="submit" class="preview">Preview</button><button type="submit" class="go">Submit</button>
</form>
<section id="fold"><div contenteditable="true" data-name="folded"></div>
  <button class="fold" data-hides="[data-name='folded']">Fold</button><button class="past">Post</button></section>
<section id="free"><div contenteditable="true" data-name="free" data-keys="mod-enter" data-sends="free"></div>
  <button aria-haspopup="menu" class="menu">Post</button><button class="send" data-waits="free" data-sends="free">Kerro</button></section>`;

const surfaces = (path) => [
  {
    name: 'a field in a form, and none of what is private',
    path,
    silent: ['[data-name="finder"]', '[data-name="secret"]', '[data-name="message"]'],
    box: '#describe textarea',
    passes: ['.preview'],
    press: '.go',
  },
];

const site = (host, path) => ({ host, pages: { [path]: form }, surfaces: surfaces(path) });

export const productHunt = site('www.producthunt.com', '/posts/new');
export const hootsuite = site('hootsuite.com', '/dashboard');
export const scribd = site('www.scribd.com', '/upload-document');
export const slideshare = site('www.slideshare.net', '/upload');
export const ehow = site('www.ehow.com', '/write');
export const answers = site('www.answers.com', '/Q/bread');
export const ezineArticles = {
  ...site('ezinearticles.com', '/submit/'),
  policy: '; frame-src *',
};
/** Editors as they were before pages could be edited themselves: the draft is a frame, what sends it is not. */
ezineArticles.pages['/submit/framed'] = `
<form method="post" class="article">
  <iframe name="plain" srcdoc="<body contenteditable>" width="560" height="420"></iframe>
  <button type="submit" class="preview">Preview</button><button type="submit" class="go">Submit</button>
</form>
<iframe name="design" src="about:blank" width="560" height="420"></iframe>
<iframe name="locked" sandbox srcdoc="<body contenteditable>" width="560" height="120"></iframe>
<iframe name="chosen-by-nobody" src="https://other.example/" width="560" height="120"></iframe>
<iframe name="listed" src="https://news.ycombinator.com/item?id=1" width="560" height="300"></iframe>`;

/** Any other site, by the writer's choice. */
export const general = {
  ...site('other.example', '/'),
  surfaces: [
    ...surfaces('/'),
    {
      name: 'a box without a form, by the button that waited for it in a language nobody listed',
      path: '/',
      box: '#free [contenteditable]',
      passes: ['.menu'],
      press: '.send',
    },
    {
      name: 'nothing that is out of sight is tied to a press',
      path: '/',
      box: '[data-name="folded"]',
      passes: ['.fold', '.past'],
    },
    {
      name: 'a box without a form, by Ctrl+Enter',
      path: '/',
      box: '#free [contenteditable]',
      press: 'ControlOrMeta+Enter',
    },
  ],
};
