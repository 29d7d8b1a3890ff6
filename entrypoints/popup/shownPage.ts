/** What the popup and the panel show for a page. */
import type { PopupState } from '../../components/views/PopupView';
import { adviceFor } from '../../lib/advice';
import type { InterfaceLanguage } from '../../lib/engine/report';
import type { PageState } from '../../lib/messaging';
import { platforms } from '../../lib/platforms';
import type { Settings } from '../../lib/settings';

/** @param language the interface's, for advice on the place */
export function shownPage(page: PageState, { sitesOff }: Settings, language: InterfaceLanguage): PopupState {
  const { site: standing, name: site, draft, key } = page;
  if (page.paused) return { kind: 'paused' };
  if (standing === 'offered' || standing === 'permission-lost') return { kind: standing, site };
  if (standing === 'unsupported' || standing === 'unseen') return { kind: standing };
  if (key && sitesOff.includes(key)) return { kind: 'off', site };
  // Neither off nor on: the page did not answer.
  if (!page.on) return { kind: 'error' };
  if (!draft) return { kind: 'no-draft', site };
  const platform = platforms.find(({ id }) => id === draft.platform);
  const { text, isWhole, report } = draft;
  return {
    kind: 'draft',
    site,
    text,
    isPart: !isWhole,
    report,
    limit: isWhole ? platform?.limit : undefined,
    advice: adviceFor(draft.platform, platform?.audience, report, language),
  };
}
