import { SitesSection } from '../../components/options/SitesSection';
import { platforms } from '../../lib/platforms';
import { listed } from '../../lib/settings';
import type { PartProps } from './deeds';

export function SitesPart({ settings, words, deeds }: PartProps) {
  return (
    <SitesSection
      strings={words.options}
      sites={platforms.map(({ id, name }) => ({ id, name, on: !settings.sitesOff.includes(id) }))}
      added={[]}
      onSite={({ id, name }, on) =>
        deeds.change(
          (s) => ({ ...s, sitesOff: listed(s.sitesOff, id, !on) }),
          ({ options }) => (on ? options.said.on(name) : options.said.off(name)),
        )
      }
      onRevoke={() => undefined}
    />
  );
}
