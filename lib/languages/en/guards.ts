import type { Guard } from '../../engine/rule';

/** Why a phrase of any rule may be innocent. */
export const guards: readonly Guard[] = [];
