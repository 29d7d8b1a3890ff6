import { useState } from 'preact/hooks';
import type { Strings } from '../../lib/strings';
import type { BalanceStrings } from '../../lib/strings/balance';
import { Button } from '../controls/Button';
import { RungIcon } from '../controls/RungIcon';
import type { PublishedPost } from './model';

export interface PostListProps {
  /** The latest first. */
  readonly posts: readonly PublishedPost[];
  readonly strings: BalanceStrings;
  readonly rungs: Strings['rungs'];
  readonly onExclude: (post: PublishedPost, excluded: boolean) => void;
}

/** As many as one looks through at a time. */
const STEP = 10;

/** Every counted post by date, site and how it read, each of which can be left out of the picture. */
export function PostList({ posts, strings, rungs, onExclude }: PostListProps) {
  const [shown, setShown] = useState(STEP);
  const more = Math.min(STEP, posts.length - shown);
  return (
    <>
      <ul class="kept posts">
        {posts.slice(0, shown).map((post) => {
          const when = strings.dates.day(post.at);
          const rung = post.verdict === 'too-short' ? strings.shortPost : rungs[post.verdict].name;
          const act = post.excluded ? strings.countAgain : strings.leaveOut;
          return (
            <li key={post.at} class={post.excluded || post.campaign ? 'aside' : ''}>
              <span class={`post ${post.verdict}`}>
                <RungIcon verdict={post.verdict} />
                <span>
                  <span class="post-rung">{rung}</span>{' '}
                  <span class="soft small">
                    {[
                      when,
                      post.site,
                      post.campaign && strings.campaign.toLowerCase(),
                      post.excluded && strings.leftOut,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
              </span>
              <Button
                kind="quiet"
                label={`${act}: ${when}, ${post.site}, ${rung}`}
                onPress={() => onExclude(post, !post.excluded)}
              >
                {act}
              </Button>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <div>
          <Button kind="quiet" onPress={() => setShown(shown + STEP)}>
            {strings.showPosts(more)}
          </Button>
        </div>
      )}
    </>
  );
}
