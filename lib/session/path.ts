/** Notices that a single-page site has become another page. */

/**
 * Calls `changed` after `location.pathname` changed, until `signal` ends. Browsers without the Navigation API tell
 * of it only when somebody goes back or forth; there `look` finds out, whenever something else happens.
 */
export function watchPath(changed: () => void, signal: AbortSignal): { readonly look: () => void } {
  let path = location.pathname;
  const look = () => {
    if (signal.aborted || location.pathname === path) return;
    path = location.pathname;
    changed();
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal });
  window.addEventListener('popstate', look, { signal });
  return { look };
}
