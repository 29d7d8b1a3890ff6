/** The command line: the extension's own engine on files and pipes. */
import { runCoach } from '../lib/cli/run';

process.exitCode = await runCoach(process.argv.slice(2), process);
