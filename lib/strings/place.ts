/** What the popup and the panel say of the page they stand beside: whether the coach may read there, and what that place asks. */
import { counted } from './counting';
import type { Counted } from './strings';

export interface PlaceStrings {
  readonly offered: (site: string) => string;
  readonly offeredHint: string;
  /** On the button that asks the browser for permission. */
  readonly allow: (site: string) => string;
  readonly lost: (site: string) => string;
  readonly lostHint: string;
  readonly allowAgain: string;
  readonly unseen: string;
  readonly unseenHint: string;
  readonly backToPage: string;
  readonly paused: string;
  readonly pausedHint: string;
  readonly resume: string;
  /** Heads advice on posting there. */
  readonly advice: (site: string) => string;
  /** Said before the source of a piece of advice, with the month it was last read. */
  readonly checked: (month: string) => string;
  readonly openPanel: string;
  /** Opens the list of everything else that could be added. */
  readonly moreToAdd: Counted;
}

/** `2026-11` as people write it. */
function monthWriter(language: string): (month: string) => string {
  const format = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (month) => {
    const date = new Date(`${month}-01T00:00:00Z`);
    return Number.isNaN(date.getTime()) ? month : format.format(date);
  };
}

const monthEn = monthWriter('en');
const monthId = monthWriter('id');

export const placeEn: PlaceStrings = {
  offered: (site) => `Write on ${site}?`,
  offeredHint:
    'Nothing there is read unless you switch the coach on for it. Your browser will ask you first.',
  allow: (site) => `Coach me on ${site}`,
  lost: (site) => `The permission for ${site} is gone`,
  lostHint: 'The browser no longer lets the coach read there. You can allow it again, or check a text here.',
  allowAgain: 'Allow it again',
  unseen: 'The coach can’t see which page this is',
  unseenHint: 'Press the Tulus button in the toolbar and it can. Or check a text here.',
  backToPage: 'Back to the page',
  paused: 'The coach is paused',
  pausedHint: 'Nothing is read until you go on. Your choices are kept.',
  resume: 'Go on coaching',
  advice: (site) => `Good to know on ${site}`,
  checked: (month) => `Checked ${monthEn(month)}:`,
  openPanel: 'Open beside the page',
  moreToAdd: counted('en', { one: 'One more idea', other: '# more ideas' }),
};

export const placeId: PlaceStrings = {
  offered: (site) => `Sering menulis di ${site}?`,
  offeredHint: 'Di sana tidak ada yang dibaca sebelum kamu nyalakan. Browser akan minta izinmu dulu.',
  allow: (site) => `Dampingi aku di ${site}`,
  lost: (site) => `Izin untuk ${site} sudah dicabut`,
  lostHint:
    'Browser tidak lagi mengizinkan Tulus membaca di sana. Kamu bisa mengizinkannya lagi, atau cek teks di sini.',
  allowAgain: 'Izinkan lagi',
  unseen: 'Tulus belum tahu ini halaman apa',
  unseenHint: 'Tekan tombol Tulus di bilah alat supaya terlihat. Atau cek teks di sini.',
  backToPage: 'Kembali ke halaman',
  paused: 'Tulus sedang istirahat',
  pausedHint: 'Tidak ada yang dibaca sampai kamu lanjutkan. Pengaturanmu tetap tersimpan.',
  resume: 'Lanjut lagi',
  advice: (site) => `Yang perlu diketahui di ${site}`,
  checked: (month) => `Dicek ${monthId(month)}:`,
  openPanel: 'Buka di samping halaman',
  moreToAdd: counted('id', { other: '# ide lagi' }),
};
