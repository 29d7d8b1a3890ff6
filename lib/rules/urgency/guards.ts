import type { Guard } from '../../engine/rule';

/** When English words of this kind are no pressure. */
export const guards: readonly Guard[] = [
  {
    because: 'an appeal, to an office',
    sentence: 'internal review|ombudsman|tribunal|appeal (?:to|against)|watchdog',
  },
  {
    because: 'asked of somebody, kindly',
    before: '(?:could|can|would) (?:you|someone|somebody|anyone|whoever)(?: [^.!?]+)?',
    phrase: '^(?:before|by|until|till) ',
  },
  {
    because: 'how long it was so',
    before: "(?:had|did|(?:did|was|were|had)n't)(?: {w}){0,2}",
    phrase: '^(?:until|till|before|by) ',
  },
  {
    because: 'when to set out',
    phrase: '^(?:by|before) ',
    sentence: '(?:trail|summit|trek|hike|hiking|sunrise|tide|traffic)',
  },
  {
    because: 'what stops with the power',
    phrase: 'when the (?:power|tower|generator|battery|signal|electricity|mains|wifi|grid|pump)',
  },
  {
    because: 'a chance that is lost',
    before: '(?:lost|lose|missed|miss|blown|blew|had|wasted)',
    phrase: '(?:chance|opportunity)',
  },
  {
    because: 'given away, with nothing for sale',
    draft:
      '(?:free to (?:collect|whoever|anyone|a good home|good home)|collection only|giving (?:it|them|this|these) away)',
    unsold: true,
  },
  {
    because: 'not to wait for an answer',
    after: 'for (?:us|me|him|her|them|an? (?:reply|answer|call))',
    phrase: "^(?:don't|do not) wait$",
  },
  {
    because: 'a right that lasts so long',
    before:
      '(?:can|may|could|will|must) (?:still |only )?be (?:spent|used|returned|exchanged|cancelled|canceled|redeemed|paid|changed|swapped|collected)',
  },
  {
    because: 'places to work or to train, with nothing for sale',
    draft: '(?:apprenticeships?|internships?|vacanc(?:y|ies)|award wages?)',
    unsold: true,
  },
  {
    because: 'about the house',
    before:
      '(?:bring|take|get|put|fetch)(?: the| your| in| out)* (?:washing|laundry|bins?|dishes|sheets|shopping|clothes)(?: in| out| away| off| up)?',
  },
  {
    because: 'when something happened',
    phrase: '^(?:before|until|till|by the time)\\b.* (?:went|did|died|came|broke|fell|began|knew|took)\\b',
  },
  {
    because: 'spoken of, not said',
    sentence: '(?:falsely|wrongly) (?:stat|claim|say|suggest|advertis)\\w*|banned practices?',
  },
  {
    because: 'a turn of speech',
    phrase: "^before (?:my|his|her|their|our|your|one's) (?:(?:very )?eyes|time)",
  },
  {
    because: 'a word to check before coming',
    sentence:
      '(?:ring|phone|call|check|message)(?: (?:us|me|first|ahead|up|and ask))* before (?:you (?:drive|come|travel|set (?:out|off)|make the trip)|driving|coming|setting)',
  },
  {
    because: 'a civic or official deadline',
    sentence:
      '(?:vote|voter|ballot|tax returns?|census|polling|consultation closes|public comment|petition|visa|passport|scholarship applications|applications? (?:close|are due)|submission|abstract|grant|homework|exam|deadline for (?:the )?(?:form|return|claim)|enrolment at|council|school board|insulin|benefit|redundancy|consultation|school)',
  },
  {
    because: 'safety or health',
    sentence:
      '(?:evacuat\\w+|recall\\w*|gas leak|heater|smoke|ambulance|emergency|999|911|112|111|symptoms|stroke|poison\\w*|flood|storm|fire|vaccin\\w+|medication|battery pack)',
  },
  {
    because: 'no hurry is the opposite',
    before: "(?:no|don't|not|never|without|any|there's no|in a|in no|please don't|you don't need to|need to)",
  },
  {
    because: 'a library or a council says until when',
    phrase: '^(?:registrations?|applications?|sign-?ups?|enrol\\w*) ',
    draft:
      '(?:public|town|city|county|village|our|local) librar(?:y|ies)|council|residents|pupils|school board',
    unsold: true,
  },
];
