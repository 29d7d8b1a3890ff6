import { expect, test } from 'vitest';
import { readBrand, readDomain } from '../../../lib/settings/about';

test.each([
  ['kopisenja.id', 'kopisenja.id'],
  ['  https://www.KopiSenja.id/menu?x=1#y ', 'kopisenja.id'],
  ['http://toko.kopisenja.co.id:8080', 'toko.kopisenja.co.id'],
  ['m.kopisenja.id.', 'kopisenja.id'],
  ['https://kafé.example/', 'xn--kaf-dma.example'],
  ['instagram.com/KopiSenja', 'instagram.com/kopisenja'],
  ['https://www.tokopedia.com/kopisenja/arabika', 'tokopedia.com/kopisenja'],
  ['https://www.tiktok.com/@kopisenja', 'tiktok.com/@kopisenja'],
  ['wa.me/62812', 'wa.me/62812'],
])('%s becomes %s', (typed, domain) => {
  expect(readDomain(typed)).toEqual({ value: domain });
});

test.each([
  ['', 'empty'],
  ['Kopi Senja', 'not-a-domain'],
  ['localhost', 'not-a-domain'],
  ['127.0.0.1', 'not-a-domain'],
  ['budi@gmail.com', 'not-a-domain'],
  ['@kopisenja', 'not-a-domain'],
  ['https://', 'not-a-domain'],
  ['instagram.com', 'everyone’s'],
  ['https://shopee.co.id/', 'everyone’s'],
  [`${'a'.repeat(60)}.${'b'.repeat(60)}.com`, 'long'],
])('%j is no domain of one’s own: %s', (typed, problem) => {
  expect(readDomain(typed)).toEqual({ problem });
});

test.each([
  [' Kopi   Senja ', 'Kopi Senja'],
  ['@kopisenja', 'kopisenja'],
  ['#KopiSenja', 'KopiSenja'],
  ['“Kopi Senja”', 'Kopi Senja'],
  ['珈琲', '珈琲'],
])('the brand %j is %j', (typed, brand) => {
  expect(readBrand(typed)).toEqual({ value: brand });
});

test('a brand is at least two letters and no essay', () => {
  expect(readBrand(' @ ')).toEqual({ problem: 'empty' });
  expect(readBrand('K')).toEqual({ problem: 'empty' });
  expect(readBrand('k'.repeat(61))).toEqual({ problem: 'long' });
});
