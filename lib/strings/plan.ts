/** From pitch to advice: before and after, and the room a post has left. */
import { counted } from './counting';
import type { Counted } from './strings';

export interface PlanStrings {
  /** Opens the view. */
  readonly open: string;
  readonly title: string;
  readonly intro: string;
  readonly back: string;
  readonly now: string;
  readonly afterwards: string;
  readonly reading: string;
  readonly failed: string;
  /** Names the list of changes. */
  readonly changes: string;
  readonly another: string;
  /** Said of a change that another one already contains. */
  readonly covered: string;
  readonly preview: string;
  readonly blanks: Counted;
  readonly apply: Counted;
  readonly nothing: string;
  readonly left: Counted;
  readonly over: Counted;
}

export const planEn: PlanStrings = {
  open: 'See it rewritten',
  title: 'Before and after',
  intro: 'Tick what you’d like to change. Your draft stays as it is until you apply.',
  back: 'Back',
  now: 'Now',
  afterwards: 'With these changes',
  reading: 'Reading it again…',
  failed: 'The new version couldn’t be read just now. Your draft is as it was.',
  changes: 'Changes to choose from',
  another: 'Another wording',
  covered: 'Already part of another change.',
  preview: 'How it would read',
  blanks: counted('en', {
    one: '# blank will be left for you to fill in.',
    other: '# blanks will be left for you to fill in.',
  }),
  apply: counted('en', { one: 'Apply # change', other: 'Apply # changes' }),
  nothing: 'Nothing ticked, so nothing changes.',
  left: counted('en', { one: '# character left', other: '# characters left' }),
  over: counted('en', {
    one: '# character too long for this site',
    other: '# characters too long for this site',
  }),
};

export const planId: PlanStrings = {
  open: 'Lihat versi barunya',
  title: 'Sebelum dan sesudah',
  intro: 'Centang yang mau kamu ganti. Tulisanmu tetap seperti semula sampai kamu terapkan.',
  back: 'Kembali',
  now: 'Sekarang',
  afterwards: 'Setelah diganti',
  reading: 'Membaca ulang…',
  failed: 'Versi barunya belum bisa dibaca. Tulisanmu masih seperti semula.',
  changes: 'Perubahan yang bisa dipilih',
  another: 'Kalimat lain',
  covered: 'Sudah ikut di perubahan lain.',
  preview: 'Jadinya begini',
  blanks: counted('id', { other: 'Nanti ada # bagian kosong yang kamu isi sendiri.' }),
  apply: counted('id', { other: 'Terapkan # perubahan' }),
  nothing: 'Belum ada yang dicentang, jadi tidak ada yang berubah.',
  left: counted('id', { other: 'Sisa # karakter' }),
  over: counted('id', { other: 'Kelebihan # karakter untuk situs ini' }),
};
