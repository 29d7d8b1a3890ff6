/** Where the writer's own brand or site is named: how owners speak, and how to say that it is one's own. */
import type { Rule } from '../../engine/rule';

export const own: NonNullable<Rule['own']> = {
  en: {
    guards: [
      {
        because: 'spoken as its owner',
        before:
          "(?:our|my)(?: (?:own|new|little|small|latest|free|first|\\w+))? |(?:we|i|us|team)(?:'re| are|'m| am)? (?:at|from|of|behind) (?:the )?|(?:i|we)(?:'ve|'m| have| am| are)? (?:also |just |recently )?(?:built|build|made|make|run|own|founded|co-?founded|started|launched|created|wrote|sell|maintain|opened|shipped|released|work (?:at|for|on|with)|working on)(?: [\\w'-]+){0,3} |(?:founder|owner|maker|author|maintainer|ceo|developer|creator) (?:of|at|behind) ",
      },
      {
        because: 'said to be one’s own',
        after:
          ',? (?:is |are |which is )?(?:our|my|mine|ours)|,? (?:which )?(?:i|we) (?:built|made|make|run|own|wrote|founded|sell)',
      },
    ],
    rewrites: [
      { move: 'disclose', replace: 'sentence', text: 'Full disclosure: $<own> is my own. $sentence' },
      { move: 'disclose', replace: 'sentence', text: "I work on $<own>, so I'm biased. $sentence" },
    ],
  },
  id: {
    guards: [
      {
        because: 'spoken as its owner',
        before:
          '(?:kami|saya|aku|gue|gw)(?: (?:dari|di|yang|juga|baru|sedang|lagi|sendiri))* (?:bikin|buat|membuat|punya|kelola|mengelola|mendirikan|dirikan|jual|jualan|rilis|merilis|meluncurkan|buka|membuka|kerja di|bekerja di|tim|dari|di)(?: \\p{L}+){0,3} |(?:toko|warung|kedai|usaha|produk|aplikasi|brand|tim)(?:ku| kami| saya| aku| gue)(?:,| di| yaitu)? |(?:pemilik|pendiri|founder|owner|pembuat|admin) ',
      },
      {
        because: 'said to be one’s own',
        after:
          '(?:,| ini| itu| adalah| memang)* (?:(?:milik|punya|buatan|karya|toko|produk|usaha) ?(?:kami|saya|aku|gue|gw|ku|sendiri)|punyaku|kami|saya|ku)',
      },
    ],
    rewrites: [
      { move: 'disclose', replace: 'sentence', text: 'Biar jelas: $<own> ini punya saya sendiri. $sentence' },
      {
        move: 'disclose',
        replace: 'sentence',
        text: 'Saya kerja di $<own>, jadi anggap saya bias. $sentence',
      },
    ],
  },
};
