import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { platforms } from './lib/platforms';
import { byLanguage, onlyTheTokeniser, withoutReasons } from './scripts/build/smaller';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: () => ({ plugins: [preact(), onlyTheTokeniser(), withoutReasons(), byLanguage()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // The same sites as the content script's: what brings the coach to pages that are open already.
    host_permissions: platforms.flatMap(({ matches }) => [...matches]),
    // Any other site only when the writer chooses it there.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      // In a draft Alt+Shift+. and , do the same, so these two take no key of the browser's by default.
      'next-phrase': { description: '__MSG_nextPhrase__' },
      'previous-phrase': { description: '__MSG_previousPhrase__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_openCard__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_openPanel__' },
      pause: { suggested_key: { default: 'Alt+Shift+0' }, description: '__MSG_pause__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tulus@tulus.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '119' }),
  }),
});
