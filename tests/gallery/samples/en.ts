import type { RuleText } from '../../../lib/engine/report';
import { en as heard } from '../../../lib/rules/sounds-like-ad/en';
import { sample } from './draft';

const rules: Readonly<Record<string, RuleText>> = {
  'sounds-like-ad': heard.text,
  urgency: {
    name: 'Time pressure',
    line: 'You’re asking readers to rush. If the date is real, give it and the reason; if not, let it go.',
    why: 'A countdown takes the choice out of the reader’s hands, and people push back when they feel that happen. Regulators ask that a deadline be real and that the date be given.',
    source: { label: 'UK CMA: online choice architecture', url: 'https://www.gov.uk/' },
  },
  scarcity: {
    name: 'Scarcity push',
    line: '“Almost gone” sounds like pressure. Say how many there are and why, and when more will come.',
    why: 'In studies, shoppers who saw limited-quantity cues thought less kindly of the seller, whether or not the stock was really low. A number and a date tell them the same thing without the push.',
    source: { label: 'Sparks & colleagues on limited-quantity cues', url: 'https://example.org/' },
  },
  superlative: {
    name: 'Superlative or number-one claim',
    line: 'Best according to whom? Add the measure and the source, or swap it for the one detail that made you think so.',
    why: 'A claim that cannot be checked reads as an advertisement.',
    source: { label: 'ASA guidance on superiority claims', url: 'https://www.asa.org.uk/' },
  },
  'crowd-proof': {
    name: 'Crowd pressure',
    line: 'A crowd we can’t see isn’t proof. Share one real, checkable number or one named person who agreed to be quoted.',
    why: 'A number nobody can check asks for trust instead of earning it.',
    source: { label: '', url: '' },
  },
  'hard-cta': {
    name: 'Order command',
    line: 'That’s an instruction to buy. An open door works better than a push; readers know where to find you.',
    why: 'Forceful requests raise resistance; a reminder that the choice is theirs lowers it.',
    source: { label: 'Carpenter: “but you are free” technique', url: 'https://example.org/' },
  },
  'hidden-interest': {
    name: 'Undisclosed interest',
    line: 'Readers will forgive an interest, not a hidden one. Add a plain line at the top: paid, gifted, mine, or my employer.',
    why: 'If a link, code, gift or job could colour the post, readers must be told; most countries’ rules say so too.',
    source: { label: 'FTC: Endorsement Guides', url: 'https://www.ftc.gov/' },
  },
  buzzword: {
    name: 'Business buzzwords',
    line: 'A reader can’t picture this yet. Say what changes on a normal Tuesday.',
    why: 'Concrete wording holds attention and is trusted more than abstract wording.',
    source: { label: 'Hansen & Wänke: truth from language', url: 'https://example.org/' },
  },
};

const signalNames = {
  'first-hand': 'First-hand experience',
  'limits-stated': 'Limits and trade-offs',
  'source-link': 'Evidence and source',
  'specific-number': 'Specific, checkable numbers',
  'interest-disclosed': 'Interest disclosed',
  'method-shown': 'Method shown',
};

const limits = {
  signal: 'limits-stated',
  name: signalNames['limits-stated'],
  advice: 'Name one case where this is not the right choice. It makes the rest believable.',
  starter: 'It’s not the right choice if [when someone should skip it].',
};
const firstHand = {
  signal: 'first-hand',
  name: signalNames['first-hand'],
  advice: 'Were you there? One sentence of what you saw or did makes this yours.',
  starter: 'When I tried it, [what happened, and what surprised you].',
};
const source = {
  signal: 'source-link',
  name: signalNames['source-link'],
  advice: 'One link or named source would let readers check this themselves. What did you read?',
  starter: 'Source: [title or organisation, year, link]',
};

const shop =
  'LAST CHANCE! Our hand-poured candles are the best in Leeds and almost sold out. Thousands of happy customers can’t be wrong. Order now before they’re gone, and use my code JEN15.';

export const en = {
  pitch: sample(
    {
      draft: shop,
      language: 'en',
      verdict: 'sales-pitch',
      pressure: 0.82,
      value: 0,
      phrases: [
        {
          rule: 'urgency',
          severity: 'warning',
          text: 'LAST CHANCE!',
          rewrites: ['Orders close on [date], because [the reason].', ['LAST CHANCE! Our', 'Our']],
        },
        {
          rule: 'superlative',
          severity: 'hint',
          text: 'the best in Leeds',
          rewrites: ['made with [the one detail that made you think so]'],
        },
        {
          rule: 'scarcity',
          severity: 'warning',
          text: 'almost sold out',
          rewrites: ['down to [how many are left]; the next batch is ready on [date]'],
        },
        {
          rule: 'crowd-proof',
          severity: 'hint',
          text: 'Thousands of happy customers can’t be wrong.',
          rewrites: ['[How many] people have bought one since [month]; [how many] came back for another.'],
        },
        {
          rule: 'hard-cta',
          severity: 'warning',
          text: 'Order now before they’re gone',
          rewrites: [
            'They’re in the shop if you’d like one',
            [
              'Order now before they’re gone, and use my code JEN15.',
              'If you’d like one, they’re in the shop on [street], open until [time].',
            ],
          ],
        },
        {
          rule: 'hidden-interest',
          severity: 'serious',
          text: 'use my code JEN15',
          rewrites: ['use my code JEN15 (it’s my own shop)'],
        },
      ],
      prompts: [limits, firstHand, source],
    },
    rules,
    signalNames,
  ),
  leaning: sample(
    {
      draft:
        'We’re excited to leverage our holistic, best-in-class, end-to-end synergistic ecosystem of future-ready solutions to empower founders everywhere. I ran payroll by hand for three years first.',
      language: 'en',
      verdict: 'leaning-promo',
      pressure: 0.31,
      value: 0.18,
      phrases: [
        {
          rule: 'buzzword',
          severity: 'warning',
          text: 'leverage our holistic, best-in-class, end-to-end synergistic ecosystem of future-ready solutions to empower founders everywhere',
          rewrites: [],
        },
      ],
      signals: ['first-hand'],
      prompts: [limits, source],
    },
    rules,
    signalNames,
  ),
  mixed: sample(
    {
      draft:
        'I mend bikes in Hull, so I’m biased. A chain lasts about 3,000 km if you wipe it weekly; I measured 41 of them last year. Skip this if yours is belt-driven. Book today!',
      language: 'en',
      verdict: 'advice-with-pitch',
      pressure: 0.22,
      value: 0.58,
      phrases: [
        {
          rule: 'hard-cta',
          severity: 'warning',
          text: 'Book today!',
          rewrites: ['We’re open Tuesday to Saturday.'],
        },
      ],
      signals: ['interest-disclosed', 'specific-number', 'limits-stated', 'first-hand'],
      prompts: [source],
    },
    rules,
    signalNames,
  ),
  trusted: sample(
    {
      draft:
        'The council’s bulky-waste line books two weeks ahead. If you can lift it, the Carr Lane tip takes sofas free until 6 pm; it can’t take fridges. Source: hull.gov.uk/bulky.',
      language: 'en',
      verdict: 'trusted-adviser',
      pressure: 0,
      value: 0.63,
      signals: ['source-link', 'limits-stated', 'specific-number'],
    },
    rules,
    signalNames,
  ),
  heard: sample(
    {
      draft:
        'There’s one street the ghost buses won’t stop at. Come on the Friday walk and I’ll show you where the plaster comes off 👻',
      language: 'en',
      verdict: 'leaning-promo',
      pressure: 0.3,
      value: 0,
      phrases: [
        {
          rule: 'sounds-like-ad',
          severity: 'warning',
          text: 'Come on the Friday walk and I’ll show you where the plaster comes off 👻',
          rewrites: ['It helps [whom] to [do what], and it costs [how much].'],
          heard: ['come', 'walk', 'off'],
        },
      ],
    },
    rules,
    signalNames,
  ),
  talk: sample(
    {
      draft: 'Does anyone know whether the number 14 still stops at the hospital on Sundays?',
      language: 'en',
      verdict: 'in-conversation',
      pressure: 0,
      value: 0.1,
      prompts: [firstHand],
    },
    rules,
    signalNames,
  ),
  short: sample(
    { draft: 'Good morning', language: 'en', verdict: 'too-short', pressure: 0, value: 0 },
    rules,
    signalNames,
  ),
};
