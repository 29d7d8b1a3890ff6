import type { Platform } from './platform';

const FORM = 'form.compose-form';
const WARNING = '#cw-spoiler-input';

export const mastodon: Platform = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: [],
  recognise: '#mastodon',
  leavePaths: /^\/(?:search|conversations|auth|settings|oauth)(?:\/|$)/,
  audience: 'feed',
  boxes: [`${FORM} textarea`, WARNING],
  leave: ['.search', '[type="search"]'],
  publish: [
    {
      control: '.compose-form__submit button[type="submit"], .compose-form__publish button',
      scope: FORM,
    },
    // Sends without the form's own submit event.
    { control: `${FORM} textarea, ${WARNING}`, scope: FORM, keys: 'mod-enter' },
  ],
  // The usual one; every host sets its own.
  limit: { length: 500, counts: 'graphemes' },
  examples: {
    match: ['https://social.example/home', 'https://social.example/@someone'],
    skip: ['https://social.example/search', 'https://social.example/conversations'],
  },
  evidence: 'First-party code: compose_form.jsx, before and after version 4.3. Not checked on a live site.',
};
