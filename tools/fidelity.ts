import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fidelityPages } from './fidelity/pages.ts';

const FOLDER = join(import.meta.dirname, '../docs/fidelity');

const pages = fidelityPages();
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
for (const [name, text] of Object.entries(pages)) await writeFile(join(FOLDER, name), text);
console.log(`${Object.keys(pages).length} pages written to docs/fidelity`);
