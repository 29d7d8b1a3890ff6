import type { Rule } from '../engine/rule';
import { buzzword } from './buzzword/rule';
import { clickbait } from './clickbait/rule';
import { crowdProof } from './crowd-proof/rule';
import { engagementBait } from './engagement-bait/rule';
import { fakeIntimacy } from './fake-intimacy/rule';
import { fearPressure } from './fear-pressure/rule';
import { freeBait } from './free-bait/rule';
import { guarantee } from './guarantee/rule';
import { hardCta } from './hard-cta/rule';
import { hashtagStuffing } from './hashtag-stuffing/rule';
import { hiddenInterest } from './hidden-interest/rule';
import { incomeClaim } from './income-claim/rule';
import { leadFunnel } from './lead-funnel/rule';
import { miracleResult } from './miracle-result/rule';
import { pricePush } from './price-push/rule';
import { puffery } from './puffery/rule';
import { rivalBashing } from './rival-bashing/rule';
import { scarcity } from './scarcity/rule';
import { selfPraise } from './self-praise/rule';
import { shouting } from './shouting/rule';
import { soundsLikeAd } from './sounds-like-ad/rule';
import { superlative } from './superlative/rule';
import { testimonialPush } from './testimonial-push/rule';
import { tooEasy } from './too-easy/rule';
import { urgency } from './urgency/rule';
import { vagueAuthority } from './vague-authority/rule';

/** Every kind of pressure the coach knows. */
export const rules: readonly Rule[] = [
  buzzword,
  clickbait,
  crowdProof,
  engagementBait,
  fakeIntimacy,
  fearPressure,
  freeBait,
  guarantee,
  hardCta,
  hashtagStuffing,
  hiddenInterest,
  incomeClaim,
  leadFunnel,
  miracleResult,
  pricePush,
  puffery,
  rivalBashing,
  scarcity,
  selfPraise,
  shouting,
  soundsLikeAd,
  superlative,
  testimonialPush,
  tooEasy,
  urgency,
  vagueAuthority,
];
