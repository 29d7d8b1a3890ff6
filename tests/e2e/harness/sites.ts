/** The playground's compose boxes, one a real editor. */
export interface Site {
  readonly name: string;
  readonly url: string;
  readonly box: string;
  readonly publish: string;
  /** The page's name for the editor, for its own model. */
  readonly editor: string;
}

export const SITES: readonly Site[] = [
  {
    name: 'X (Draft.js)',
    url: 'https://x.com/home',
    box: '[data-testid="tweetTextarea_0"]',
    publish: '[data-testid="tweetButtonInline"]',
    editor: 'home',
  },
  {
    name: 'Facebook (Lexical)',
    url: 'https://www.facebook.com/?open',
    box: '[role="dialog"] [data-lexical-editor="true"]',
    publish: '[role="dialog"] [role="button"].main',
    editor: 'post',
  },
  {
    name: 'Hacker News (textarea)',
    url: 'https://news.ycombinator.com/item?id=1',
    box: 'textarea[name="text"]',
    publish: 'input[type="submit"]',
    editor: 'comment',
  },
];

export const DRAFTS = {
  en: 'New sourdough class on Saturday. Hurry, grab your spot now before it sells out! Link in bio.',
  id: 'Kelas roti hari Sabtu. Buruan daftar sekarang sebelum kehabisan! Link di bio ya kak.',
} as const;

export const CLEAN = {
  en: 'I baked the same loaf four times to see what the longer rest does. The crumb opened up after 18 hours, not before. What do you do in summer?',
  id: 'Saya panggang roti yang sama empat kali untuk melihat efek waktu istirahat. Remahnya baru terbuka setelah 18 jam. Kalau musim hujan, bagaimana cara kalian?',
} as const;
