/** How far on from a phrase goes what it is said of: there something can be added to it. */
import { hasBlank } from './masks';
import type { Span } from './report';

/** Where a clause is over for what is added to it: at a mark, an emoji, an address, a tag, or what opens another clause. */
const ONWARD_END =
  /[,;:.!?…]+["'”’]?(?=\s|$)|\s[-–—~|>=→+]+(?=\s)|[()\n[\]"“”]|\p{Extended_Pictographic}|\s(?=https?:|www\.|[\w-]+\.(?:com|co|org|net|id|uk|me)\b|[#@]\p{L})|\s(?=(?:but|so|because|which|while|when|if|tapi|tetapi|jadi|karena|sehingga|makanya|kalau|kalo|biar|supaya)\s|(?:and|dan) (?:i|we|you|they|he|she|it|the|our|your|my|get|save|aku|saya|kami|kita|kamu|anda|mereka)(?=['’\s]))/iu;

const LEADS_ON =
  /(?:^|\s)(?:as|for|to|of|in|on|at|with|by|from|the|an?|and|or|your|our|my|their|untuk|utk|buat|dengan|sebagai|yang|yg|di|ke|dari|dan|atau|per|ini|&|\+|\*\p{L}+)$/iu;

/** What is added so many words behind a phrase is no longer said of it. */
const FAR = 6;

/** What would join another phrase on. */
const JOINED = /(?:\s+(?:dan|and|serta|atau|or|plus|&|\+))?\s*$/i;

/**
 * The phrase, and on to the end of what it is said of.
 * @param until where the next phrase begins, UTF-16 units
 * @returns null where nothing more can be said there: the last word leads on, a blank is open, or it is far from the phrase
 */
export function onwardOf(draft: string, phrase: Span, sentence: Span, until: number): Span | null {
  if (hasBlank(draft.slice(sentence.start, sentence.end))) return null;
  const limit = Math.max(phrase.end, Math.min(sentence.end, until));
  const rest = draft.slice(phrase.end, limit).replace(JOINED, '');
  const stop = rest.search(ONWARD_END);
  let end = phrase.end + (stop < 0 ? rest.length : stop);
  // A phrase may bring its own mark.
  while (end > phrase.start + 1 && /[.,;:!?…\s]/.test(draft[end - 1] as string)) end -= 1;
  const behind = draft.slice(phrase.end, end).match(/\S+/g)?.length ?? 0;
  if (behind > FAR || LEADS_ON.test(draft.slice(phrase.start, end))) return null;
  return { start: phrase.start, end };
}
