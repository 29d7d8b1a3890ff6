import nlp from 'compromise/two';

/** What a tagger alone costs, before any rule. */
export const check = (text: string): unknown => nlp(text).json();
