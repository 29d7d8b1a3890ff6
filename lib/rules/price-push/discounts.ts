import type { Pattern } from '../../engine/rule';

/** English discounts by their figures and names. */
export const discounts: readonly Pattern[] = [
  {
    find: '(?:up to |extra |an extra |additional |an additional |get |take |save |enjoy |at least |over |now |further )*(?:{percent}|half)(?: \\w+)? ?(?:off|discount|reduction|savings?|cheaper|price cut|markdown|bonus|cash ?back)(?: sitewide| storewide| everything| your (?:first |next )?(?:order|purchase))?',
    needs: 0.4,
    severity: 'warning',
  },
  {
    find: '(?:up to |extra |an extra |get |take |save |enjoy )+(?:an? (?:additional |extra )?)?{price}(?: \\w+)? (?:off|discount|cash ?back|savings|rebate|bonus)',
    needs: -1.2,
    severity: 'warning',
  },
  { find: '{price} off', needs: -0.1, severity: 'warning' },
  {
    find: '(?:save|saving|saves)(?: you)?(?: up to| over| an extra| at least| around| more than)? (?:{percent}|{price})',
    needs: 0.1,
    severity: 'warning',
  },
  {
    find: 'save (?:big|more|huge|even more|hundreds|thousands|money on|on (?:all|every|our|your|select|top|everything)|now|today|up to)|save (?:big )?(?:when|as) you',
    needs: -0.2,
    severity: 'warning',
  },
  {
    find: '(?:huge|big|massive|crazy|mega|serious|insane|instant|extra|incredible|amazing|exclusive|great|holiday|major|deep|steep|additional|epic|hot) savings',
    needs: -0.1,
    severity: 'warning',
  },
  {
    find: '(?:only|just|now(?: only| just)?|for (?:only|just)|as low as|for as little as|(?:starting|starts|start) (?:at|from)|from (?:only|just)|a mere|yours for|all for|under|for less than|prices? (?:from|start(?:s|ing)? (?:at|from))) {price}',
    needs: 0.6,
    severity: 'warning',
    unless: {
      because: 'money left or earned, not asked',
      after:
        '(?:is|are|was|were|gets?|goes?|needs?|counts?|left|an hour|per hour|to my name|in (?:my|the) (?:account|bank))',
    },
  },
  {
    find: '(?:was|were|worth|valued at|a value of|normally|usually|rrp|originally|regular(?:ly)?(?: price)?|retail(?:s|ing)?(?: at| for)?|instead of|down from|reduced from|not) {price}',
    needs: 0.6,
    severity: 'warning',
    unless: {
      because: 'a price told as a fact',
      before:
        '(?:fare|retail|bill|rent|cost|total|launch price|deposit|fine|it|(?:the|a|mine|that|this|one)(?: {w})?)',
    },
  },
  { find: '{price} (?:value|worth of|instead of|down from)', needs: 0.4, severity: 'warning' },
  {
    find: '(?:{season}|{season} {season}) (?:sales?|deals?|offers?|specials?|savings|event|promo(?:tion)?s?|blowout|bargains?|discounts?|clearance|pricing|bonus|giveaway)',
    needs: -0.1,
    severity: 'warning',
  },
  { find: 'black friday|cyber monday|cyber week', needs: 0.8, severity: 'warning' },
  {
    find: "(?:sale|deals?|offer|promo(?:tion)?|discount|savings)(?:'s| is| are)? (?:now )?(?:on now|is on|now on|live|starts?|continues?|here|back|extended|you(?:'ve| have) been waiting|of the (?:year|season|century|day|week))",
    needs: -0.2,
    severity: 'warning',
  },
  {
    find: '(?:on sale|sale (?:price|items?|styles)|sale now on|for sale (?:now|at|price)|now on sale)(?: (?:now|today|for|from))?',
    needs: 1,
  },
  { find: '(?:sitewide|storewide|store-wide|site-wide)', needs: 0.05, severity: 'warning' },
  {
    find: '(?:our|the|their|its) (?:biggest|best|lowest|largest|craziest|hottest|steepest|first) (?:ever |\\w+ )?(?:sale|deals?|offer|price|discount|prices|promo)(?: of the (?:year|season))?(?: ever| yet)?',
    needs: -0.2,
    severity: 'warning',
  },
  {
    find: '(?:best|biggest|lowest|cra?z(?:y|iest)|insane|amazing|incredible|exclusive|special|unbeatable|hot(?:test)?|huge|massive|killer|sweet|awesome|early[- ]bird|introductory|limited|holiday|member|factory|wholesale|give-away|bargain|rock[- ]bottom|knockdown|throwaway|steal|slashed|reduced|low low|unreal|fantastic|great|top) (?:deals|prices?|pricing|discounts?|offers?|bargains?|bundles?|rates)',
    needs: -0.2,
    severity: 'warning',
    unless: {
      because: 'a report about prices',
      sentence: 'median|average|inflation|house prices|share price|interest rates?|sale price was|mortgage',
    },
  },
  {
    find: '(?:private|sample|vip|members?-only) sales?|sales event|(?:no|deferred|zero) payments? (?:for|until|till)(?: {w}){1,3}|payment deferrals?|fees? (?:are |is )?(?:offered|on us)|pay (?:later with|in (?:4|four|3|three))(?: {w})?|as low as {percent}|with no (?:{w} )?(?:minimums?|commitments?|caps|contracts?|strings)|no (?:data caps|expirations?|commitments?)|without commitment|easy (?:returns|exchanges)',
    needs: 0,
    severity: 'warning',
    unless: { because: 'somebody tells of people, or explains', draft: '{told}' },
  },
  // A code to type, in capitals and a figure.
  {
    find: '(?:[Uu]se|[Ww]ith|[Ee]nter|[Aa]pply) (?:the |my )?[Cc]ode:? ?["\'“]?[A-Z]{3,}\\d{1,3}',
    needs: -1.2,
    severity: 'warning',
    caseSensitive: true,
    within: 'quotes',
  },
];
