import { createCoach } from '../../../lib/coach';
import { NO_PREFERENCES } from '../../../lib/engine/report';

const coach = createCoach();

export const check = (text: string): unknown =>
  coach(text, { interfaceLanguage: 'en', preferences: NO_PREFERENCES });
