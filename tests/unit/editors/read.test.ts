// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { type Reading, readDraft } from '../../../lib/editors/read';

let box: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div id="box" contenteditable="true" style="white-space: pre-wrap"></div>';
  box = document.getElementById('box') as HTMLElement;
});

function read(html: string): Reading {
  box.innerHTML = html;
  return readDraft(box);
}

describe('lines', () => {
  test.each([
    ['blocks', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['blocks in blocks', '<div><div>one</div></div><div><p>two</p><p>three</p></div>', 'one\ntwo\nthree'],
    ['text before a block', 'one<div>two</div>', 'one\ntwo'],
    ['a blank line', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['blank lines at both ends', '<p><br></p><p>one</p><p><br></p>', '\none\n'],
    ['a break inside', '<p>one<br>two</p>', 'one\ntwo'],
    ['a filler break at the end', '<p>one<br></p><p>two</p>', 'one\ntwo'],
    ['two breaks at the end', '<p>one<br><br></p>', 'one\n'],
    ['nothing', '', ''],
    ['only filler', '<p><br></p>', ''],
    ['a line break in the text', '<p>one\ntwo</p>', 'one\ntwo'],
    ['the second line break that shows the first', '<p>one\n\n</p>', 'one\n'],
    ['words in bold', '<p>b<b>u</b>y <em>now<strong>!</strong></em></p>', 'buy now!'],
    ['a block held open by a zero-width mark', '<p>one</p><p>\u200B</p><p>two</p>', 'one\n\ntwo'],
    ['a list in a list', '<ul><li>one<ul><li>two</li></ul></li></ul>', 'one\ntwo'],
  ])('%s', (_, html, text) => {
    expect(read(html).text).toBe(text);
  });
});

describe('what is no text', () => {
  test.each([
    ['zero-width marks', '<p>\uFEFFone\u200B two\u2060</p>', 'one two'],
    ['islands', '<p>to <span contenteditable="false">@ada</span>there</p>', 'to there'],
    ['hidden elements', '<p>one<span style="display: none">two</span></p>', 'one'],
    ['pictures', '<p>one<img alt="a photo of my dog">two</p>', 'onetwo'],
    ['fields and scripts inside', '<p>one<textarea>two</textarea><svg><text>x</text></svg></p>', 'one'],
  ])('%s', (_, html, text) => {
    expect(read(html).text).toBe(text);
  });

  test('but emoji drawn as pictures are, also on islands', () => {
    expect(read('<p>a<img alt="🎉">b<span contenteditable="false"><img alt="🇮🇩"></span>c</p>').text).toBe(
      'a🎉b🇮🇩c',
    );
  });

  test('no-break spaces read as spaces', () => {
    expect(read('<p>a\u00A0b\u00A0\u00A0c</p>').text).toBe('a b  c');
  });

  test('white space counts as the page shows it', () => {
    box.style.whiteSpace = 'normal';
    expect(read('\n  <p> one \n two </p>\n  <p>\n three<b> </b> four </p>\n').text).toBe(
      'one two\nthree four',
    );
    box.style.whiteSpace = 'pre-line';
    expect(read('<p>one  two \n three</p>').text).toBe('one two\nthree');
  });

  test('lone surrogates are kept and do no harm', () => {
    box.replaceChildren('a\uD83D b');
    expect(readDraft(box).text).toBe('a\uD83D b');
  });
});

describe('what the editor keeps off the page', () => {
  const gap = (style: string) => `<div style="${style}"></div>`;

  test.each([
    ['above', `${gap('height: 4000px')}<p>one</p>`, 'one', []],
    ['below', `<p>one</p>${gap('height: 18px')}`, 'one', []],
    ['between', `<p>one</p>${gap('height: 900px')}<p><br></p><p>two</p>`, 'one\n\ntwo', [3]],
    [
      'within a line',
      `<p>one${gap('width: 900px; height: 2px; display: inline-block')}two</p>`,
      'one\ntwo',
      [3],
    ],
  ])('%s', (_, html, text, seams) => {
    expect(read(html)).toMatchObject({ text, isWhole: false, seams });
  });

  test.each([
    ['a blank line of a set height', '<p>one</p><p style="height: 40px"><br></p><p>two</p>'],
    ['a line drawn between', `<p>one</p>${gap('height: 2px')}<p>two</p>`],
    [
      'a picture drawn by its background',
      `<p>one</p>${gap('height: 90px; background-color: red')}<p>two</p>`,
    ],
    ['a stand-in that is hidden', `<p>one</p>${gap('height: 90px; display: none')}<p>two</p>`],
    ['a box with words', '<div style="height: 400px">one</div>'],
  ])('but not %s', (_, html) => {
    expect(read(html)).toMatchObject({ isWhole: true, seams: [] });
  });
});

describe('ranges', () => {
  const phrase = (reading: Reading, words: string) => {
    const start = reading.text.indexOf(words);
    return reading.rangeOf({ start, end: start + words.length });
  };

  test.each([
    ['across bold', '<p>save <b>big</b> money</p>', 'ave big mon'],
    ['the first word', '<p>save money</p>', 'save'],
    ['the last word of a line', '<p>one two</p><p>three</p>', 'two'],
    ['the first word of a line', '<p>one two</p><p>three four</p>', 'three'],
    ['after zero-width marks', '<p>\uFEFFone \u200Btwo</p>', 'two'],
    ['after an emoji', '<p>😀 buy now</p>', 'buy'],
    ['after a picture emoji', '<p><img alt="🎉">buy now</p>', 'buy now'],
  ])('%s hold just the words', (_, html, words) => {
    const range = phrase(read(html), words);
    expect(range?.toString().replace(/[\u200B\uFEFF]/g, '')).toBe(words);
  });

  test('do not spill into the neighbouring lines', () => {
    const range = phrase(read('<p>one</p><p>two</p><p>three</p>'), 'two');
    expect(range?.startContainer.nodeValue).toBe('two');
    expect(range?.endContainer.nodeValue).toBe('two');
    expect([range?.startOffset, range?.endOffset]).toEqual([0, 3]);
  });

  test('take a picture emoji in as a whole', () => {
    const range = phrase(read('<p>a<img alt="🎉">b</p>'), '🎉');
    expect(range?.cloneContents().querySelectorAll('img').length).toBe(1);
    expect(range?.toString()).toBe('');
  });

  test('reach over lines', () => {
    expect(phrase(read('<p>one two</p><p>three four</p>'), 'two\nthree')?.toString()).toBe('twothree');
  });

  test('are none for an empty span, and none once the text is gone', () => {
    const reading = read('<p>one two</p>');
    expect(reading.rangeOf({ start: 2, end: 2 })).toBe(null);
    box.innerHTML = '<p>other</p>';
    expect(reading.rangeOf({ start: 4, end: 7 })).toBe(null);
  });

  test('of collapsed white space stay on the words', () => {
    box.style.whiteSpace = 'normal';
    expect(phrase(read('<p>  one   two   three </p>'), 'two')?.toString()).toBe('two');
  });
});

describe('offsets', () => {
  test('lead back to every place a range came from', () => {
    const reading = read('<p>\uFEFFa 😀 b<b>c</b></p><p><br></p><p>d<img alt="🎉">e</p>');
    expect(reading.text).toBe('a 😀 bc\n\nd🎉e');
    for (let start = 0; start < reading.text.length; start++) {
      for (let end = start + 1; end <= reading.text.length; end++) {
        const range = reading.rangeOf({ start, end });
        const inEmoji = [start, end].some((at) => at === reading.text.indexOf('🎉') + 1);
        if (!range || inEmoji) continue;
        expect([start, reading.offsetAt(range.startContainer, range.startOffset)]).toEqual([start, start]);
        expect([end, reading.offsetAt(range.endContainer, range.endOffset)]).toEqual([end, end]);
      }
    }
  });

  test('of points beside elements', () => {
    const reading = read('<p>one</p><p><br></p><p>two</p>');
    const [first, blank, last] = box.children;
    expect(reading.offsetAt(blank as Element, 0)).toBe(4);
    expect(reading.offsetAt(first as Element, 1)).toBe(3);
    expect(reading.offsetAt(last as Element, 0)).toBe(5);
    expect(reading.offsetAt(box, 3)).toBe(8);
    expect(reading.offsetAt(document.body, 0)).toBe(null);
  });
});

test('a field reads as its value and has the ranges of its mirror', () => {
  document.body.innerHTML = '<textarea>one\n\ntwo\u00A0</textarea>';
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  expect(readDraft(field).text).toBe('one\n\ntwo\u00A0');
  expect(readDraft(field).rangeOf({ start: 0, end: 1 })).toBe(null);
  const range = document.createRange();
  expect(readDraft(field, { rangeOf: () => range }).rangeOf({ start: 0, end: 1 })).toBe(range);
});
