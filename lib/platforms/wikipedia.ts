import type { Platform } from './platform';

const REPLY = '.ext-discussiontools-ui-replyWidget';
const VISUAL = '.ve-ce-documentNode[contenteditable="true"]';
const SAVE_DIALOG = '.ve-ui-mwSaveDialog';

export const wikipedia: Platform = {
  id: 'wikipedia',
  name: 'Wikipedia',
  matches: ['https://*.wikipedia.org/*'],
  leavePaths: /^\/wiki\/(?:Special|Istimewa|Spesial):/,
  audience: 'encyclopedia',
  boxes: [
    '#editform textarea#wpTextbox1',
    // Wikitext in a code editor is prose all the same. Only its visible lines are on the page.
    '#editform .cm-content[contenteditable="true"]',
    '#wpSummary',
    VISUAL,
    `${SAVE_DIALOG} textarea`,
    `${REPLY}-bodyWrapper textarea`,
    `${REPLY}-editSummary input`,
    `${REPLY}-newTopic-sectionTitle input`,
    'textarea#wikitext-editor',
  ],
  leave: ['#searchform', '.cdx-typeahead-search', '[type="search"]', '[role="combobox"]'],
  publish: [
    // Preview and changes are other buttons of the same form. Enter in the summary presses this one, too.
    { control: '#wpSave', scope: '#editform' },
    { control: `${REPLY}-actions .oo-ui-flaggedElement-primary [role="button"]`, scope: REPLY },
    // The dialog asks for the summary; what it publishes is the article behind it.
    {
      control: `${SAVE_DIALOG} .oo-ui-processDialog-actions-primary [role="button"]`,
      scope: SAVE_DIALOG,
      later: VISUAL,
    },
    { control: `${SAVE_DIALOG} textarea`, scope: SAVE_DIALOG, keys: 'mod-enter', later: VISUAL },
    { control: `${REPLY} textarea, ${REPLY} input, ${REPLY} ${VISUAL}`, scope: REPLY, keys: 'mod-enter' },
    {
      control: '.editor-overlay button, .editor-overlay [role="button"]',
      scope: '.editor-overlay',
      labels: ['publish', 'publish changes', 'save changes', 'terbitkan perubahan', 'simpan perubahan'],
    },
  ],
  examples: {
    match: [
      'https://en.wikipedia.org/w/index.php?title=Bread&action=edit',
      'https://id.m.wikipedia.org/wiki/Roti',
    ],
    skip: ['https://id.wikipedia.org/wiki/Istimewa:Masuk_log', 'https://wikipedia.example/wiki/Bread'],
  },
  evidence:
    'First-party code: MediaWiki’s edit page, CodeMirror 6.0.0 (2026-08), DiscussionTools (2026-08). The phone editor’s last button is supposed. Not checked on the live site.',
};
