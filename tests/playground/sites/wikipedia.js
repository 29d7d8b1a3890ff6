/** Every way of editing a wiki: plain source, source in a code editor, the visual editor's two steps, a reply. */
const REPLY = 'ext-discussiontools-ui-replyWidget';
const head = '<meta name="generator" content="MediaWiki 1.47.0">';
const summary =
  '<span id="wpSummaryWidget"><input id="wpSummary" name="wpSummary" type="text" data-name="summary"></span>';
const buttons = `
<span id="wpSaveWidget"><input id="wpSave" name="wpSave" type="submit" value="Publish changes"></span>
<span id="wpPreviewWidget"><input id="wpPreview" name="wpPreview" type="submit" value="Show preview"></span>`;

const pages = {
  '/w/edit': `
<form id="searchform"><input type="search" name="search" data-name="search"></form>
<form id="editform" method="post" data-sends="source summary" data-submitter="#wpSave">
  <textarea id="wpTextbox1" name="wpTextbox1" data-name="source"></textarea>${summary}${buttons}
</form>`,
  '/w/code': `
<form id="editform" method="post" data-sends="source summary" data-submitter="#wpSave">
  <div class="ext-codemirror-wrapper"><textarea id="wpTextbox1" hidden>Stale.</textarea>
  <div data-editor="codemirror" data-name="source"></div></div>${summary}${buttons}
</form>`,
  '/wiki/Bread': `
<div class="ve-ui-toolbar-saveButton"><a role="button" tabindex="0" data-shows="#save">Publish changes…</a></div>
<div class="ve-ce-documentNode" contenteditable="true" role="textbox" data-name="article"></div>
<div class="ve-ui-mwSaveDialog" id="save" role="dialog" hidden>
  <textarea aria-label="Edit summary" data-name="summary"></textarea>
  <div class="oo-ui-processDialog-actions-safe"><a role="button" tabindex="0" class="back">Resume editing</a></div>
  <div class="oo-ui-processDialog-actions-primary"><span class="oo-ui-flaggedElement-primary"><a class="oo-ui-buttonElement-button" role="button" tabindex="0" data-sends="article summary">Publish changes</a></span></div>
</div>`,
  '/wiki/Talk:Bread': `
<div class="${REPLY} ${REPLY}-plain">
  <div class="${REPLY}-bodyWrapper"><textarea data-name="reply" data-keys="mod-enter" data-sends="reply"></textarea></div>
  <div class="${REPLY}-editSummary"><input type="text" data-name="summary"></div>
  <div class="${REPLY}-actions">
    <span class="oo-ui-flaggedElement-destructive"><a class="cancel" role="button" tabindex="0">Cancel</a></span>
    <span class="oo-ui-flaggedElement-primary"><a class="reply" role="button" tabindex="0" data-sends="reply">Reply</a></span>
  </div>
</div>`,
};

const surfaces = [
  {
    name: 'source, with a preview that passes',
    path: '/w/edit',
    silent: ['[data-name="search"]'],
    box: '#wpTextbox1',
    passes: ['#wpPreview'],
    press: '#wpSave',
  },
  {
    name: 'source, sent by Enter in the summary',
    path: '/w/edit',
    box: '#wpTextbox1',
    at: '#wpSummary',
    press: 'Enter',
  },
  { name: 'source in a code editor', path: '/w/code', box: '.cm-content', press: '#wpSave' },
  {
    name: 'an article in the visual editor, held at its last step, whatever the summary says',
    path: '/wiki/Bread',
    box: '.ve-ce-documentNode',
    passes: ['.ve-ui-toolbar-saveButton a'],
    after: ['#save textarea', 'Wrote about the course'],
    afterPasses: ['.back'],
    press: '.oo-ui-buttonElement-button',
  },
  {
    name: 'a reply, by its button',
    path: '/wiki/Talk:Bread',
    box: 'textarea',
    passes: ['.cancel'],
    press: '.reply',
  },
  { name: 'a reply, by Ctrl+Enter', path: '/wiki/Talk:Bread', box: 'textarea', press: 'ControlOrMeta+Enter' },
];

export const wikipedia = { host: 'en.wikipedia.org', head, pages, surfaces };

/** The same software on a host that nobody listed. */
export const mediawiki = { host: 'wiki.example', head, pages, surfaces: surfaces.slice(0, 1) };
