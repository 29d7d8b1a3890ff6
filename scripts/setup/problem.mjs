/** Something the person at the terminal can mend; said in one sentence, without a stack. */
export class SetupProblem extends Error {}

/** Runs a script's main; a problem becomes one line and a non-zero exit. */
export async function running(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    const said =
      error instanceof SetupProblem ? error.message : `something went wrong: ${error?.message ?? error}`;
    console.error(`tulus: ${said}`);
    process.exitCode = 1;
  }
}
