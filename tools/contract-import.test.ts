import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { smallDocument, smallPublished } from './contract-check/small-api.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'truckroll-import-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command over documents, given by file name, into a contract in the test's folder. */
function importAll(documents: Readonly<Record<string, unknown>>) {
  const files = Object.entries(documents).map(([name, document]) => {
    const file = join(folder, name);
    writeFileSync(file, typeof document === 'string' ? document : JSON.stringify(document));
    return file;
  });
  const command = join(import.meta.dirname, 'contract-import.ts');
  const args = [command, '--out', join(folder, 'contract'), ...files];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

function written(name: string): string {
  return readFileSync(join(folder, 'contract', name), 'utf8');
}

test('documents and webhooks become operations, types and schemas', () => {
  const documents = {
    'vans-v2.json': smallDocument(),
    'webhook-events.json': smallPublished().webhooks,
  };
  const { status, stdout } = importAll(documents);
  expect([status, stdout]).toEqual([0, '2 operations written from 2 documents\n']);
  expect(written('vans/operations.ts')).toContain('/vans/v2/tenant/{tenant}/vans');
  expect(written('vans/operations.ts')).toContain('tn.van.vans:w');
  expect(written('vans/types.ts')).toContain('readonly owner?: Problem | null;');
  expect(written('vans/types.ts')).not.toContain('The id');
  expect(written('webhooks/index.ts')).toContain('tn.van.van-sold');
});

test('an API whose document is not given stays in the contract', () => {
  importAll({ 'vans-v2.json': smallDocument() });
  const before = written('vans/operations.ts');
  const { stdout } = importAll({ 'bus-lines-v2.json': smallDocument() });
  expect(stdout).toBe('2 operations written from 1 document\n');
  expect(written('contract.ts')).toContain("from './vans/operations.ts'");
  expect(written('contract.ts')).toContain('  busLines,\n  vans,\n');
  expect(written('vans/operations.ts')).toBe(before);
});

test.each([
  ['no JSON', '{"paths"', 'broken.json is not JSON.'],
  ['something else', { name: 'a package' }, 'neither an OpenAPI document nor'],
])('%s is refused, and nothing is written', (_, document, text) => {
  const { status, stderr } = importAll({ 'a-v2.json': smallDocument(), 'broken.json': document });
  expect(status).toBe(2);
  expect(stderr).toContain(text);
  expect(existsSync(join(folder, 'contract'))).toBe(false);
});
