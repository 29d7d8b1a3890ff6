import type { Language } from '../engine/rule';
import { countWords } from './analyser';
import { classes } from './en/classes';
import { context } from './en/context';
import { guards } from './en/guards';
import { reading } from './en/reading';
import { rewrites } from './en/rewrites';
import { standing } from './en/standing';
import { trustClasses } from './en/trust';
import { voice } from './en/voice';

export const english: Language = {
  id: 'en',
  classes: { ...classes, ...trustClasses },
  context,
  guards,
  voice,
  standing,
  reading,
  rewrites,
  // "freeee" and "soooon" keep two, as their plain forms do; "hurryyy" keeps one.
  keepStretched: (letter) => (letter === 'e' || letter === 'o' ? 2 : 1),
  contracted:
    /\b(?:(?:do|does|did|ca|wo|is|are|was|were|has|have|had|could|would|should|ai)n(?=t\b)|(?:you|they)(?=(?:re|ve|ll|d)\b)|i(?=(?:m|ve)\b)|we(?=ve\b)|(?:that|what|here|there|who|s?he)(?=s\b))/gi,
  countWords,
  endings: {
    leads:
      'a|an|the|your|our|my|their|his|its|for|of|to|with|from|at|by|into|on|in|under|before|until|till|without|per|than|be|over|about|these|those',
    joins:
      "and|or|but|nor|so|then|if|because|while|who|which|when|where|i|i'm|i'll|i'd|i've|we|we're|we'll|we've|you're|you'll|they|they're|he|she|that|is",
  },
  small:
    "already|like|get|got|here|there|you've|you'd|won't|don't|else|yet|whole|set|off|out|down|one|all|any|some|just|even|too|very|also|not|more|most|does|did|has|have|had|was|were|been|being|will|would|can|could|should|this|what",
  persons:
    "i|i'm|i've|i'll|i'd|me|my|mine|we|we're|we've|we'll|us|our|ours|let's|you|you're|you'll|your|yours|u|ur",
  tells:
    '(?:is|was|are|were|became|remains) (?:an?|the|one of|known|considered|located|situated|born|formed|founded|best)|born|(?:founded|established|located|released|published) in|situated|his|her|their|its|he|she|they|it|(?:in|since) (?:18|19|20)\\d\\d',
};
