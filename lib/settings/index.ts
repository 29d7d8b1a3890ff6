/** The writer's choices and where they are kept. */
export { type Asked, CHECK_LIMIT, mayAsk, readAsked, rememberAsked, restingRules } from './checks';
export { revert } from './revert';
export { coachesOn, DEFAULT_SETTINGS, listed, type Role, type Settings, withPreferences } from './settings';
export { changeSettings, interfaceLanguage, readSettings, watchSettings } from './store';
export { syncSettings } from './sync';
