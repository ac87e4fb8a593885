import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readClaims } from './fidelity/claims.ts';
import { CONTRADICTIONS } from './fidelity/contradictions.ts';
import { fidelityPages } from './fidelity/pages.ts';

const FOLDER = join(import.meta.dirname, '../docs/fidelity');
const SANDBOX = join(import.meta.dirname, '../packages/sandbox/src');

describe('the pages under docs/fidelity', () => {
  test('are what `npm run fidelity` writes from the code as it is', () => {
    const committed = readdirSync(FOLDER).map((name) => [
      name,
      readFileSync(join(FOLDER, name), 'utf8'),
    ]);
    expect(Object.fromEntries(committed)).toEqual(fidelityPages());
  });

  test('say of each contradiction between documents where the code decides it', () => {
    const missing = CONTRADICTIONS.map(({ source }) => source).filter(
      (source) => !existsSync(join(import.meta.dirname, '..', source)),
    );
    expect(missing).toEqual([]);
  });

  test('hold as many claims as a plain count of the tags finds', () => {
    const index = fidelityPages()['README.md'] ?? '';
    const [, ...counts] = /^\| all \| (\d+) \| (\d+) \| (\d+) \|$/m.exec(index) ?? [];
    const comments = globSync('**/*.ts', { cwd: SANDBOX })
      .filter((path) => !path.endsWith('.test.ts'))
      .flatMap((path) => readFileSync(join(SANDBOX, path), 'utf8').split('\n'))
      .filter((line) => /^\s*\/?\*|\/\//.test(line))
      .join('\n');
    const found = ['documented', 'observed', 'assumed'].map(
      (tag) => comments.match(new RegExp(`\\b${tag}(?: in \\d{4})?:\\s`, 'g'))?.length ?? 0,
    );
    expect(found.every((number) => number > 0)).toBe(true);
    expect(counts.map(Number)).toEqual(found);
  });
});

describe('a claim', () => {
  test('is the sentence after its tag, with the sentences before it as what it is about', () => {
    const source = `
/**
 * Answers a token request.
 * documented: a token lives 900 seconds.
 * observed: a wrong secret answers 400.
 * A scope that is sent along is not looked at.
 */
export function answer() {}
`;
    expect(readClaims(source)).toEqual([
      {
        subject: 'answer',
        behaviour: 'Answers a token request. A token lives 900 seconds.',
        certainty: 'documented',
      },
      { subject: 'answer', behaviour: 'A wrong secret answers 400.', certainty: 'observed' },
    ]);
  });

  test('inside of a function names the declarations around it', () => {
    const source = `
export const bookings = {
  list(call) {
    const found = find(call);
    if (found) {
      // assumed: an id is compared
      // letter by letter.
      return found;
    }
  },
};
`;
    expect(readClaims(source)).toEqual([
      {
        subject: 'bookings.list',
        behaviour: 'An id is compared letter by letter.',
        certainty: 'assumed',
      },
    ]);
  });

  test('beside a constant shows its value', () => {
    const source =
      '/** documented: more ids than this are refused. */\nexport const MAX_IDS = 50;\n';
    expect(readClaims(source).map(({ subject }) => subject)).toEqual(['MAX_IDS = 50']);
  });

  test('of a member names the member, and an old document its year', () => {
    const source = `
interface Claims {
  /** documented in 2021: a text, though ids are numbers. */
  readonly tenant: string;
}
`;
    expect(readClaims(source)).toEqual([
      {
        subject: 'Claims.tenant',
        behaviour: 'A text, though ids are numbers.',
        certainty: 'documented in 2021',
      },
    ]);
  });

  test('is not read from strings and names that merely hold the word', () => {
    expect(
      readClaims("const observed = 'assumed: no';\n// This was documented somewhere.\n"),
    ).toEqual([]);
  });
});
