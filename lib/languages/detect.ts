/** Tells English from Indonesian, sentence by sentence, by the small words each cannot do without. */
import type { LanguageId } from '../engine/report';

const ENGLISH =
  "the a an and or but of to in on at for from with by is are was were be been am do does did have has had i you he she it we they me him her us them my your his its our their this that these those who what which when where why how not no don't can can't could should would will won't just if so than then there here about into out up down over after before more most some any all get got go your you're it's i'm we're";
const INDONESIAN =
  'yang dan di ke dari untuk dengan ini itu ada tidak bukan belum sudah akan bisa jadi juga saya aku kamu kami kita dia mereka anda nya pada dalam oleh sebagai karena kalau jika atau tapi tetapi saja aja lagi masih sangat lebih paling cuma hanya gak ga nggak enggak tak jangan yuk ayo dong sih kok deh nih tuh lho loh kak kakak bun sis gan min udah udh sdh belom blm yg dgn utk dr dlm tdk krn klo kalo sm sama buat bagi biar supaya agar apa siapa mana kapan kenapa gimana bagaimana berapa semua setiap banyak sekarang hari tahun bulan harga beli jual order pesan gratis diskon promo langsung banget bgt mau pengen punya orang';

const words = (list: string) => new Set(list.split(' '));

/** @returns how many function words of each language the sentence holds. */
export function createVotes(): (sentence: string) => Record<LanguageId, number> {
  const english = words(ENGLISH);
  const indonesian = words(INDONESIAN);
  return (sentence) => {
    const votes: Record<LanguageId, number> = { en: 0, id: 0 };
    for (const [word] of sentence.toLowerCase().matchAll(/[a-z]+(?:['’][a-z]+)?/g)) {
      const plain = word.replace('’', "'");
      if (english.has(plain)) votes.en += 1;
      if (indonesian.has(plain)) votes.id += 1;
      // Clitics and prefixes give Indonesian away where function words are few.
      else if (/^(?:me[mn]|ber|di|ter|pe[mn])[a-z]{4,}(?:kan|nya|i)?$|[a-z]{3,}nya$/.test(plain))
        votes.id += 0.4;
    }
    return votes;
  };
}
