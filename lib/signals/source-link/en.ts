import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Evidence and source',
    advice: 'One link or named source would let readers check this themselves. What did you read?',
    starter: 'I read this in [the report, page or person you have it from]: [link].',
  },
  patterns: [
    {
      find: "[Aa]ccording to (?:the |a |an |its |their |this )?(?:\\d{4} )?(?:[A-Z][\\w&.'’-]+|(?:city|county|council|census|court|coroner|police|fire|rangers?|state|local|federal|annual|official)\\b)",
      caseSensitive: true,
    },
    {
      find: '(?:sources?|refs?|references?|citations?|data|further reading|full (?:paper|report|text|data|results)): ?(?!(?:trust me|me|google|the internet|internet|my|personal|i made|dude|common)\\b)(?=\\S*[\\p{L}\\d])\\S+',
    },
    {
      find: '(?:the |their |our |this |its )?(?:\\w+ )?(?:report|study|studies|paper|survey|census|minutes|accounts|dataset|raw data|figures|advisory|guidance|leaflet|factsheet|manual|transcript|post-?mortem|audit|ruling|judgment|bylaws?|statement|release notes|upgrade notes|changelog|notes)(?: and \\w+)? (?:is|are|is all|are all|was|were)? ?(?:linked|attached|published|posted|public|up on|on file|with the|here|online|on the \\w+ (?:site|website|page|portal))',
    },
    {
      find: '(?:linked|links?|sources?|refs?|references) (?:is |are |all )?(?:from|on|in|at) (?:the|their|its) (?:\\w+ )?(?:first comment|comments?|repl(?:y|ies)|page|site|readme|description|thread below|footnotes?)',
      unless: {
        because: 'a link to buy or join is no source',
        sentence:
          'shop|buy|order|join|sign up|course|playbook|coupon|discount|link in (?:my|the) bio|book (?:a|your)|download|\\d% off|get (?:it|yours)',
      },
    },
    {
      find: '[\\w-]+(?:\\.[\\w-]+)*\\.(?:gov|edu|int|mil|gov\\.\\w\\w|gov\\.uk|ac\\.\\w\\w|nhs\\.uk|police\\.uk|go\\.\\w\\w|gc\\.ca|europa\\.eu)(?:/[\\w./%?=&#-]*)?',
      within: 'links',
    },
    {
      find: '(?:https?://|www\\.)?(?:doi\\.org|arxiv\\.org|pubmed\\.\\S+?|ncbi\\.\\S+?|en\\.wikipedia\\.org|github\\.com|gitlab\\.com|rfc-editor\\.org|archive\\.org|reuters\\.com|bbc\\.co\\.uk|bbc\\.com|nature\\.com|ourworldindata\\.org)(?:/[\\w./%?=&#:()-]*)?',
      within: 'links',
    },
    // A link in a post that sells nothing is there to be read.
    {
      find: 'https?://[\\w./%?=&#:~+-]+|[\\w-]+\\.example/[\\w./-]+',
      within: 'links',
      unless: {
        because: 'a shop, affiliate or sign-up link is no source',
        draft:
          '\\d+% off|\\d% off|/shop|sale|discount|coupon|shop(?:ping)? (?:now|here|our)|order (?:now|yours|here|online)|buy (?:now|yours|here|one)|free (?:shipping|delivery|trial)|check out (?:my|our)|subscribe|my channel|link in bio|in the bio|limited time|register now|sign up|(?:register|book|apply|enrol|join|order|shop|learn more)(?: \\w+)?(?: \\w+)? (?:today|now|here|below)|use code|promo|giveaway|get yours|giving away|worth of|tickets|example/(?:r|i|go|ref|shop|join|buy)/|bit\\.ly|ref=|utm_|facebook\\.com|instagram\\.com|tiktok\\.com|youtu\\.?be|linktr\\.ee|wa\\.me|t\\.me',
      },
    },
    {
      find: '(?:see|cf|per|from|in|on|under) (?:the |their |its )?(?:table|figure|fig\\.?|page|pages|p\\.|pp\\.|appendix|annex|chapter|schedule|article|clause|paragraph|para|section|slide|footnote) \\d+[a-z]?',
    },
    {
      find: '(?:[A-Z][a-z]+ ){1,5}Act,? (?:of )?\\d{4}|RFC ?\\d{3,5}|ISO ?\\d{3,5}|BS ?\\d{3,5}|CVE-\\d{4}-\\d+|DOI|ISBN',
      caseSensitive: true,
    },
    {
      find: "\\p{Lu}[\\p{L}'-]+ (?:et al\\.?|and \\p{Lu}[\\p{L}'-]+),? ?\\(?\\d{4}\\)?|\\(\\p{Lu}[\\p{L}'-]+,? \\d{4}\\)",
      caseSensitive: true,
    },
    {
      find: '(?:a|the|this|one|that) (?:\\d{4} )?(?:\\w+ )?(?:study|survey|trial|review|meta-analysis|poll) (?:of|with|covering) [\\d,]+',
    },
    {
      find: "(?:study|paper|survey|article|report|review|piece|analysis|poll|data|figures|numbers) (?:published )?(?:by|from|in) (?:the |a )?(?:[A-Z][\\w&.'’-]+)",
      caseSensitive: true,
      unless: { because: 'the writer’s own figures', phrase: 'I\\b|Us\\b|Our\\b|My\\b' },
    },
    {
      find: '(?:NHS|CDC|WHO|FDA|ONS|HMRC|EPA|IRS|USGS|NOAA|NASA|IPCC|OECD|Eurostat|BLS|Ofcom|Ofgem|FCA|FTC|ICO|BMJ|Lancet|Cochrane|Met Office|Citizens Advice|Companies House|Charity Commission|USDA|OSHA|IUCN|Reuters|BBC|AP) (?:guidance|data|figures|advice|page|site|report|says|said|lists?|publishes|published|recommends|advises|estimates?|table|rules|reports|confirmed)',
      caseSensitive: true,
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'According to the Harbour Authority, the ferry carried 41,200 people in May.',
    'Source: Wexmoor County, water quality table for 2024.',
    'The minutes are on the parish website if you want the exact wording.',
    'Retention dropped after the change (Okafor and Lind, 2021), though the sample was small.',
    'The rule sits in section 14 of the Tenant Fees Act 2019, so the charge is not allowed.',
    'Full method and raw data: https://tidepool.example/mussels-2023',
  ],
  lookalikes: [
    'Source: trust me, I have been doing this forever.',
    'Studies show that people who plan sleep better.',
    'According to my nan it was always like this.',
    'New prints are up, 20% off until Sunday: https://inkhollow.example/shop',
    'Everything you need is at the link in bio.',
    'Experts agree that water is good for plants.',
  ],
};
