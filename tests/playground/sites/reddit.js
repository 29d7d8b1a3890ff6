/** Web components with open shadow roots: a slotted body, a title within, a submit button beside its draft twin. */
const composer = (name, attributes = '') => `
<template shadowrootmode="open"><reddit-rte><template shadowrootmode="open"><slot></slot></template><slot name="rte"></slot></reddit-rte><slot name="cancel-button"></slot><slot name="submit-button"></slot></template>
<div slot="rte" name="body" role="textbox" contenteditable="true" data-editor="lexical" data-name="${name}" ${attributes}></div>`;

const submit = (id, type, does) =>
  `<r-post-form-submit-button id="${id}" post-action-type="${type}" ${does}><template shadowrootmode="open"><button id="inner-post-submit-button">${type}</button></template></r-post-form-submit-button>`;

export const reddit = {
  host: 'www.reddit.com',
  alsoAt: ['old.reddit.com'],
  pages: {
    '/r/bread/submit': `
<reddit-search-large><template shadowrootmode="open"><input type="text" name="q" data-name="search"></template></reddit-search-large>
<r-post-composer-form>
  <faceplate-textarea-input name="title"><template shadowrootmode="open"><textarea id="innerTextArea" data-name="title"></textarea></template></faceplate-textarea-input>
  <faceplate-textarea-input name="reason"><template shadowrootmode="open"><textarea id="innerTextArea" data-name="reason"></textarea></template></faceplate-textarea-input>
  <shreddit-composer id="post-composer_bodytext">${composer('body')}</shreddit-composer>
  ${submit('save-draft-button', 'draft', '')}
  ${submit('submit-post-button', 'submit', 'data-sends="title body"')}
</r-post-composer-form>`,
    '/r/bread/comments/1': `
<comment-composer-host><button data-testid="trigger-button">Join the conversation</button>
<faceplate-form method="post"><shreddit-composer>${composer('comment', 'data-keys="mod-enter" data-sends="comment"')}
  <button slot="cancel-button" type="button">Cancel</button>
  <button slot="submit-button" type="submit" data-sends="comment">Comment</button>
</shreddit-composer></faceplate-form></comment-composer-host>`,
    '/old': `
<form action="/search" id="search"><input type="text" name="q" data-name="search"></form>
<form class="usertext" data-sends="old" data-submitter=".save"><div class="usertext-edit"><textarea name="text" data-name="old"></textarea>
  <div class="usertext-buttons"><button type="submit" class="save">save</button><button type="button" class="cancel">cancel</button></div></div></form>`,
  },
  surfaces: [
    {
      name: 'a post: its title in one shadow root, its button in another, a draft’s button beside it',
      path: '/r/bread/submit',
      silent: ['[data-name="search"]', 'faceplate-textarea-input[name="reason"] textarea'],
      first: ['faceplate-textarea-input[name="title"] textarea', 'What the longer rest did to my loaf'],
      box: '#post-composer_bodytext [slot="rte"]',
      passes: ['#save-draft-button button'],
      press: '#submit-post-button button',
    },
    {
      name: 'a comment, by its slotted button',
      path: '/r/bread/comments/1',
      box: '[slot="rte"]',
      passes: ['[data-testid="trigger-button"]', '[slot="cancel-button"]'],
      press: '[slot="submit-button"]',
    },
    {
      name: 'a comment, by Ctrl+Enter',
      path: '/r/bread/comments/1',
      box: '[slot="rte"]',
      press: 'ControlOrMeta+Enter',
    },
    {
      name: 'a comment on the old site',
      url: 'https://old.reddit.com/old',
      silent: ['[data-name="search"]'],
      box: 'textarea',
      passes: ['.cancel'],
      press: '.save',
    },
  ],
};
