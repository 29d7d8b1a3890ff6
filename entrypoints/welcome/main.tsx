import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WelcomeView } from '../../components/views/WelcomeView';
import { sendMessage } from '../../lib/messaging';
import { interfaceLanguage, readSettings } from '../../lib/settings';
import { stringsFor } from '../../lib/strings';

const strings = stringsFor(interfaceLanguage(await readSettings()));
document.documentElement.lang = strings.language;
render(
  <WelcomeView
    strings={strings}
    onCheck={async (text) =>
      (await sendMessage('analyse', { revision: 0, text, interfaceLanguage: strings.language })).report
    }
    onCopy={(text) => void navigator.clipboard.writeText(text)}
    onOptions={() => void browser.runtime.openOptionsPage()}
  />,
  document.getElementById('app') as HTMLElement,
);
