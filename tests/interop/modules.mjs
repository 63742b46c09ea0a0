// Finds the packages that the readers use: in the folder that SOFTLAW_NODE_MODULES
// names, else where node looks from the current folder.
// Run with the name of a package, it succeeds if the package is there.

import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.env.SOFTLAW_NODE_MODULES || 'node_modules';

export const load = createRequire(resolve(folder, '..', 'package.json'));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    load.resolve(process.argv[2]);
  } catch {
    console.error(`no package ${process.argv[2]} in ${resolve(folder)}`);
    process.exit(1);
  }
}
