import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Caps, !!! and emoji walls',
    line: 'Lower the volume and the point gets louder. One exclamation mark is plenty.',
    why: 'In three studies of work e-mail, repeated punctuation made the writer seem less competent and readers less willing to help.',
    source: {
      label: 'Sidi et al. 2021, Frontiers in Psychology',
      url: 'https://www.frontiersin.org/articles/10.3389/fpsyg.2021.658844',
    },
  },
  patterns: [
    {
      find: '(?<flag>!{3,}|!{2,}\\?+!*|\\?+!{2,})',
      needs: 1,
      rewrites: [{ move: 'soften', replace: 'phrase', text: '.' }],
    },
    {
      find: '(?:[🔥💥🚨⚡🤑💰🎉🛒⏰📢💎👑✨🚀🙌🏆❗‼⭐🌟🤯💸🎁]\\uFE0F? ?){3,}',
      needs: -1.2,
      rewrites: [{ move: 'soften', replace: 'phrase', text: '$calm' }],
    },
    {
      find: '(\\p{Extended_Pictographic})\\uFE0F?(?: ?\\1\\uFE0F?){2,}',
      needs: 0.1,
      rewrites: [{ move: 'soften', replace: 'phrase', text: '$calm' }],
    },
    { find: "(?:🚨|‼|❗|📢|🔔|💥)+\\uFE0F? ?[A-Z][A-Z' ]{5,40}[A-Z]", needs: -1.2, caseSensitive: true },
    {
      find: "(?=[A-Z' ]*(?:SALE|FREE|NEW|FLASH|DEAL|RESTOCK|BACK|HURRY|LIMITED|OFFER|LIVE|ALERT|DRILL|GAME OVER|STOCK|LAST CHANCE|ALBUM))(?:(?:NEW|BIG|HUGE|MEGA|FLASH|FINAL|SALE|LAST|FREE|PRODUCT|PRICE|STOCK|DEAL|RESTOCK|BACK|IT'S|WE'RE|GET|ONLY|NOT|GAME|WOW|OMG|ALERT|WARNING|HURRY|THEY'RE|LIMITED|NOW|OUT|HERE|LIVE|OVER|TODAY|IN|A|DRILL|IS|ARE|ALBUM|TIME|MOST|EVER|OFFER|EVERYTHING) ){2,}(?:[A-Z']{2,} ?)*",
      caseSensitive: true,
      needs: 0.05,
    },
    {
      find: "[A-Z][A-Z'’]+(?:[ ,!-]+[A-Z$%'’][A-Z0-9$%'’]+|[ ,!-]+(?:A|I)){4,}",
      caseSensitive: true,
      needs: 0.8,
    },
    {
      find: '\\b[A-Z]{2,}\\.(?: [A-Z]{2,}\\.){1,4}|[A-Z]{3,}!{2,}|(?:[A-Z]{2,}!{1,4} ){2,}[A-Z]{2,}!*',
      caseSensitive: true,
      needs: 1,
    },
    {
      find: "(?:[A-Z0-9'] ){4,}[A-Z0-9](?![A-Za-z])|(?<=^\\W*)(?:[A-Z']{2,} ){1,5}[A-Z']{4,}(?=[ !?.,]+[A-Z][a-z])|[A-Z]{5,}!{3,}",
      caseSensitive: true,
      needs: 0.1,
    },
    {
      find: "{start}[A-Z']{2,}(?: [A-Z']{2,}){1,6}!{2,}",
      caseSensitive: true,
      needs: 0.9,
    },
    { find: '(?:not a drill|[$]{3,}|>{2,} ?\\w+ ?<{2,}|w+o+w+!{2,}|omg!{2,})', needs: -0.2 },
  ],
  guards: [
    {
      because: 'a fan, of what somebody else made',
      sentence:
        '^(?!.*\\b(?:subscribe|sub|check|my|our|follow|link|buy|shop|sale|channel)\\b).*\\b(?:songs?|vid(?:eo)?s?|lmf?ao|cute|(?:awesome|great|good|nice) job|love (?:you|u|it|her|him))\\b.*',
    },
    {
      because: 'a good wish',
      sentence: 'have an? (?:nice|good|great|lovely|blessed) (?:day|weekend|week|evening|night)|thankss',
    },
    {
      because: 'a warning or a grief, not a sale',
      sentence:
        '(?:recall|evacuat\\w+|flood|storm|fire|missing|emergency|police|pray\\w*|urgent: (?:recall|missing|blood)|happy birthday|congrat\\w*|thank you|thanks|good luck|rip)',
    },
    { because: 'a query or a program', sentence: '(?:select \\*|from \\w+ where|create table|http/|stdout)' },
  ],
  // Codes stay as they are typed.
  rewrites: [{ move: 'soften', replace: 'phrase', unless: 'kode|code|voucher|redeem|promo', text: '$calm' }],
};

export const cases: Cases = {
  flagged: [
    'ENROLMENT IS ON!!! Our drama school has 3 places from £40.',
    'Our candles are back in the shop!!!',
    '🔥🔥🔥 Spring bundle out now at Fernhill.',
    'EVERYTHING IS BACK IN STOCK today at our store!!!',
    '🚨 NEW PRODUCT ALERT, shop the lamp today.',
    'NEW LAMPS ARE LIVE NOW!!! Our shop has them all.',
    "W E ' R E O P E N and our shop has new lamps.",
    'BACK AGAIN Our shop has plum jam from £4.',
    'This is NOT A DRILL, our jumpers are 30% off.',
  ],
  lookalikes: [
    'LOVE THIS SONG!!!',
    'NASA, the WHO and UNICEF signed the letter.',
    'URGENT: recall notice for batch 14 of the formula.',
    'Run SELECT * FROM orders WHERE id = 4 and send me the rows.',
    'We finished the wall today 🎉',
    'Plan A B C or D, it makes no odds.',
    'DNA AND RNA Two molecules, one page of notes.',
    'Thank you! The bus driver waited for us.',
    'The sign on the gate says "PLEASE KEEP THIS GATE SHUT".',
  ],
};
