import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { OptionsStrings } from '../../lib/strings/options';
import { Button } from '../controls/Button';
import { Section } from '../controls/Section';
import { Switch } from '../controls/Switch';

export interface SiteChoice {
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
  /** False when the browser does not let the coach read there, whatever the switch says. */
  readonly granted: boolean;
}

export interface SitesSectionProps {
  readonly strings: OptionsStrings;
  /** The sites the coach knows. */
  readonly sites: readonly SiteChoice[];
  /** Those the writer allowed besides. */
  readonly added: readonly SiteChoice[];
  readonly onSite: (site: SiteChoice, on: boolean) => void;
  readonly onAllow: (site: SiteChoice) => void;
  readonly onRevoke: (site: SiteChoice) => void;
}

/** With more than so many, one is found faster by its name than by looking. */
const MANY = 8;

/** Where the coach reads along. */
export function SitesSection({ strings, sites, added, ...on }: SitesSectionProps) {
  const words = strings.sites;
  const id = `sites-${useId()}`;
  const [sought, setSought] = useState('');
  const plain = sought.trim().toLowerCase();
  const found = sites.filter(({ name }) => name.toLowerCase().includes(plain));
  return (
    <div class="sections">
      <Section
        title={strings.section.sites}
        hint={words.hint}
        aside={
          <span class="soft small">{words.on(sites.filter((site) => site.on).length, sites.length)}</span>
        }
      >
        {sites.length > MANY && (
          <div class="add">
            <label for={id}>{words.find}</label>
            <input
              id={id}
              class="field"
              type="search"
              autocomplete="off"
              value={sought}
              onInput={(event) => setSought(event.currentTarget.value)}
            />
          </div>
        )}
        <ul class="rules sites">
          {found.map((site) => (
            <SiteRow key={site.id} site={site} strings={strings} {...on} />
          ))}
        </ul>
        <p role="status" class={found.length > 0 ? 'unseen' : 'soft'}>
          {found.length === 0 && words.notFound(sought.trim())}
        </p>
      </Section>
      <div class="part">
        <h3>{words.added}</h3>
        {added.length === 0 ? (
          <p class="soft">{words.addedEmpty}</p>
        ) : (
          <>
            <p class="soft small">{words.addedHint}</p>
            <ul class="rules sites">
              {added.map((site) => (
                <SiteRow key={site.id} site={site} strings={strings} {...on}>
                  <Button
                    kind="quiet"
                    label={`${words.revoke}: ${site.name}`}
                    onPress={() => on.onRevoke(site)}
                  >
                    {words.revoke}
                  </Button>
                </SiteRow>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

interface SiteRowProps extends Pick<SitesSectionProps, 'strings' | 'onSite' | 'onAllow'> {
  readonly site: SiteChoice;
  readonly children?: ComponentChildren;
}

function SiteRow({ site, strings, onSite, onAllow, children }: SiteRowProps) {
  const words = strings.sites;
  return (
    <li>
      <Switch on={site.on} hint={site.granted ? undefined : words.lost} onChange={(on) => onSite(site, on)}>
        {site.name}
      </Switch>
      {(children || !site.granted) && (
        <div class="row">
          {!site.granted && (
            <Button label={`${words.allow}: ${site.name}`} onPress={() => onAllow(site)}>
              {words.allow}
            </Button>
          )}
          {children}
        </div>
      )}
    </li>
  );
}
