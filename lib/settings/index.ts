/** The writer's choices and where they are kept. */
export { CHECK_LIMIT, mayAsk, readChecks, rememberCheck } from './checks';
export { revert } from './revert';
export { coachesOn, DEFAULT_SETTINGS, listed, type Role, type Settings, withPreferences } from './settings';
export { changeSettings, interfaceLanguage, readSettings, watchSettings } from './store';
export { syncSettings } from './sync';
