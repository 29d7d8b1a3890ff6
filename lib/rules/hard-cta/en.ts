import type { Cases, RuleLanguage } from '../../engine/rule';
import { adverts } from './adverts';
import { closers } from './closers';
import { commands } from './commands';
import { freer } from './freer';
import { headlines } from './headlines';
import { idioms } from './idioms';

export const en: RuleLanguage = {
  text: {
    name: 'Order command',
    line: "That's an instruction to buy. An open door works better than a push; readers know where to find you.",
    why: 'Orders make people push back: in an experiment, controlling wording was received worse than wording that left the choice open. On social media direct selling is what people resist most.',
    source: {
      label: 'Miller et al. 2007, Human Communication Research',
      url: 'https://onlinelibrary.wiley.com/doi/10.1111/j.1468-2958.2007.00297.x/full',
    },
  },
  patterns: [...commands, ...idioms, ...freer, ...adverts, ...closers, ...headlines],
  guards: [
    { because: 'a path through menus', before: '(?:[^]*\\w )?>' },
    {
      because: 'a rest, or a bite',
      phrase: '^(?:then |and )?go (?:get|grab)',
      after:
        '(?:an? |some |your |the )?(?:coffee|tea|drink|snack|lunch|dinner|beer|sleep|rest|water|tested|checked)',
    },
    { because: 'a number anybody may ring in need', phrase: '^(?:call|ring|phone|dial) \\d{3,4}(?! ?\\d)' },
    {
      because: 'weighed, or urged by another',
      before:
        '(?:(?:would|could|might) (?:make|get|have) {w}|(?:i|we) should|should (?:i|we)|(?:crazy|wise|smart|better|whether|wants? (?:me|us)|(?:tells?|told|telling) (?:me|us)) to)(?: just)?',
    },
    {
      because: 'a good wish',
      phrase: '^enjoy your',
      sentence:
        'enjoy your (?:last |new )?(?:meal|drinks?|weekend|day|evening|holidays?|trip|stay|puzzles|year|food|lunch|dinner|coffee|time)',
    },
    {
      because: 'a parting, or what is done with somebody',
      phrase:
        '^(?:see you(?: (?:soon|again|later|then|all|next|on|in))|(?:send|bring) them|(?:now )?get (?:out|up) and)',
    },
    {
      because: 'what to take along',
      phrase: '^(?:and )?bring (?:your|a|an)',
      after: '(?:{w} ){0,2}(?:ids?|passport|cards?|questions?|shoes?|projects?|lunch|papers?)',
    },
    {
      because: 'when or where to come, in plain words',
      phrase:
        '^(?:please |so )?come (?:in |along |down |back )?(?:(?:on|at|by|after|before) (?:{day}|{when}|\\d)|to (?:gate|room|desk))',
    },
    {
      because: 'asked for, with the reason',
      phrase: '^(?:so please|please (?:reserve|book))',
      sentence: 'ahead of time|in advance|so please',
    },
    { because: 'time to wait', phrase: '^give (?:it|them) {some} (?:weeks?|days?|minutes?|hours?|months?)' },
    {
      because: 'a thing in the house, not on a page',
      sentence: 'smoke alarms?|fuse box|trip switch|stopcock',
    },
    {
      because: 'a condition, or an advice on when',
      before: '(?:if|when|unless|until|should|because|whether)',
      phrase: '^(?:you|they|everyone|everybody) ',
    },
    { because: 'an advice on when', sentence: '(?:book|order|buy|apply|register|start|leave) early if' },
    {
      because: 'one of a list of things to do',
      before: '^(?:-|\u2022|\\d{1,2}[)/]) ',
      draft:
        '^(?!.*(?:{price}|shop now|link in bio|use code|{percent} off)).*(?: (?:-|\u2022|\\d{1,2}[)/]) \\w.*){3}',
    },
    {
      because: 'one of a numbered list',
      before: '^',
      draft:
        '^(?!.*(?:{price}|shop now|link in bio|use code|{percent} off)).*(?:(?:^|[.!?:;,)\\n])\\s*\\d{1,2}\\. .*){3}',
    },
    {
      because: 'medicine, safety or a game, not a shop',
      sentence: '(?:your repeat|prescriptions?|pharmacy|antidotes|cutscene|boss fight|old (?:qr )?codes?)',
    },
    {
      because: 'advice against, or before, buying, or a name for paying later',
      sentence:
        "buy now,? pay later|buy here,? pay here|bnpl|(?:don't|do not|never|wouldn't|shouldn't|rather than|instead of|before you|before|if you|when you|whether to|unless you|no need to|think before you) (?:buy|order|purchase|shop|sign up|book|pay|invest|get one|click|download|subscribe)",
    },
    {
      because: 'an office, an election or a clinic, not a shop',
      sentence:
        "(?:register|sign up|apply|enrol|enroll|book|call|visit|get)(?: [\\w'-]+){0,4} (?:to vote|vaccin\\w+|flu (?:jab|shot)|jabs?|(?:blood )?donor\\w*|council|gp|111|112|911|999|clinic|polling|ballot|census|benefits|unemployment|asylum|school board|library card|tested|passport|police|hotline|helpline|samaritans)",
    },
    {
      because: 'steps in a program',
      sentence:
        '(?:click|tap|press|select|choose)(?: [\\w\'">-]+){0,6} (?:settings|menu|tab|preferences|column|cell|folder|file|properties|toolbar|dropdown|checkbox|indexes|ok|cancel|save as|terminal|shift|ctrl|enter)',
    },
  ],
  rewrites: [
    {
      move: 'invitation',
      replace: 'sentence',
      text: 'If it sounds useful, the details and the price are at [where to find it]; if not, no reply needed.',
    },
    {
      move: 'show',
      replace: 'sentence',
      text: 'It does this: [one thing you saw it do]. It is at [where to find it], whenever that suits you.',
    },
    { move: 'delete', replace: 'sentence', text: '' },
  ],
};

export const cases: Cases = {
  flagged: [
    'The autumn range is now available at Thistle & Tweed.',
    'Let our florists do the arranging.',
    'Our church and its worship team use this mixer. Buy now before the price goes up, £89!',
    'The principal and the teachers love our reading kit. Sign up today, places are going fast.',
    'Register now for our league, with scholarships for early birds.',
    'Pop one in your basket, £12 from our shop.',
    'Ring our desk and then bag a table at our supper club, £30.',
    'Our new planner is out now on Amazon, from $12. Shop here!',
    // Numbers that end sentences make no list.
    'The crumb opened on day 1.\nBuy now, everyone.\nWe baked on day 2.\nIt rose on day 3.\nNobody rushed on day 4.',
    'Our linen aprons are back in four colours. Shop now at pinwheelpantry.example and get free delivery.',
    'Book your table for Sunday lunch before the terrace fills up, our customers love it.',
    'The beta of Ledgerly is open for small teams. Sign up today and your first month costs nothing.',
    'Do yourself a favour and try the plum chutney from our stall this weekend.',
    'Candle kits from $18 at the Wick & Willow shop. Order yours here: wickwillow.example/kits',
    'This is your sign to treat the dog to a new bed, our shop has every size.',
    'You need this bottle in your life: our new flask keeps ice all day for $24.',
    'There is a chair with your name on it in the spring pottery class.',
    'Look no further, the Harrow Lane bakery does wedding cakes for every budget.',
    'Buy now and get 20% off our spring collection.',
    'Hurry, 20% off ends tonight. Our pies are the best in Kent, bar none. Nip down and rescue one.',
    'Our gazebos are the best in Essex, bar none. Last few left. Kindly visit the yard.',
    'Our wool socks are back. Choose from over thirty colours in the shop.',
    'Find your new favourite teapot at our summer market.',
    'Build a birthday hamper with our team today!',
    'Our new cordial is now in stock, made with Kent elderflower.',
    'Enjoy unlimited free refills with every breakfast at our cafe.',
    'Stop by Kettle & Crumb this weekend, our scones are back.',
    'Pre-orders are now open for our winter box.',
    'See it in store: our new range of mugs.',
    'Stock up on wool blankets for the cold. Our looms are in Kendal.',
    'Get the Dovetail Planner for calmer mornings.',
    'Grow more herbs all year with Sproutly.',
    'Keep loaves soft for days with our linen bags.',
    'Update your winter wardrobe, plus sizes too',
    'This lamp looks just like a moon GET YOURS https://moonlit.example',
    'Surprise your gran with this cosy pillow Order yours here https://pillowy.example',
    'Get tickets for the lantern walk. Family discounts on Sundays.',
    'Check out this mystery novel, it is perfect for the beach.',
    'Learn to bake in three online courses. Apply!',
    'Support your local bookshop today.',
    'Not sure it fits? See for yourself with our free trial.',
    'Smarter snacking starts at nutcrate.example',
    'Our sale is on. Sign up to receive a code.',
    'The potter is mad and her glaze is madder. Snatch yours before her sister does.',
    'He sharpens, they slice. A fiver holds yours till Saturday.',
    'The harps I string outlive us all. Get on my books.',
    'The brisket comes off at noon. Come with loose trousers.',
    'Jump-start your glazing.',
    'Join a network of backyard brewers.',
    'Express yourself in sourdough.',
    'Escape into a cabin in the pines.',
    'Rekindle the spirit of the harvest.',
    'Manage your allotment, beautifully. A planner in linen, $24.',
    'Adopt the capsule wardrobe: our new linen shirts.',
    'Best lathes in Kent. Put our saws to work this week, from £40.',
    'Wheel it in to us and we will true the rim, £12 at our shop.',
    'The loft is free in June so book a table with our cafe today.',
  ],
  lookalikes: [
    'Let the dough do the work: eight hours, covered.',
    "The charity wants an 'act now before it's late' line at the top. I would rather name the sum.",
    'The dealer said I should buy now. Has anybody here waited, and was it worth it?',
    'If the socket is warm, get it checked by an electrician.',
    'Put it in the basket of the fryer and cook for ten minutes.',
    'The squirrels come and grab some seed at dawn.',
    'The market hall has late hours now. I always wanted to shop here after work.',
    'Bring your library card and sit anywhere you like.',
    'To miss the queue at the baths, come in on Tuesday.',
    'Thanks for reading, our shop is back on Monday. See you soon!',
    'If you check out our website you will notice the old prices are still there.',
    'Our report on tides is out now, free for everyone.',
    "Don't buy it this month; the new model lands in March and the old one drops in price.",
    'Before you buy a used car, check the VIN and ask for the service book.',
    'In order to vote by post you need to register by 5 May.',
    'My landlord got a court order last week and I have no idea what to do now.',
    'Sign up is not required to read the guide, and the PDF is open.',
    'Click the table, choose Indexes, then add one on customer_id.',
    'Buy versus rent: in our town renting came out cheaper for the first nine years.',
    'She should book an appointment with her GP about the headaches.',
    'Get some sleep and call your sister tomorrow, it will look different.',
    'Register to vote by Friday at the town hall; bring one proof of address.',
    'Pop the lid on and roll the dough while the oven heats.',
    '- Build your vocabulary\n- Take notes by hand\n- Give your draft a day\n- Read it aloud\nThat is all I do.',
    'Pick one habit and leave the other two for the spring.',
    'The 7.40 is now available as a stopping service on the coast line.',
    'Try posting this in the allotment group, they know more about blight.',
    'Book early if your visa runs out in June, they had two slots left.',
    'Orders of service are open on the pew by the door.',
    'Give it two weeks before you paint over the plaster.',
    'Press the button on the smoke alarm once a month.',
    'Ask at the desk if the lift is out, they have a ramp.',
    'Get some rest, talk to Anna at the clinic, and find another gig if it stays like this.',
    'You can explore a wide range of bikes there, compare prices, and order spare parts online.',
    'Explore their website for the opening hours.',
    "They told me to GET OUT and I still don't get it.",
    'Get your licence first and a steady job, the rest can wait.',
    'Keep a copy with VAT shown, the shop needs it for refunds.',
    'Apply by 5 May; the discount for members is at the office.',
    'Shop hours are on the door, ten to five.',
    'Check out the wiki first, the sizes are all in there.',
    'Shop closed from the 4th, back on the 9th. Soap is £3.20.',
    'Enjoy your meal at the hall, there are discounts for pensioners.',
    'Start small: learn how to do it from YouTube and build one thing.',
    'Find your own pace, it is a long walk from the station to the fort.',
    'Bring the meter reading before you ring them about the bill.',
    'Hit the reset button under the sink and wait a minute.',
    'She told me to grow your own beans, and I did.',
    'See how the dough looks after an hour before you add water.',
    'Optimise the query with an index; ours went from 4 s to 40 ms.',
    'Teach your dog to wait at the kerb with a hand signal first, voice later.',
    'Simplify the fraction first, then cross-multiply.',
    'Catch the 7.40 from platform 2, it skips the stop at Marsh End.',
    'Raise the bar by two holes if the saddle sits too low.',
    'Shop news: we shut at noon on the 3rd.',
    'Run the tests and go get a coffee, it takes ten minutes.',
    'Open Data > Get Data > From CSV, then expand the column.',
    'She put the old kettle to work in the shed.',
  ],
};
