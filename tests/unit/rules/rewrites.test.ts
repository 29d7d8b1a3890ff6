/** What the coach offers must not push: it would flag its own words. */
import { describe, expect, test } from 'vitest';
import { createCoach } from '../../../lib/coach';
import { NO_PREFERENCES } from '../../../lib/engine/report';
import type { RuleLanguage } from '../../../lib/engine/rule';
import { english } from '../../../lib/languages/en';
import { indonesian } from '../../../lib/languages/id';
import { rules } from '../../../lib/rules';

const coach = createCoach();
/** A sales context, in which ambiguous words count. */
const SHOP = {
  en: 'Our shop has mugs for $20 in stock, order online today. ',
  id: 'Toko kami jual mug 50rb, ready stok, order lewat WA. ',
} as const;

/** Wordings that stand by themselves; those that take in the writer's words are tried on the corpus. */
const wordings = ({ patterns, rewrites = [] }: RuleLanguage) => [
  ...new Set(
    [...rewrites, ...patterns.flatMap((pattern) => pattern.rewrites ?? [])]
      .map((each) => (typeof each === 'string' ? '' : each.text))
      .filter((text) => text && !text.includes('$')),
  ),
];

const languagesById = { en: english, id: indonesian };

describe.each(rules)('$id', ({ languages }) => {
  test.each(['en', 'id'] as const)('has rewrites in %s that can be read', (language) => {
    const { patterns, rewrites = [] } = languages[language];
    for (const each of [...rewrites, ...patterns.flatMap((pattern) => pattern.rewrites ?? [])]) {
      const named = typeof each === 'string' ? languagesById[language].rewrites?.[each] : [each];
      expect(named, `${each} of ${language}`).toBeDefined();
      for (const { find, only, unless, replace } of named ?? []) {
        for (const source of [find, only, unless])
          if (source) expect(() => new RegExp(source, 'giu')).not.toThrow();
        if (replace === 'found') expect(find).toBeDefined();
      }
    }
    const finds = rewrites.flatMap((each) => (typeof each === 'string' ? [] : (each.find ?? [])));
    expect(finds).toEqual([...new Set(finds)]);
  });

  test.each(['en', 'id'] as const)('offers nothing in %s that it would flag itself', (language) => {
    const before = SHOP[language];
    for (const wording of wordings(languages[language])) {
      const draft = before + wording.charAt(0).toUpperCase() + wording.slice(1);
      const { diagnostics } = coach(draft, {
        language,
        interfaceLanguage: 'en',
        preferences: NO_PREFERENCES,
      });
      const own = diagnostics.filter(({ span }) => span.end > before.length);
      expect(
        own.map(({ rule, text }) => `${rule}: ${text}`),
        wording,
      ).toEqual([]);
    }
  });
});
