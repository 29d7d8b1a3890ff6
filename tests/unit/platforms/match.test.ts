import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';

import { platformOfPage } from '../../../lib/platforms/match';

function page(html: string): ParentNode {
  const { document } = new Window();
  document.write(html);
  return document as unknown as ParentNode;
}

describe('platformOfPage', () => {
  test('a listed site is itself, whatever its page shows', () => {
    expect(platformOfPage(page('<div id="mastodon"></div>'), 'https://x.com/home')?.id).toBe('x');
  });
  test('a page nobody knows is any other site', () => {
    expect(platformOfPage(page('<textarea></textarea>'), 'https://forum.example/')?.id).toBe('general');
  });
  test('private messages are nobody’s business, not even by invitation', () => {
    expect(platformOfPage(page(''), 'https://web.whatsapp.com/')).toBeNull();
  });
});
