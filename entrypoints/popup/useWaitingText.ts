/** A text someone selected on a page and asked to have checked. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { onMessage, sendMessage } from '../../lib/messaging';

/** @returns the text, null when there is none, and a way to put it aside */
export function useWaitingText(): [text: string | null, putAside: () => void] {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let here: number | undefined;
    const take = async () => {
      const taken = here === undefined ? null : await sendMessage('takeText', here).catch(() => null);
      if (taken) setText(taken);
    };
    void browser.windows.getCurrent().then(({ id }) => {
      here = id;
      void take();
    });
    return onMessage('textWaits', ({ data }) => {
      if (data === here) void take();
    });
  }, []);
  return [text, () => setText(null)];
}
