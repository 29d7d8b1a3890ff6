/** Numbers and counts as each language writes them. */
import type { InterfaceLanguage } from '../engine/report';
import type { Counted } from './strings';

/** What `#` stands in: the number goes there. */
export interface CountForms {
  readonly one?: string;
  readonly other: string;
}

/** Writes a number with the language's own separators. */
export function numberWriter(language: InterfaceLanguage): (value: number) => string {
  const format = new Intl.NumberFormat(language);
  return (value) => format.format(value);
}

/** Picks the form the language uses for a count. Indonesian has only `other`. */
export function counted(language: InterfaceLanguage, forms: CountForms): Counted {
  const rules = new Intl.PluralRules(language);
  const write = numberWriter(language);
  return (count) => {
    const form = rules.select(count) === 'one' ? (forms.one ?? forms.other) : forms.other;
    return form.replace('#', write(count));
  };
}
