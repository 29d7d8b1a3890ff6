import type { Pattern } from '../../engine/rule';

/** Those whose trade makes them believed. */
const PRO =
  '(?:(?:surgeon|vet|doctor|nurse|engineer|chef|professor|pilot|gardener|judge|coach|lawyer|farmer|teacher|captain|inspector|monk)s?|midwi(?:fe|ves)|\\w{3,}(?:ist|ician|elier|itect)s?)';

/** Authorities as anybody may invoke them, without a name. */
export const loose: readonly Pattern[] = [
  {
    find: '(?:(?:local|leading|top|early|seasoned|even|real|many|some|the|industry|best|smart|discerning|ex|former) )*(?:\\w+(?:ists|icians|ologists|eers)|doctors?|experts?|insiders|pros|professionals|critics|judges|readers|chefs|coaches|surgeons?|scholars|cultures|teachers|(?:google|apple|industry|nasa) people)(?: (?:in|at|from|of|down|across|who|everywhere)(?: {w}){1,3})?(?: (?:have|are|is|has|only|now|just|all|apparently|already|quietly))* (?:knew|know,|predicts?|agrees?|swear|trust(?:ed)?|calls?|calling|called|say|says|prefer|recommend|taught|choose|use|used|catching|hope|stared|admit|insist|love|believe|known)(?! when)(?: {w}){1,4}',
    loose: true,
  },
  {
    find: "{start}(?:(?:the|new|recent|modern) )*(?:research|studies|science|data|history|evidence|numbers)(?: {w})? (?:shows?|says?|proves?|suggests?|backs?|confirms?|is|has|have|finds?|found|agrees?|don't|doesn't)(?: {w}){0,3}",
    loose: true,
  },
  {
    find: '\\w+-proven(?: {w}){0,2}|(?:{some}|the|our) (?:{w} )?proven {w}|(?:lab|field|road|battle|clinically|professionally|expert|chef|trainer)[- ](?:tested|approved|vetted|developed|made)',
    loose: true,
  },
  {
    find: '(?:leading|top|seasoned|elite|world-renowned|renowned|trusted|expert|certified|industry|ex-?|former|award-winning) (?:{w} )?(?:experts?|insiders?|(?!performers){people}|(?!performers)\\w+(?:ists?|ers|ors|ians)|industry|minds|voices|names)',
    loose: true,
  },
  {
    find: "(?:considered|hailed|called|dubbed|praised|named|voted|known|rated|regarded|described|recogni[sz]ed)(?: {w})? (?:by|as|to be|among)(?: {w}){1,4}|what (?:{w} )?(?:\\w+(?:ists|ologists)|doctors|banks|gurus|brokers|agents) (?:don't|won't|never|use)(?: {w}){1,4}|(?:like|what|how) (?:the )?(?:pros?|experts?|professionals?|insiders|top|elite|best)(?: {w}){1,4}",
    loose: true,
  },
  {
    find: '(?:ancient|traditional|indigenous) (?:{w} )?(?:knew|wisdom|cultures?|secrets?|medicine|healers|remed\\w+)(?: {w}){0,3}|for (?:centuries|generations|thousands of years|ages){end}|over {percent} of (?!healthy|the)(?:{w} )?{people}(?: {w}){0,3}|{w}s (?:from|at) the (?:{w} )?(?:companies|brands|universities|studios)(?: {w}){0,3}',
    loose: true,
  },
  {
    find: `(?:(?:any|no|every|most|an?) (?:(?:decent|serious|good|real|proper|retired|senior|famous) )?${PRO}(?! on)|(?:any|every|no)(?: {w}){1,2}(?= (?:will tell|would|knows|worth))|the (?:army|navy|palace|embassy|hospital)(?= (?:would|has|uses|orders|will)))(?:,? {w}){1,6}|{start}${PRO}(?<=s) (?:have|would|will|never|always|only|wear|keep|put)(?: {w}){1,5}`,
    loose: true,
  },
];
