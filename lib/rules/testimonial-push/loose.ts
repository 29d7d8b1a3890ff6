import type { Pattern } from '../../engine/rule';

/** What buyers say and do, told as anybody may tell it. */
export const loose: readonly Pattern[] = [
  {
    find: "(?:(?:Mrs?|Ms|Dr|Sis|Auntie|Uncle|Miss)\\.? )?[A-Z][a-z]+ (?:from|in|over in) (?:the )?[A-Z][\\w'.-]+ (?:just |already |even |has |have |apparently )*(?!need)(?:[a-z]+ed|cried|bought|heard|got|went|won|left|made|sold|told|said|says|swears|sent|paid|quit|lost|found|known)(?: [\\w'-]+){0,4}",
    loose: true,
    caseSensitive: true,
    within: 'quotes',
  },
  {
    find: "(?:I|I'm|We|You|He|She|My|This|It|Best|Paid|Worth)\\b[^\"]{6,110}[.!?,]*\"[,.]? ?(?:\\(|[Ww]rites|[Ss]ays|[Tt]hat's|[Tt]exted|[A-Z][a-z]+,|[A-Z][a-z]+ [A-Z])(?: ?[\\w'-]+){0,3}",
    loose: true,
    caseSensitive: true,
    within: 'quotes',
  },
  {
    find: '(?:one|a|my|our|another|his|her|even my|last)(?: {w}){0,3} (?:told|texted|said|says|called|cried|asked|rang|messaged|wrote|wept|hugged|begged|thanked|left|swears?|writes|emailed|tells)(?! about)(?: (?:me|us|it|to|that|over|her|his))(?: {w}){0,4}',
    loose: true,
    within: 'quotes',
    unless: {
      because: 'a friend, or a boss',
      phrase: '(?:friend|boss|partner|founder|clinic|year old|person(?: once)?) ',
    },
  },
  {
    find: '(?:cried|(?:happy|actual|real) tears|in (?:tears|bits)|wept|(?:made|had)(?: {w}){1,6} (?:cry|weep|well up|tear up)|sobb(?:ed|ing)(?! in a)|screamed|hugged|hooked|obsessed|feral|addicted|blown away|speechless|lost for words|over the moon|dancing)(?: {w}){0,3}',
    loose: true,
    within: 'quotes',
  },
  {
    find: "first {w} (?:they|she|he)(?:'ve|'s|'d)? ever(?: {w}){1,3}|and now (?:i'm|they)(?: {w}){1,4}|now (?:i'm hooked|i have {some}(?: {w}){1,3})|until (?:my|mrs?\\.?|our) (?!kids|children)(?:{w} ){1,3}(?:\\w+ed|found|showed)(?: {w}){0,3}|(?:this|it) (?:{w} )?(?:did just that|saved (?:me|us|my)|(?:has )?changed (?:my|their|her|all|every)|made my)(?: {w}){0,3}",
    loose: true,
    within: 'quotes',
  },
  {
    find: '(?:{people}(?<!people)|people(?= say)|alumni|readers|graduates|fans|everyone)(?: {w}){0,2} (?:say|says|call|calling|told me|describe|thank|credit|admit|swear|sending|rave)(?! (?:you|next|when))(?: {w}){1,4}|called "[^"]{3,40}" by(?: {w}){1,3}|thank you to (?:{w} ){1,3}for(?: {w}){1,3}',
    loose: true,
    within: 'quotes',
  },
];
