import type { Platform } from './platform';

const COMPOSER = '#reply-control';

export const discourse: Platform = {
  id: 'discourse',
  name: 'Discourse',
  matches: [],
  recognise: 'meta[name="generator"][content^="Discourse"]',
  leavePaths:
    /^\/(?:chat|search|new-message|login|signup|session|u\/[^/]+\/(?:messages|preferences))(?:\/|$)/,
  audience: 'community',
  boxes: [
    `${COMPOSER} .d-editor-input`,
    `${COMPOSER} .ProseMirror[contenteditable="true"]`,
    `${COMPOSER} #reply-title`,
  ],
  leave: [
    `${COMPOSER}.private-message`,
    `${COMPOSER}.composer-action-privateMessage`,
    '[class*="chat-composer"]',
    '[type="search"]',
  ],
  publish: [
    { control: `${COMPOSER} .save-or-cancel .create`, scope: COMPOSER },
    { control: `${COMPOSER} :is(.d-editor-input, .ProseMirror)`, scope: COMPOSER, keys: 'mod-enter' },
  ],
  examples: {
    match: ['https://forum.example/t/bread/1', 'https://forum.example/latest'],
    skip: ['https://forum.example/chat/c/general/1', 'https://forum.example/u/someone/messages'],
  },
  evidence:
    'Public threads of the project up to 2026-07 and extension sources. Marks of private messages and the shortcut are from memory. Not checked on a live site.',
};
