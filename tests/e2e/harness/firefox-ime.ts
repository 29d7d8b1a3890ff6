/** Composes in Firefox as an input method does: by the browser's own text input processor, which real ones drive too. */
import type { Bidi } from './firefox-bidi';

/** Shows `steps` one after the other in what has the focus at an address, then puts `chosen` in. */
export async function composeAt(
  bidi: Bidi,
  url: string,
  steps: readonly string[],
  chosen: string,
  meanwhile?: () => Promise<void>,
): Promise<void> {
  const shown = steps.map(
    (step) => `tip.setPendingCompositionString(${JSON.stringify(step)});
      tip.appendClauseToPendingComposition(${step.length}, tip.ATTR_RAW_CLAUSE);
      tip.setCaretInPendingComposition(${step.length});
      tip.flushPendingComposition();`,
  );
  // Kept from one script to the next, out of the page's sight.
  await inContent(
    bidi,
    url,
    `const tip = this.composer = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    tip.beginInputTransactionForTests(content, (_, { type }) => {
      if (type === 'request-to-commit') tip.commitComposition();
      if (type === 'request-to-cancel') tip.cancelComposition();
      return true;
    });
    ${shown.join('\n')}`,
  );
  await meanwhile?.();
  await inContent(bidi, url, `this.composer.commitCompositionWith(${JSON.stringify(chosen)});`);
}

/** Runs a script with the browser's own rights in the process of a page. */
async function inContent(bidi: Bidi, url: string, script: string): Promise<void> {
  const said = `{ let said = ''; try { ${script} } catch (error) { said = String(error); } sendAsyncMessage('ran', said); }`;
  const source = JSON.stringify(`data:application/javascript;charset=utf-8,${encodeURIComponent(said)}`);
  const failed = await bidi.inBrowser<string>(`new Promise((done) => {
    const { messageManager } = gBrowser.browsers.find((each) => each.currentURI.spec === ${JSON.stringify(url)});
    const ran = ({ data }) => {
      messageManager.removeMessageListener('ran', ran);
      done(data);
    };
    messageManager.addMessageListener('ran', ran);
    messageManager.loadFrameScript(${source}, false);
  })`);
  if (failed) throw new Error(failed);
}
