/** Files the writer takes along: settings, and the balance. */
export type { Expected, Problem } from './problem';
export { type Backup, readBackup } from './read';
export { writeBalance, writeSettings } from './shapes';
