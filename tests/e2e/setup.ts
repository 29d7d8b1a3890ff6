/** Before all browser tests: the playground's pages, bundled once for the servers of all files. */
import { writePlayground } from '../playground/build.mjs';

export async function setup(): Promise<void> {
  await writePlayground();
}
