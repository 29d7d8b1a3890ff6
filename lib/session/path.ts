/** Notices that a single-page site has become another page. */
import { paths } from './frames';

/**
 * Calls `changed` after `location.pathname` changed, here or around, until `signal` ends. Browsers without the Navigation API tell
 * of it only when somebody goes back or forth; there `look` finds out, whenever something else happens.
 */
export function watchPath(changed: () => void, signal: AbortSignal): { readonly look: () => void } {
  const here = () => paths().join('\n');
  let path = here();
  const look = () => {
    if (signal.aborted || here() === path) return;
    path = here();
    changed();
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal });
  window.addEventListener('popstate', look, { signal });
  return { look };
}
