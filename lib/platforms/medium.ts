import type { Platform } from './platform';

const STORY = '.js-postField[contenteditable="true"]';

export const medium: Platform = {
  id: 'medium',
  name: 'Medium',
  matches: ['https://medium.com/*', 'https://*.medium.com/*'],
  leavePaths: /^\/(?:search|m|me\/settings)(?:\/|$)/,
  audience: 'longform',
  boxes: [STORY, '.postArticle-content[contenteditable="true"]'],
  leave: ['[role="combobox"]', '[type="search"]', 'pre'],
  publish: [
    // The first “Publish” only opens the step that publishes, where the story is no more.
    { control: 'button[data-action="publish"], [data-testid="publishConfirmButton"]', later: STORY },
    {
      control: 'button[data-action]:not([data-action="show-prepublish"])',
      labels: ['publish now', 'send for review', 'approve and publish', 'submit to publication'],
      later: STORY,
    },
  ],
  examples: {
    match: ['https://medium.com/new-story', 'https://medium.com/p/1/edit'],
    skip: ['https://medium.com/search?q=bread', 'https://medium.example/new-story'],
  },
  evidence:
    'Public automation sources, the newest of 2026-05. Responses are not known. Not checked on the live site.',
};
