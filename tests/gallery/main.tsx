/** Mounts one case as it would be met: over a site with habits of its own, or as a page of ours. */
import { render } from 'preact';
import balance from '../../assets/styles/balance.css?inline';
import inPage from '../../assets/styles/in-page.css?inline';
import options from '../../assets/styles/options.css?inline';
import surface from '../../assets/styles/surface.css?inline';
import type { InterfaceLanguage } from '../../lib/engine/report';
import { cases } from './cases';
import { samples } from './samples';

/** What a hostile page's sheet looks like: everything inheritable that could leak into a shadow root. */
const hostile = `
  html { font-size: 10px; letter-spacing: 3px; text-transform: uppercase; text-align: center; line-height: 3; }
  body { margin: 0; padding: 16px; background: #fff; color: crimson; cursor: wait; word-spacing: 9px; }
  html[data-theme=dark] body { background: #000; }
  div { font-style: italic; visibility: visible; }`;

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

function show(name: string, theme: string, language: InterfaceLanguage): number {
  const shown = cases[name];
  if (!shown) throw new Error(`no case ${name}`);
  render(null, document.body);
  document.body.replaceChildren();
  document.documentElement.dataset.theme = theme;
  document.documentElement.lang = language;
  if (shown.on === 'own') {
    document.adoptedStyleSheets = [sheet(surface), sheet(options), sheet(balance)];
    render(shown.show(language), document.body);
  } else {
    document.adoptedStyleSheets = [sheet(hostile)];
    const host = document.body.appendChild(document.createElement('tulus-coach'));
    host.dataset.theme = theme;
    host.style.display = 'inline-block';
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet(inPage)];
    render(shown.show(language), root);
  }
  return shown.width;
}

declare global {
  interface Window {
    gallery: {
      show: typeof show;
      names: string[];
      press: (name: string) => readonly string[];
      words: (name: string, language: InterfaceLanguage) => string | null;
    };
  }
}
window.gallery = {
  show,
  names: Object.keys(cases),
  press: (name) => cases[name]?.press ?? [],
  words: (name, language) => {
    const sample = cases[name]?.write;
    return sample ? samples[language][sample].draft : null;
  },
};
