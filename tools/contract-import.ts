import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { correctDocument } from './contract/corrections.ts';
import { listDocuments, readJson, type OpenApiDocument } from './contract/document.ts';
import { toApi } from './contract/model.ts';
import { readWebhooks, writeWebhooks, type WebhookDocument } from './contract/webhooks.ts';
import { writeApi } from './contract/write-api.ts';
import { writeIndex } from './contract/write-index.ts';

const HELP = `usage: npm run contract:import -- <OpenAPI files, folders, webhook-events.json>

Writes packages/contract from OpenAPI documents and the webhook payloads. APIs whose documents are
not given stay as they are.

  --out DIR  write there instead
  --help     print this

exit code: 0 written, 2 wrong usage or a document that cannot be read; then nothing was written`;

const CONTRACT = join(import.meta.dirname, '../packages/contract/src');

/** The texts of an API's files, or the webhooks', by name, and the folder they belong in. */
interface Written {
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
  readonly operations: number;
}

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help === true) {
      console.log(HELP);
      return 0;
    }
    if (positionals.length === 0) throw new Error('Name at least one file or folder.');
    const written: Written[] = [];
    for (const file of await listDocuments(positionals)) written.push(await importFile(file));
    await writeContract(values.out ?? CONTRACT, written);
    const operations = written.reduce((sum, api) => sum + api.operations, 0);
    const count = `${written.length} ${written.length === 1 ? 'document' : 'documents'}`;
    console.log(`${operations} operations written from ${count}`);
    return 0;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
}

async function importFile(file: string): Promise<Written> {
  const document = await readJson<OpenApiDocument | WebhookDocument>(file);
  if ('paths' in document) {
    const api = toApi(file, correctDocument(basename(file), document).document);
    return { folder: api.folder, files: writeApi(api), operations: api.operations.length };
  }
  if ('apis' in document) {
    const files = writeWebhooks(readWebhooks(document));
    return { folder: 'webhooks', files, operations: 0 };
  }
  throw new Error(`${file} is neither an OpenAPI document nor the webhooks' file.`);
}

async function writeContract(root: string, written: readonly Written[]): Promise<void> {
  for (const { folder, files } of written) {
    await rm(join(root, folder), { recursive: true, force: true });
    await writeFiles(join(root, folder), files);
  }
  const folders = (await readdir(root)).toSorted();
  const isApi = (folder: string) => existsSync(join(root, folder, 'operations.ts'));
  const isOverlaid = (folder: string) => existsSync(join(root, 'overlay', `${folder}.ts`));
  const apis = folders.filter(isApi);
  await writeFiles(root, writeIndex(apis, apis.filter(isOverlaid)));
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
