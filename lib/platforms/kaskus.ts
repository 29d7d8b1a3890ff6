import { general } from './general';
import type { Platform } from './platform';

export const kaskus: Platform = {
  id: 'kaskus',
  name: 'Kaskus',
  matches: ['https://www.kaskus.co.id/*'],
  leavePaths: general.leavePaths,
  audience: 'community',
  boxes: ['#jsReplyTextArea', '.jsNestedReplyTextArea', ...general.boxes],
  leave: general.leave,
  publish: [{ control: '#button-reply' }, ...general.publish],
  examples: {
    match: ['https://www.kaskus.co.id/thread/1/roti', 'https://www.kaskus.co.id/post_reply/1'],
    skip: ['https://www.kaskus.co.id/search?q=roti', 'https://kaskus.example/thread/1'],
  },
  evidence:
    'One undated userscript; the site may have been rebuilt since, so the web’s own conventions apply as well.',
};
