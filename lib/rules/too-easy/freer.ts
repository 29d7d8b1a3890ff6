import type { Pattern } from '../../engine/rule';

/** Done by itself, in nobody's time: how sellers say it in everyday English. */
export const freer: readonly Pattern[] = [
  // It works while you are elsewhere, or thinks in your place.
  {
    find: "\\w+s (?:{w} ){0,4}(?:while|whilst) you(?:'re| are)? (?:at|on|in|off|out|asleep|sleep|busy|away|driv\\w+|eat\\w*)(?: {w}){0,3}",
    needs: 0,
  },
  {
    find: 'done-for-you|no {w} (?:is |are )?(?:ever )?too (?!much|many|late|early|long)\\w+',
    needs: -0.8,
    ownGuardsOnly: true,
  },
  {
    find: 'no {w},? (?:and )?no {w}|(?:skip|lose|dodge|ditch|avoid|forget) (?:all )?the (?:headaches?|hassle|guesswork|stress|faff|drama|learning curve|trial and error|grind|busywork|paperwork|hard (?:part|work|bit))(?: {w}){0,2}',
    among: 1.5,
    ownGuardsOnly: true,
  },
];
