import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Correction or update',
    advice: 'If something changed since your last post, say what and why.',
    starter: 'Correction: I wrote [the old figure]; it is [the right one], because [reason].',
  },
  patterns: [
    {
      find: '{start}(?:correction|corrections|corrected|erratum|errata|clarification|retraction)(?:,| and|:| -| to| \\d| on)',
    },
    {
      find: '{start}(?:edit|edited|update|updated)(?: \\d[\\w :./]*| \\w+ \\d+)?(?: to (?:add|correct|fix))?(?::| -|,)',
      unless: {
        because: 'news of an offer, not a correction',
        sentence:
          'coupon|code|sold|gone|spots?|seats?|slots?|left|new arrivals|now (?:live|open)|launch|dropping|breaking|\\brt\\b|dead|toll',
      },
    },
    {
      find: '(?:i|we) (?:\\w+ )?(?:got|had|have|read|counted|copied|typed|printed|labelled|listed|quoted) (?:it|this|that|the [\\p{L} ]{2,30}|one|some|both|them|my [\\p{L} ]{2,20}) (?:all )?wrong',
    },
    {
      find: '(?:i|we) (?:was|were|am|are|stand) (?:\\w+ )?(?:wrong|mistaken|corrected) (?:about|on|that|to|there|and|in|last|when|by|\\.)?',
    },
    {
      find: "(?:an )?earlier (?:version|post|draft|figure)(?: of this)?(?: post)?|(?:we|i) (?:first|originally|previously|wrongly|mistakenly|incorrectly) (?:wrote|said|posted|listed|gave|stated|quoted|put|claimed|told|published)|which was wrong|that(?:'s| was| is) (?:wrong|not right|incorrect|my (?:mistake|error|fault))",
    },
    {
      find: '(?:it|that|this|they|which|the [\\p{L} ]{2,25}) should (?:have (?:said|read|been(?! an? ))|read|say)\\b',
    },
    {
      find: 'the (?:right|correct|actual|corrected|real|true) (?:number|date|figure|time|price|total|address|name|dose|temperature|amount|link|year|version|answer) (?:is|was)',
    },
    {
      find: "(?:i|we)(?:'ve| have) (?:now |since |just |already )?(?:fixed|rewritten|corrected|updated|amended|re-?done|reprinted|changed|replaced|pulled|taken down|put it right) (?:it|the|that|this|them|our|my|all)\\b",
    },
    {
      find: "(?:my|our) (?:mistake|error|bad|fault)\\b|mea culpa|(?:i|we) (?:misread|misheard|mixed up|muddled|miscounted|mistyped|misquoted|mislabel+ed|misunderstood|missed a|forgot to (?:say|mention|include))|i (?:picked up|grabbed|copied|used|printed) the wrong|nobody's to blame but (?:me|us)|(?:that one|this one|that)(?:'s| is) on (?:me|us)",
    },
    { find: '(?:sorry|apolog(?:y|ies|ise|ize)) (?:to|for) (?:the|anyone|everyone|those|my|our|that|any)\\b' },
    {
      find: '(?:are being|being|has been|have been|was|were) (?:reprinted|corrected|amended|recalled|withdrawn|updated)|scratch that|i take (?:that|it) back|i retract|new labels',
    },
    {
      find: "(?:last|previous|yesterday's|monday's|last week's|my earlier|the earlier|the first) (?:post|version|figures?|table|chart|email|leaflet|newsletter|thread)\\b[^.!?]{0,60}(?:wrong|mistake|error|missing|outdated|out of date|should|incorrect)",
    },
    {
      find: "{start}(?:update|edit)(?: \\w+)? (?:in case|for anyone|after|since|on)\\b|(?:i|we)(?:'ve| have) edited (?:it|the|this|that|my)|(?:i|we) should have (?:written|said|put|started|mentioned|checked|asked|known|told|labelled|tested)|(?:i|we) (?:left|missed) (?:it|that|this) out|it wasn't the \\w+[.,;:]|(?:i|we)'d called it|i owe (?:you|some of you|everyone|\\p{L}+) (?:all )?(?:an apology|a correction)|(?:it|this|that|the \\w+) isn't ours\\b",
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'I should have written that at the top of the post.',
    'Correction: the walk is 7 km, not 5. I read the wrong line on the map.',
    'We got the allergen list wrong on the plum jam, and the labels are being reprinted.',
    'Edit, 4 May: the council has since confirmed the later date.',
    'I was wrong about the fuse; it was the relay.',
    'An earlier version of this post said 60 litres, which was wrong.',
    'The right figure is 218, my mistake when copying it across.',
  ],
  lookalikes: [
    'Update on our giveaway soon!',
    'Update your wardrobe before the weekend.',
    'New update dropping soon, stay tuned.',
    'Sorry, we sold out again!',
    'Edit: all the codes are gone, adding five more.',
    'You deserve the right number of compliments.',
    'Nothing wrong with a little treat on a Monday.',
  ],
};
