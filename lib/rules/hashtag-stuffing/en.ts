import type { Cases, RuleLanguage } from '../../engine/rule';
import { rewrites } from './rewrites';

export const en: RuleLanguage = {
  text: {
    name: 'Hashtag stuffing',
    line: "Two tags people actually follow beat ten they don't. Keep the ones a stranger would search.",
    why: 'LinkedIn lists hashtags that have nothing to do with a post as engagement bait, and X treats too many of them as spam.',
    source: {
      label: "Search Engine Journal on LinkedIn's guidance",
      url: 'https://www.searchenginejournal.com/linkedin-shares-dos-donts-for-better-post-visibility/533571/',
    },
  },
  patterns: [
    { find: '#[\\p{L}\\p{N}_]+(?:[\\s,.|•·]+#[\\p{L}\\p{N}_]+){3,4}', needs: -0.1 },
    {
      find: '#(?:fyp|foryou|foryoupage|viral|trending|follow4follow|followforfollow|like4like|likeforlike|l4l|f4f|instagood|instadaily|xyzbca|explorepage|followme|tagsforlikes|bossbabe|hustle|grind|sidehustle|blessed|picoftheday|photooftheday|ootd|influencer|smallbusinesscheck|shopsmall|sale|deals?|giveaway|discount|limited_?edition|motivation|mindset|success|entrepreneur(?:life)?|follow)',
      sure: true,
    },
  ],
  guards: [
    {
      because: 'a warning, a disaster or an open interest',
      sentence:
        '(?:hurricane|earthquake|flood\\w*|fires?|bushfires?|typhoon|storm|evacuat\\w+|missing|pray\\w*|relief|shelter|victims|police|explosion|shooting|haze|tornado|crash|rescue)',
    },
  ],
  rewrites,
};

export const cases: Cases = {
  flagged: [
    'New linen is in. #ootd #fashion #sale #linen #style #shopping',
    'Monday thoughts #success #mindset #motivation',
    'Kiln day at the studio #fyp',
    'Shop the new tins today #tea #gift #home #cosy',
    'Look at this loaf #bread #baking #sourdough #food #instagood #love #weekend',
  ],
  lookalikes: [
    '#ad Lumaworks paid me to try this chair.',
    '#gifted, and I am keeping it.',
    'See you on Saturday at the talks, #PyConID2025.',
    'Roads closed on the coast, shelters open at both schools #hurricane #help #coast #roads',
    'My first dovetail joint. #woodworking',
    'I left the note on the talk page under #wikidata.',
  ],
};
