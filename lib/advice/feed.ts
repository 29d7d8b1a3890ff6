/** X, Facebook, Instagram, Threads and feeds at large. */
import type { Advice } from './advice';

export const feed: readonly Advice[] = [
  {
    id: 'x-disclose',
    where: { platforms: ['x'] },
    text: {
      en: 'Paid for it, sent it, or earning from a code? X asks for #ad, or its paid partnership label, on the post itself.',
      id: 'Dibayar, dikirimi barang, atau dapat komisi dari kode? X meminta #ad atau label kemitraan berbayar di postingannya.',
    },
    source: {
      label: 'X paid partnerships policy',
      url: 'https://help.x.com/en/rules-and-policies/paid-partnerships-policy',
    },
    checked: '2026-11',
    about: ['hidden-interest'],
    followed: 'interest-disclosed',
  },
  {
    id: 'x-hashtags',
    where: { platforms: ['x'] },
    text: {
      en: 'One or two hashtags that fit are plenty. X counts unrelated ones as spam.',
      id: 'Satu atau dua tagar yang nyambung sudah cukup. Tagar yang tidak nyambung dianggap spam oleh X.',
    },
    source: {
      label: 'X platform manipulation and spam policy',
      url: 'https://help.x.com/en/rules-and-policies/platform-manipulation',
    },
    checked: '2026-11',
    about: ['hashtag-stuffing'],
  },
  {
    id: 'x-here',
    where: { platforms: ['x'] },
    text: {
      en: 'Say the useful part in the post. One that only sends people elsewhere gives them little reason to go.',
      id: 'Tulis bagian yang berguna di sini. Postingan yang cuma menyuruh orang pindah tempat jarang diikuti.',
    },
    source: {
      label: 'X platform manipulation and spam policy',
      url: 'https://help.x.com/en/rules-and-policies/platform-manipulation',
    },
    checked: '2026-11',
    about: ['lead-funnel', 'clickbait'],
  },
  {
    id: 'facebook-bait',
    where: { platforms: ['facebook'] },
    text: {
      en: 'Ask what you would like answered. Facebook shows posts that beg for likes, tags or shares to fewer people; calls for help are spared.',
      id: 'Tanyakan hal yang memang ingin kamu tahu. Facebook menurunkan postingan yang minta like, tag, atau share; minta tolong tidak kena.',
    },
    source: {
      label: 'Gizbot on how Facebook demotes engagement bait',
      url: 'https://www.gizbot.com/social-media/news/facebook-to-demote-posts-that-use-engagement-bait-for-greater-reach-046509.html',
    },
    checked: '2026-11',
    about: ['engagement-bait'],
  },
  {
    id: 'meta-disclose',
    where: { platforms: ['facebook', 'instagram', 'threads'] },
    text: {
      en: 'Paid or given something? Use the paid partnership label. For your own product a plain “this is mine” does.',
      id: 'Dibayar atau dikasih sesuatu? Pakai label kemitraan berbayar. Untuk produk sendiri, cukup bilang “ini punyaku”.',
    },
    source: {
      label: 'Meta on branded content',
      url: 'https://www.facebook.com/business/help/221149188908254',
    },
    checked: '2026-11',
    about: ['hidden-interest'],
    followed: 'interest-disclosed',
  },
  {
    id: 'feed-inform',
    where: { audience: 'feed' },
    text: {
      en: 'Begin with what helps, in your own voice; put the price last. Posts that only talked price or deals were liked and discussed less.',
      id: 'Mulai dari yang membantu, dengan gayamu sendiri; harga di akhir. Postingan yang isinya cuma harga dan promo lebih jarang ditanggapi.',
    },
    source: {
      label: 'Lee, Hosanagar and Nair, 106,316 Facebook posts',
      url: 'https://ssrn.com/abstract=2290802',
    },
    checked: '2026-11',
    about: ['price-push', 'free-bait', 'hard-cta'],
  },
];
