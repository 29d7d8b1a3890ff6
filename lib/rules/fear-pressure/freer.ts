import type { Pattern } from '../../engine/rule';

/** Freer English wordings, which need more selling, or other pushes, around them. */
export const freer: readonly Pattern[] = [
  // Freer wordings, which need more selling around them.
  {
    find: "{order}(?:be|become) the (?:one|mum|dad|boss|host|friend|first|person) who(?: [\\w'-]+){1,5}|(?:could|might|will) be (?:you|yours|your (?:turn|house|kid|dog))|(?:little ones|kids|puppies|they) don't (?:stay|keep)(?: [\\w'-]+){1,3}|what's your excuse|or (?:you can )?keep (?:scrolling|paying|wondering|waiting|wishing|struggling)(?: [\\w'-]+){0,4}|(?:wear|use|own|buy|try|taste) it or(?: [\\w'-]+){1,5}",
    needs: 0,
    ownGuardsOnly: true,
  },
  {
    find: "(?:will|'ll|gonna|going to) (?:still be (?:\\w+ing|stuck|broke|poor|single|in the same|at square|alone)|be stuck|be watching|be explaining|spend|wonder why|wish|see your competitor|feel (?:slightly )?ill|hear about it|watch)(?: [\\w'-]+){1,7}",
    needs: -0.2,
    ownGuardsOnly: true,
  },
  {
    find: "(?:are|aren't) you (?:still )?(?:paying too much|missing out|overpaying|leaving|losing|wasting|making these|settling|throwing)(?: {w}){0,7}|leav(?:e|ing) (?:your )?(?:money|cash|sales|revenue|leads|growth) on the table|(?:stop|quit) (?:playing small|settling(?: for less)?|overpaying)|(?:mistakes?|habits?|things|reasons?|signs)(?: {w}){0,3} (?:killing|costing|ruining|hurting|destroying|holding|sabotaging|draining|stopping|keeping you)(?: {w}){0,4}|is your (?:child|son|daughter|dog|cat|website|business|team|skin|home|boiler|roof|car|hair) (?:falling|struggling|ready|losing|costing|bored|safe|protected|getting|missing|suffering)(?: {w}){0,5}",
    needs: -0.2,
    ownGuardsOnly: true,
  },
  {
    find: "(?:your|their) (?:competitors?|rivals?|competition|peers|neighbou?rs) (?:are|is|have|has|already|know|won't)(?: {w}){1,6}|(?:could|might|may) be (?:to blame|costing you|the reason|holding you back|hurting|harming|damaging)(?: {w}){0,4}|you(?:'ve| have) been (?:\\w+ing)(?: {w}){1,4} (?:wrong|all wrong|your whole life|for years)(?: {w}){0,3}|can't put a price on(?: {w}){1,4}|{start}think again(?=!)",
    needs: -0.2,
    ownGuardsOnly: true,
  },
  {
    find: "(?:what )?if (?:something|anything|the worst) (?:happened|happens|should happen)(?: {w}){0,8}\\??|(?:bills?|prices|costs|premiums|rent)(?: {w}){0,3} (?:through the roof|out of control|spiralling|spiraling|skyrocketing|sky high)|you(?:'ll| will) wish you(?: {w}){1,5}",
    needs: -0.2,
  },
  {
    find: "(?:sitting|still|been) on the fence|don't miss (?:this|it|out)(?: {w}){0,3}|deserves? better|most (?:ads|agencies|brands|coaches|courses|tools|apps)(?: {w}){0,2} (?:are|is) (?:a waste|rubbish|broken|lying|overpriced|useless)(?: {w}){0,3}",
    needs: -0.1,
    ownGuardsOnly: true,
  },
  {
    find: "(?:you|nobody|no one|women|men|parents|kids) (?:shouldn't|don't|should never|should not|won't) (?:ever )?(?:have|need) to (?:suffer|live with|put up with|struggle|settle|choose between|sacrifice|compromise|hide|wipe|go through)(?: {w}){0,6}|(?:stop|quit) (?:using|wearing|buying|wasting|drinking|sleeping on|paying(?: for)?)(?: {w}){1,5} (?:and )?(?:start|switch|try|get|with)(?: {w}){1,2}",
    needs: 0,
    ownGuardsOnly: true,
  },
  {
    find: '{start}(?:are you |were you |feeling )?(?:tired|sick|sick and tired|fed up|bored|exhausted|done|struggling) (?:of|with|from|to)(?: {w}){1,9}\\?',
    needs: 0,
    ownGuardsOnly: true,
    unless: { because: 'a life told, not a lure', sentence: "(?:he|she|him|her|i|i'm|op)" },
  },
  // Who comes too late shall not complain, whoever waited pays, and what is yours cries for help.
  {
    find: "(?:don't|do not|doh) (?:be |come (?:and |to )?)*(?:in my (?:inbox|dms?) )?(?:cry(?:ing)?|whin(?:e|ing)|moan(?:ing)?|beg(?:ging)?|say i (?:never|didn't))(?: {w}){0,5}|(?:not|isn't)(?: a (?:matter|question|case) of)? if(?: {w}){0,7},? but when|(?:does|do)(?:n't| not) deserve (?:you|your)(?: {w}){0,2}|never forgive (?:yourself|you|me|us|myself)(?: {w}){0,5}|that's your (?:yes|sign|answer|nudge)",
    needs: -0.4,
    ownGuardsOnly: true,
  },
  {
    find: "(?:the ones?|those|folks?|people|parents|girls|guys|founders|owners|teams|everyone|anyone) who (?:{w} ){1,7}?(?:will|'ll|(?:are|is|were) still|are now|wish|are paying|end up|regret)(?: {w}){1,6}|(?:isn't it|is it not|ain't it|high) time (?:to|you|we)(?: {w}){1,6}|(?:how (?:long|much longer|many {w})|what exactly|what) (?:will|must|should) you(?: {w}){1,9}\\?|your (?:{w} )?(?:mates?|friends?|neighbou?rs?(?:'s {w})?|colleagues?|cousins?|sister(?:-in-law)?|rivals?)(?:'s| is| are| has| have)? (?:already|laughing)(?: {w}){1,6}|(?:is|are|'s) (?:literally |quietly |already )?(?:crying (?:out )?for|begging|screaming for|dying for|judging you|laughing at you|embarrassing without)(?: {w}){0,3}|(?:can|could|will|would|may|might) (?:wipe out|empty|swallow|drain|bankrupt|sink|bury|cripple) (?:your|everything)(?: {w}){0,3}|you(?:'re| are) the only one(?: {w}){1,8}|guess who(?: {w}){2,6}",
    needs: 0.1,
    ownGuardsOnly: true,
  },
  // What becomes of those who wait.
  {
    find: "you (?:don't|do not|won't|wouldn't) (?:ever )?want to (?:be (?:that|the)|end up|wake up|come home to|find out)(?: {w}){1,8}",
    needs: 0,
    ownGuardsOnly: true,
  },
  // A thing in your house is a bomb; whoever loves their own will buy.
  {
    find: "if (?:you're|you are) (?:done|tired|sick|finished)(?: of)? (?:wrestling|struggling|fighting|crying|guessing|chasing|begging|worrying)(?: {w}){0,4}",
    needs: 0,
    ownGuardsOnly: true,
  },
  // In a draft that pushes in other ways too.
  {
    find: '(?:while|every time|the longer|each time|if) you (?:wait|sleep|scroll|hesitate|sit|dither|think|snooze|keep|debate|read this|faff|blink|put)(?: {w}){0,5},? ?(?:{w} ){0,8}|(?:every|each|another) (?:day|hour|week|month|minute|year|night|winter|morning|term|payday)(?: (?:{w}|that|you))? (?:your|you|without|that|the|is|not|it|costs?|goes)(?: {w}){1,9}',
    among: 1,
    ownGuardsOnly: true,
  },
  {
    find: "{start}(?:your|somebody|someone|the(?= (?:{w} )?(?:competit|next|landlord|neighbou?r|boss|bank|insurer|rival|ex ))) (?:{w} ){0,3}?(?:competitors?|competition|rivals?|landlord|next breach|name|neighbours?|neighbors?|ex|boss|insurer|ceiling|roof|boiler|kids?|child|children|house|bank|skin|back|gut|inbox|marriage|partner|team|staff|customers|clients|colleagues|classmates|agemates|data|password|savings|pension|dog|cat|teeth|gums|website|homepage|profile|cv|portfolio|car|tyres|drains?|family|close to you)(?: {w}){0,2}? (?:is|are|isn't|aren't|can|could|will|won't|already|has|have|just|knows?|thinks?|deserves?|called|needs?|misses|see|sees|read|reads|might|was|were|watching|quietly|said)(?: {w}){1,9}",
    among: 1.5,
    ownGuardsOnly: true,
  },
  {
    find: "or (?:you )?(?:can |could |will |'ll |keep |stay |spend |carry on |go on |sit |watch |end up |let )+{w}(?: {w}){0,8}|{start}(?:you can |go ahead and |or |just )?(?:keep|stay|carry on|continue|remain|go on) (?:{w}ing|broke|single|stuck|poor|tired|small|average|invisible|skint|wondering|where you are)(?: {w}){0,8}|(?:imagine|picture|think about) (?:explaining|telling|being the|your (?:face|kids?|ex)|having to|missing|losing|watching|opening)(?: {w}){1,9}|(?:for|behind) every (?:{w} )?(?:{w}) (?:you|there)(?: {w}){1,7}|(?:there will be|there'll be|there are) (?:only )?two (?:kinds|types|sorts) of(?: {w}){1,14}|ask yourself (?:why|how|what|when|who|if)(?: {w}){1,9}|(?:isn't|aren't|won't|not|ain't|never) (?:going to |gonna |getting |get |go )?(?:fix|getting|get|go|heal|sort|pay|write|zip|shrink|smaller|cheaper|younger|easier|itself|themselves)(?: {w}){0,3}? (?:smaller|cheaper|younger|easier|itself|themselves|away|better|any (?:younger|easier|cheaper))(?: {w}){0,5}",
    among: 1,
    ownGuardsOnly: true,
  },
  {
    find: "(?:let) (?:the|your|other|those|everyone|someone|somebody|them|him|her)(?: (?:neighbours?|neighbors?|others?|rest|competition|rivals?|else|kids?|family|ex|lot))?(?: {w}){1,7}|(?:don't|do not|doh|never|no) (?:be|become|end up|get) (?:the|that|a|another|one of|holding|stuck|caught|left|explaining)(?: {w}){1,10}|(?:plenty of|most|many|some|too many|lots of) (?:people|folk|parents|founders|women|men|owners|families|businesses|girls|guys|teams|brides|landlords|sellers)(?: {w})? (?:regret|wish|never|find out|learn|wait|lose|end up|die|leave it|won't|fail|realise|realize|ignore|stay|settle)(?: {w}){1,7}|(?:break|broke|breaks) (?:{w} ){0,3}heart(?: {w}){0,5}|(?:get it wrong|miss this|skip this|sleep on|walk past|scroll past|ignore (?:it|this))(?: (?:and|,))?(?: {w}){1,8}|you(?:'ll|'d| will| would| could| might)? (?:be )?(?:regret|kicking yourself|kick yourself|sorry|left|wishing|stuck|watching|paying|explaining|the only one|crying|hearing|spending|thank (?:me|us|yourself)|hate(?= {w}))(?: {w}){0,8}|you (?:deserve|owe it|are worth|already know|already feel)(?: {w}){1,7}",
    among: 1,
    ownGuardsOnly: true,
  },
  // What holds you back, and who is next.
  {
    find: '(?:you|yours|your {w}) (?:could|might|may|will) (?:well |easily )?be next',
    needs: 0.2,
    ownGuardsOnly: true,
  },
];
