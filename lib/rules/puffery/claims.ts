import type { Guard, Pattern } from '../../engine/rule';

/** An advertisement asks its reader; whoever asks for themselves says so. */
const own: Guard = { because: 'somebody asks, or tells, of themselves', draft: "\\b(?:i|i'm|my|me)\\b" };

/** What English advertisements ask and claim, with little else to sell by. */
export const claims: readonly Pattern[] = [
  // "In the market for a new home?": a question without anybody in it.
  {
    find: '{start}(?:(?:still|always|been) )?(?:looking|searching|shopping|hunting|in the market|in search|craving|down|itching|struggling|tired|frustrated|sick|dreaming|bored|wondering)(?: (?:for|to|of|with|about|how|by))(?: {w}){1,14}\\?|{start}(?:are you|do you|ever)(?: {w}){0,2} (?:looking|searching|struggl\\w+|tired|dream\\w*|facing|wish\\w*|avoid\\w*|dread\\w*)(?: {w}){1,14}\\?',
    needs: -0.1,
    severity: 'warning',
    unless: own,
  },
  // It fits, whatever you need.
  {
    find: 'to (?:fit|suit|meet|match) (?:all |any |every )?(?:your|every|any) {w}|for all (?:of )?your (?:{w} ){1,2}needs|have (?:you|it all) covered|hassle-free|long-lasting {w}|the {w} (?:you|your {w}) (?:need|deserve|crave|know and love)s?(?: to(?: {w}){1,3})?',
    needs: 0.1,
    severity: 'warning',
    unless: {
      because: 'somebody tells of themselves, or advises',
      sentence: "i|i'm|my|me|he|she|they|should",
    },
  },
];
