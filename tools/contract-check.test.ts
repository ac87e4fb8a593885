import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContract } from './contract-check/check.ts';
import { CORRECTIONS } from './contract/corrections.ts';
import { MUTATIONS, type Json } from './contract-check/mutations.ts';
import { readFolder } from './contract-check/read-folder.ts';
import { reportText } from './contract-check/report.ts';
import { smallContract, smallDocument, smallPublished } from './contract-check/small-api.ts';
import { wholeContract } from './contract-check/whole-contract.ts';

/** A folder of published documents; they are not part of the repository. */
const FOLDER = process.env['TRUCKROLL_OPENAPI_FOLDER'] ?? '';
const COMMAND = join(import.meta.dirname, 'contract-check.ts');

describe('a document that says what the contract says', () => {
  test('has no difference, however it writes nullability', () => {
    const result = checkContract(smallContract, smallPublished());
    expect(reportText(result)).toBe('2/2 operations, 0 differences');
  });
});

describe('every kind of change is reported', () => {
  test.each(MUTATIONS)('$kind', ({ make, line }) => {
    const published = structuredClone(smallPublished());
    make(
      published.documents['vans-v2.json'] as unknown as Json,
      published.webhooks as unknown as Json,
    );
    const result = checkContract(smallContract, published);
    expect(reportText(result).split('\n')).toContain(line);
  });

  test('a document that is gone is one difference, its operations are not matched', () => {
    const result = checkContract(smallContract, { documents: {} });
    expect(reportText(result)).toBe('vans: only in the contract\n0/2 operations, 1 difference');
  });
});

describe('the command', () => {
  test('ends with 1 and one line a difference when documents differ', () => {
    inFolder({ 'vans-v2.json': smallDocument() }, (folder) => {
      const run = spawnSync(process.execPath, [COMMAND, folder], { encoding: 'utf8' });
      expect(run.status).toBe(1);
      expect(run.stdout).toContain('vans-v2.json: only in the document');
      expect(run.stdout.trimEnd()).toMatch(/\n0\/561 operations, \d+ differences$/);
    });
  });

  test('prints JSON when asked', () => {
    inFolder({ 'vans-v2.json': smallDocument() }, (folder) => {
      const run = spawnSync(process.execPath, [COMMAND, folder, '--json'], { encoding: 'utf8' });
      expect(JSON.parse(run.stdout)).toMatchObject({ matchedOperations: 0, operations: 561 });
    });
  });

  test.each([[[]], [['/no/such/folder']], [['a', 'b']], [['--colour']]])(
    'ends with 2 and says how to use it: %j',
    (args) => {
      const run = spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8' });
      expect(run.status).toBe(2);
      expect(run.stderr).toContain('usage: npm run contract:check');
    },
  );

  test('explains itself', () => {
    expect(execFileSync(process.execPath, [COMMAND, '--help'], { encoding: 'utf8' })).toContain(
      'exit code',
    );
  });

  test.each(['.', 'documents'])('finds the webhooks in the folder or beside it: %s', (place) => {
    inFolder({ 'webhook-events.json': { apis: {} } }, (folder) => {
      const documents = join(folder, place);
      mkdirSync(documents, { recursive: true });
      writeFileSync(join(documents, 'vans-v2.json'), JSON.stringify(smallDocument()));
      const published = readFolder(documents);
      expect(Object.keys(published.documents)).toEqual(['vans-v2.json']);
      expect(published.webhooks).toEqual({ apis: {} });
    });
  });

  test('names the file that is not JSON', () => {
    inFolder({}, (folder) => {
      writeFileSync(join(folder, 'broken.json'), '{');
      expect(() => readFolder(folder)).toThrow('broken.json is not JSON.');
    });
  });
});

describe.skipIf(FOLDER === '')('the published documents (TRUCKROLL_OPENAPI_FOLDER)', () => {
  test('say what the whole contract says', () => {
    const result = checkContract(wholeContract(), readFolder(FOLDER));
    const lines = reportText(result).split('\n');
    expect(lines.at(-1)).toBe('559/559 operations, 0 differences');
    expect(lines.slice(0, -1).filter((line) => !line.startsWith('corrected: '))).toEqual([]);
    expect(result.corrections).toEqual(CORRECTIONS);
  });

  test('report a change in every schema of every document', () => {
    const { documents } = readFolder(FOLDER);
    const expected: string[] = [];
    const contract = wholeContract();
    for (const { key, document } of contract.apis) {
      const schemas = documents[document]?.components.schemas ?? {};
      for (const [name, schema] of Object.entries(schemas)) {
        Object.assign(schema, { pattern: 'changed' });
        expected.push(`${key} · schema ${name} · pattern: only in the document ("changed")`);
      }
    }
    const lines = reportText(checkContract(contract, { documents })).split('\n');
    expect(lines.slice(0, -1).toSorted()).toEqual(expected.toSorted());
  });
});

function inFolder(files: Readonly<Record<string, object>>, work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'contract-check-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(folder, name), JSON.stringify(content));
    }
    work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
