import type { RuleLanguage } from '../../engine/rule';
import { adverts } from './adverts';
import { closers } from './closers';
import { commands } from './commands';
import { freer } from './freer';
import { headlines } from './headlines';
import { idioms } from './idioms';

export { cases } from './cases';

export const en: RuleLanguage = {
  text: {
    name: 'Order command',
    line: "That's an instruction to buy. An open door works better than a push; readers know where to find you.",
    why: 'Orders make people push back: in an experiment, controlling wording was received worse than wording that left the choice open. On social media direct selling is what people resist most.',
    source: {
      label: 'Miller et al. 2007, Human Communication Research',
      url: 'https://onlinelibrary.wiley.com/doi/10.1111/j.1468-2958.2007.00297.x/full',
    },
  },
  patterns: [...commands, ...idioms, ...freer, ...adverts, ...closers, ...headlines],
  guards: [
    { because: 'a path through menus', before: '(?:[^]*\\w )?>' },
    {
      because: 'a rest, or a bite',
      phrase: '^(?:then |and )?go (?:get|grab)',
      after:
        '(?:an? |some |your |the )?(?:coffee|tea|drink|snack|lunch|dinner|beer|sleep|rest|water|tested|checked)',
    },
    { because: 'a number anybody may ring in need', phrase: '^(?:call|ring|phone|dial) \\d{3,4}(?! ?\\d)' },
    {
      because: 'weighed, or urged by another',
      before:
        '(?:(?:would|could|might) (?:make|get|have) {w}|(?:i|we) should|should (?:i|we)|(?:crazy|wise|smart|better|whether|wants? (?:me|us)|(?:tells?|told|telling) (?:me|us)) to)(?: just)?',
    },
    {
      because: 'a good wish',
      phrase: '^enjoy your',
      sentence:
        'enjoy your (?:last |new )?(?:meal|drinks?|weekend|day|evening|holidays?|trip|stay|puzzles|year|food|lunch|dinner|coffee|time)',
    },
    {
      because: 'a parting, or what is done with somebody',
      phrase:
        '^(?:see you(?: (?:soon|again|later|then|all|next|on|in))|(?:send|bring) them|(?:now )?get (?:out|up) and)',
    },
    {
      because: 'what to take along',
      phrase: '^(?:and )?bring (?:your|a|an)',
      after: '(?:{w} ){0,2}(?:ids?|passport|cards?|questions?|shoes?|projects?|lunch|papers?)',
    },
    {
      because: 'when or where to come, in plain words',
      phrase:
        '^(?:please |so )?come (?:in |along |down |back )?(?:(?:on|at|by|after|before) (?:{day}|{when}|\\d)|to (?:gate|room|desk))',
    },
    {
      because: 'asked for, with the reason',
      phrase: '^(?:so please|please (?:reserve|book))',
      sentence: 'ahead of time|in advance|so please',
    },
    {
      because: 'somebody else is recommended, or it is a thing to have been had cheaply',
      phrase: '^(?:try|ask|ring|call|see|buy|get) ',
      sentence:
        '(?:,|and) (?:she|he|they) (?:trained|does|did|is|are|do|will|can|has|have|might)|though|(?:is|are) (?:plenty|enough)|will do',
    },
    {
      because: 'a noun, not an order',
      before: '(?:an?|the|this|that|my|your|his|her|their)(?: {w})?',
      phrase: '^(?:shop|order|book|call|buy) (?:now|here|at|online|below)',
      caseSensitive: true,
    },
    {
      because: 'an office, not a shop',
      phrase: '^(?:you can )?register',
      sentence: 'business name|companies house|portal|passports?|land registry|ecitizen',
    },
    { because: 'time to wait', phrase: '^give (?:it|them) {some} (?:weeks?|days?|minutes?|hours?|months?)' },
    {
      because: 'a thing in the house, not on a page',
      sentence: 'smoke alarms?|fuse box|trip switch|stopcock',
    },
    {
      because: 'a condition, or an advice on when',
      before: '(?:if|when|unless|until|should|because|whether)',
      phrase: '^(?:you|they|everyone|everybody) ',
    },
    {
      because: 'a post to fill, with its hours or pay',
      phrase: '^(?:apply|send|email) ',
      draft:
        "^(?!.*!).*\\b(?:vacanc(?:y|ies)|{price} (?:per|an) hour|{some} hours|salary|cv|dbs|interviews?|(?:part|full)[- ]time|permanent|(?:we(?:'re| are)|i(?:'m| am)) (?:looking for|hiring))\\b.*",
      unsold: true,
    },
    { because: 'an advice on when', sentence: '(?:book|order|buy|apply|register|start|leave) early if' },
    {
      because: 'one of a list of things to do',
      before: '^(?:-|\u2022|\\d{1,2}[)/]) ',
      draft:
        '^(?!.*(?:{price}|shop now|link in bio|use code|{percent} off)).*(?: (?:-|\u2022|\\d{1,2}[)/]) \\w.*){3}',
    },
    {
      because: 'one of a numbered list',
      before: '^',
      draft:
        '^(?!.*(?:{price}|shop now|link in bio|use code|{percent} off)).*(?:(?:^|[.!?:;,)\\n])\\s*\\d{1,2}\\. .*){3}',
    },
    {
      because: 'medicine, safety or a game, not a shop',
      sentence: '(?:your repeat|prescriptions?|pharmacy|antidotes|cutscene|boss fight|old (?:qr )?codes?)',
    },
    {
      because: 'advice against, or before, buying, or a name for paying later',
      sentence:
        "buy now,? pay later|buy here,? pay here|bnpl|(?:don't|do not|never|wouldn't|shouldn't|rather than|instead of|before you|before|if you|when you|whether to|unless you|no need to|think before you) (?:buy|order|purchase|shop|sign up|book|pay|invest|get one|click|download|subscribe)",
    },
    {
      because: 'an office, an election or a clinic, not a shop',
      sentence:
        "(?:register|sign up|apply|enrol|enroll|book|call|visit|get)(?: [\\w'-]+){0,4} (?:to vote|vaccin\\w+|flu (?:jab|shot)|jabs?|(?:blood )?donor\\w*|council|gp|111|112|911|999|clinic|polling|ballot|census|benefits|unemployment|asylum|school board|library card|tested|passport|police|hotline|helpline|samaritans)",
    },
    {
      because: 'steps in a program',
      sentence:
        '(?:click|tap|press|select|choose)(?: [\\w\'">-]+){0,6} (?:settings|menu|tab|preferences|column|cell|folder|file|properties|toolbar|dropdown|checkbox|indexes|ok|cancel|save as|terminal|shift|ctrl|enter)',
    },
  ],
  rewrites: [
    {
      move: 'invitation',
      replace: 'sentence',
      text: 'If it sounds useful, the details and the price are at [where to find it]; if not, no reply needed.',
    },
    {
      move: 'show',
      replace: 'sentence',
      text: 'It does this: [one thing you saw it do]. It is at [where to find it], whenever that suits you.',
    },
    { move: 'delete', replace: 'sentence', text: '' },
  ],
};
