/** Older editors keep the draft in a frame of the page's own; what publishes it stands outside. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CoachOnPage } from './harness/coach';
import { launch, type Running } from './harness/extension';
import { launchFirefox, type RunningFirefox } from './harness/firefox';
import type { FirefoxPage } from './harness/firefox-page';
import { writeSwiftly } from './harness/swift-keys';

const URL = 'https://ezinearticles.com/submit/framed';
const DRAFT = 'Buy now, friends. We bake on Tuesdays.';
/** Runs in a frame. */
const MARKED = `['hint', 'warning', 'serious'].flatMap((severity) =>
  [...(CSS.highlights.get('tulus-' + severity) ?? [])].map(String))`;
const HOSTS = 'document.querySelectorAll("tulus-coach").length';
/** Runs in the page: counts the forms sent, and sends none. */
const COUNT = `window.sent = 0; window.frames.design.document.designMode = 'on';
  addEventListener('submit', (event) => { event.preventDefault(); window.sent += 1; }); 0`;

describe('in Chromium', () => {
  let running: Running;
  let page: Page;
  const frame = (name: string) => page.frame(name) as Frame;

  beforeAll(async () => {
    running = await launch();
    page = await running.open(URL);
  });
  beforeEach(async () => {
    await running.forget();
    await page.reload();
    await page.evaluate(COUNT);
  });
  afterAll(async () => {
    await running.close();
    expect(running.outgoing).toEqual([]);
  });

  async function write(name: string, box = 'body'): Promise<void> {
    await frame(name).click(box);
    await writeSwiftly(page, DRAFT);
  }

  async function coachIn(name: string): Promise<CoachOnPage> {
    const cdp = await page.context().newCDPSession(page);
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const found = frameTree.childFrames?.find((each) => each.frame.name === name);
    await cdp.detach();
    return new CoachOnPage(page, found?.frame.id);
  }

  test.each(['plain', 'design'])(
    'a draft in a frame is read, explained and rewritten there (%s)',
    async (name) => {
      await write(name);
      await expect.poll(() => frame(name).evaluate(MARKED)).toEqual(['Buy now']);
      expect(await page.evaluate(HOSTS)).toBe(0);
      const coach = await coachIn(name);
      const element = await frame(name).frameElement();
      const place = await element.boundingBox();
      const at = (await frame(name).evaluate(`(() => {
      const { left, top, width, height } = [...CSS.highlights.get('tulus-warning')][0].getClientRects()[0];
      return { x: left + width / 2, y: top + height / 2 };
    })()`)) as { x: number; y: number };
      await page.mouse.move((place?.x ?? 0) + at.x, (place?.y ?? 0) + at.y);
      const { left, top, right, bottom } = await coach.rect(await coach.find('dialog'));
      expect(left).toBeGreaterThanOrEqual(place?.x ?? 0);
      expect(top).toBeGreaterThanOrEqual(place?.y ?? 0);
      expect(right).toBeLessThanOrEqual((place?.x ?? 0) + (place?.width ?? 0));
      expect(bottom).toBeLessThanOrEqual((place?.y ?? 0) + (place?.height ?? 0));
      await coach.press('button', /^(?:Use|Apply)/);
      const text = () => frame(name).evaluate('document.body.innerText');
      await expect.poll(text).not.toContain('Buy now');
      await page.keyboard.press('Control+z');
      await expect.poll(async () => String(await text()).trim()).toBe(DRAFT);
    },
  );

  test('the button outside is held once, and then publishes', async () => {
    await write('plain');
    await expect.poll(() => frame('plain').evaluate(MARKED)).toEqual(['Buy now']);
    await page.click('.preview');
    expect(await page.evaluate('window.sent')).toBe(1);
    await page.click('.go');
    await (await coachIn('plain')).find('alertdialog');
    expect(await page.evaluate('window.sent')).toBe(1);
    await page.click('.go');
    await expect.poll(() => page.evaluate('window.sent')).toBe(2);
  });

  test('frames of others are left alone, and those shut off from the page', async () => {
    await write('chosen-by-nobody', '#describe textarea');
    await write('listed', 'textarea[name="text"]');
    await write('locked');
    // By the time this one is read, the others would have been.
    await write('plain');
    await expect.poll(() => frame('plain').evaluate(MARKED)).toEqual(['Buy now']);
    for (const name of ['chosen-by-nobody', 'listed', 'locked']) {
      expect(await frame(name).evaluate(MARKED), name).toEqual([]);
      expect(await frame(name).evaluate(HOSTS), name).toBe(0);
    }
  });

  test('on a page of private messages its frames are private, too', async () => {
    await page.evaluate('history.replaceState(null, "", "/messages/1")');
    await write('plain');
    await page.evaluate('history.replaceState(null, "", "/submit/framed")');
    expect(await frame('plain').evaluate(MARKED)).toEqual([]);
    await writeSwiftly(page, ' ');
    await expect.poll(() => frame('plain').evaluate(MARKED)).toEqual(['Buy now']);
  });
});

describe('in Firefox', () => {
  let firefox: RunningFirefox;
  let opened: FirefoxPage;

  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(async () => {
    const own = await firefox.ownFaults();
    await firefox.close();
    expect([...firefox.outgoing, ...own]).toEqual([]);
  });

  test('drafts in frames are read, and held by the button outside', async () => {
    opened = await firefox.open(URL);
    await opened.evaluate(COUNT);
    const named = async (name: string) => {
      const element = await opened.page.$(`iframe[name="${name}"]`);
      const frame = await element?.contentFrame();
      if (!frame) throw new Error(`There is no frame ${name}.`);
      return frame;
    };
    for (const name of ['design', 'plain']) {
      const frame = await named(name);
      await (await frame.$('body'))?.click();
      await opened.type(DRAFT);
      await expect.poll(() => frame.evaluate(MARKED)).toEqual(['Buy now']);
    }
    await opened.click('.go');
    const plain = await named('plain');
    await expect.poll(() => plain.evaluate(HOSTS)).toBe(1);
    expect(await opened.evaluate('window.sent')).toBe(0);
    await opened.click('.go');
    await expect.poll(() => opened.evaluate('window.sent')).toBe(1);
    expect(await (await named('listed')).evaluate(HOSTS)).toBe(0);
  });
});
