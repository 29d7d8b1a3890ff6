import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { platformOfPage } from '../../../lib/platforms/match';
import { discourse, mastodon, mediawiki } from '../../playground/sites';

function page(html: string): ParentNode {
  const { document } = new Window();
  document.write(html);
  return document as unknown as ParentNode;
}

type Skeleton = {
  readonly host: string;
  readonly head?: string;
  readonly pages?: Readonly<Record<string, string>>;
};

describe('platformOfPage', () => {
  test('a listed site is itself, whatever its page shows', () => {
    expect(platformOfPage(page('<div id="mastodon"></div>'), 'https://x.com/home')?.id).toBe('x');
  });
  test.each(Object.entries({ discourse, mastodon, mediawiki }))(
    '%s is known on any host by its pages',
    (id, skeleton) => {
      const { host, head = '', pages = {} } = skeleton as Skeleton;
      for (const html of Object.values(pages))
        expect(platformOfPage(page(`<head>${head}</head><body>${html}</body>`), `https://${host}/`)?.id).toBe(
          id,
        );
    },
  );
  test('a page nobody knows is any other site', () => {
    expect(platformOfPage(page('<textarea></textarea>'), 'https://forum.example/')?.id).toBe('general');
  });
  test('private messages are nobody’s business, not even by invitation', () => {
    expect(platformOfPage(page(''), 'https://web.whatsapp.com/')).toBeNull();
  });
});
