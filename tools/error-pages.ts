import { mkdir, writeFile } from 'node:fs/promises';
import { PROBLEM_NAMES, problemPage } from '@truckroll/hub-contract';

/** Writes docs/errors from the problems of the contract: `node tools/error-pages.ts`. */
const folder = new URL('../docs/errors/', import.meta.url);

await mkdir(folder, { recursive: true });
for (const name of PROBLEM_NAMES) {
  await writeFile(new URL(`${name}.md`, folder), problemPage(name));
}
