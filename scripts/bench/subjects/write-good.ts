// @ts-expect-error it has no types
import writeGood from 'write-good';

export const check = (text: string): unknown => writeGood(text);
