// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { FieldMirror } from '../../../lib/editors/field-mirror';

afterEach(() => vi.unstubAllGlobals());

test('in a page that is closing, where Firefox has no styles any more, a field is left as it is', () => {
  const field = document.createElement('textarea');
  field.value = 'Hurry, grab your spot now';
  const host = document.createElement('div');
  document.body.append(field, host);
  const mirror = new FieldMirror(field, host.attachShadow({ mode: 'open' }));
  vi.stubGlobal('getComputedStyle', () => null);
  expect(() => mirror.reposition()).not.toThrow();
  expect(() => mirror.sync('Hurry')).not.toThrow();
});
