import { browser } from 'wxt/browser';
import { SitesSection } from '../../components/options/SitesSection';
import { sendMessage } from '../../lib/messaging';
import { listed } from '../../lib/settings';
import type { PartProps } from './deeds';
import { type Site, useSites } from './useSites';

/** Asks the browser, which may ask the writer: only while answering a press. */
async function allow({ origins }: Site): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [...origins] });
  if (granted) for (const origin of origins) await sendMessage('chooseSite', origin);
  return granted;
}

export function SitesPart({ settings, words, deeds }: PartProps) {
  const [{ known, chosen }, refresh] = useSites();
  const shown = (sites: readonly Site[]) =>
    sites.map((site) => ({ ...site, on: !settings.sitesOff.includes(site.id) }));
  const siteOf = (id: string) => [...known, ...chosen].find((site) => site.id === id);
  return (
    <SitesSection
      strings={words.options}
      sites={shown(known)}
      added={shown(chosen)}
      onSite={({ id, name }, on) =>
        deeds.change(
          (s) => ({ ...s, sitesOff: listed(s.sitesOff, id, !on) }),
          ({ options }) => (on ? options.said.on(name) : options.said.off(name)),
        )
      }
      onAllow={async ({ id, name }) => {
        const site = siteOf(id);
        const granted = site !== undefined && (await allow(site));
        deeds.say(({ options }) => (granted ? options.said.allowed(name) : options.said.notAllowed));
        await refresh();
      }}
      onRevoke={async ({ id, name }) => {
        const site = siteOf(id);
        if (!site) return;
        for (const origin of site.origins) await sendMessage('revokeSite', origin);
        await refresh();
        deeds.say(
          ({ options }) => options.said.revoked(name),
          async () => {
            if (!(await allow(site))) throw new Error('not allowed');
            await refresh();
          },
        );
      }}
    />
  );
}
