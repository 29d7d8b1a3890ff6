import { useId, useState } from 'preact/hooks';
import type { OptionsStrings } from '../../lib/strings/options';
import { Button } from '../controls/Button';
import { Section } from '../controls/Section';
import { Switch } from '../controls/Switch';

export interface SiteChoice {
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
}

export interface SitesSectionProps {
  readonly strings: OptionsStrings;
  /** The sites the coach knows. */
  readonly sites: readonly SiteChoice[];
  /** Those the writer allowed besides. */
  readonly added: readonly { readonly id: string; readonly name: string }[];
  readonly onSite: (site: SiteChoice, on: boolean) => void;
  readonly onRevoke: (id: string, name: string) => void;
}

/** With more than so many, one is found faster by its name than by looking. */
const MANY = 8;

/** Where the coach reads along. */
export function SitesSection({ strings, sites, added, onSite, onRevoke }: SitesSectionProps) {
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
        aside={<span class="soft small">{words.on(sites.filter(({ on }) => on).length, sites.length)}</span>}
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
            <li key={site.id}>
              <Switch on={site.on} onChange={(on) => onSite(site, on)}>
                {site.name}
              </Switch>
            </li>
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
            <ul class="kept">
              {added.map((site) => (
                <li key={site.id}>
                  <span>{site.name}</span>
                  <Button
                    kind="quiet"
                    label={`${words.revoke}: ${site.name}`}
                    onPress={() => onRevoke(site.id, site.name)}
                  >
                    {words.revoke}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
