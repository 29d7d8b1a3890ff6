import { useId } from 'preact/hooks';
import type { Strings } from '../../lib/strings';
import type { BalanceStrings } from '../../lib/strings/balance';
import { Button } from '../controls/Button';
import { Disclosure } from '../controls/Disclosure';
import { Section } from '../controls/Section';
import { Switch } from '../controls/Switch';
import { useTrusted } from '../controls/trust';
import { BalanceChart } from './BalanceChart';
import { BalanceTable } from './BalanceTable';
import { BalanceWords } from './BalanceWords';
import { Campaigns, type CampaignsProps } from './Campaigns';
import type { PeriodRow, PublishedPost, Recent } from './model';
import { PostList, type PostListProps } from './PostList';
import { RecentDots } from './RecentDots';

export interface BalanceSectionProps
  extends Pick<CampaignsProps, 'campaigns' | 'onMark' | 'onUnmark'>,
    Pick<PostListProps, 'onExclude'> {
  readonly strings: BalanceStrings;
  readonly rungs: Strings['rungs'];
  /** Whether new posts are counted. */
  readonly keep: boolean;
  readonly recent: Recent;
  readonly enough: number;
  /** How many posts each point looks back on. */
  readonly reach: number;
  readonly habit: number;
  readonly periods: readonly PeriodRow[];
  readonly posts: readonly PublishedPost[];
  /** Where there are posts; `site` is the one looked at, all when absent. */
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly site: string | undefined;
  readonly onKeep: (on: boolean) => void;
  readonly onSite: (site: string | undefined) => void;
  readonly onSaveCsv: () => void;
  readonly onSaveJson: () => void;
  readonly onErase: () => void;
}

/** How much of what was published promoted something. */
export function BalanceSection({ strings, ...props }: BalanceSectionProps) {
  const empty = props.posts.length === 0 && props.site === undefined;
  return (
    <div class="sections">
      <Section title={strings.title} hint={strings.intro}>
        <Picture strings={strings} {...props} />
        <Switch
          on={props.keep}
          hint={props.keep ? strings.keepHint : strings.notKept}
          onChange={props.onKeep}
        >
          {strings.keep}
        </Switch>
      </Section>
      {!empty && (
        <Section title={strings.posts} hint={strings.postsHint}>
          <PostList posts={props.posts} strings={strings} rungs={props.rungs} onExclude={props.onExclude} />
        </Section>
      )}
      <Campaigns
        campaigns={props.campaigns}
        strings={strings}
        onMark={props.onMark}
        onUnmark={props.onUnmark}
      />
      {!empty && (
        <Section title={strings.keepCopy}>
          <div class="row">
            <Button onPress={props.onSaveCsv}>{strings.saveCsv}</Button>
            <Button onPress={props.onSaveJson}>{strings.saveJson}</Button>
            <Button onPress={props.onErase}>{strings.erase}</Button>
          </div>
        </Section>
      )}
    </div>
  );
}

type PictureProps = Pick<
  BalanceSectionProps,
  'strings' | 'recent' | 'enough' | 'reach' | 'habit' | 'periods' | 'campaigns' | 'sites' | 'site' | 'onSite'
>;

/** Sentence, dots, chart and table; with few posts, only what there is to say. */
function Picture({ strings, recent, enough, reach, habit, periods, campaigns, ...props }: PictureProps) {
  const trusted = useTrusted();
  const id = `site-${useId()}`;
  const kinds = (['promoted', 'pitched', 'other'] as const).filter((kind) => recent.kinds.includes(kind));
  return (
    <div class="picture">
      {props.sites.length > 1 && (
        <div class="site-choice">
          <label for={id}>{strings.site}</label>
          <select
            id={id}
            class="field"
            value={props.site ?? ''}
            onChange={(event) => {
              const chosen = event.currentTarget.value || undefined;
              trusted(() => props.onSite(chosen))(event);
            }}
          >
            <option value="">{strings.allSites}</option>
            {props.sites.map(({ id: site, name }) => (
              <option key={site} value={site}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <BalanceWords recent={recent} enough={enough} strings={strings} />
      {recent.posts > 0 && (
        <div>
          <RecentDots kinds={recent.kinds} />
          <ul class="kinds small soft" aria-hidden="true">
            {kinds.map((kind) => (
              <li key={kind}>
                <span class={`recent-post ${kind}`} /> {strings.kinds[kind]}
              </li>
            ))}
          </ul>
        </div>
      )}
      {recent.posts >= enough && (
        <>
          <p class="soft">
            {habit === 10 ? strings.habitReddit : strings.habit(habit)} {strings.habitNote}
          </p>
          <BalanceChart periods={periods} campaigns={campaigns} habit={habit} strings={strings} />
          <p class="soft small">{strings.chartHint(reach)}</p>
          <Disclosure summary={strings.numbers}>
            <BalanceTable periods={periods} strings={strings} />
          </Disclosure>
        </>
      )}
    </div>
  );
}
