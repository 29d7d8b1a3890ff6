import type { Signal } from '../engine/rule';
import { alternativesNamed } from './alternatives-named/signal';
import { answersQuestion } from './answers-question/signal';
import { correctionUpdate } from './correction-update/signal';
import { creditOthers } from './credit-others/signal';
import { firstHand } from './first-hand/signal';
import { interestDisclosed } from './interest-disclosed/signal';
import { limitsStated } from './limits-stated/signal';
import { methodShown } from './method-shown/signal';
import { openQuestion } from './open-question/signal';
import { relevantCredential } from './relevant-credential/signal';
import { sourceLink } from './source-link/signal';
import { specificNumber } from './specific-number/signal';
import { usefulWithoutBuying } from './useful-without-buying/signal';

/** Every trust signal the coach knows. */
export const signals: readonly Signal[] = [
  alternativesNamed,
  answersQuestion,
  correctionUpdate,
  creditOthers,
  firstHand,
  interestDisclosed,
  limitsStated,
  methodShown,
  openQuestion,
  relevantCredential,
  sourceLink,
  specificNumber,
  usefulWithoutBuying,
];
