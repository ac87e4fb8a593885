import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand, type Finished } from './command-process.ts';

const SAMPLE = join(import.meta.dirname, '../../examples/inquiries.csv');
/** 504 inquiries of real difficulty that a clone does not carry. */
const LARGE = process.env['TRUCKROLL_INQUIRIES'] ?? '';
const TIME_LIMIT_MS = 180_000;

test(
  'the sample goes into the sandbox, and a second run adds nothing',
  { timeout: TIME_LIMIT_MS },
  async () => {
    const { first, second } = await runTwice(SAMPLE);
    expect(outcomes(first)).toEqual({ delivered: 32, duplicate: 3, review: 4, rejected: 1 });
    expect(outcomes(second)).toEqual(outcomes(first));
  },
);

test.skipIf(LARGE === '')(
  'each of 504 real inquiries ends in one way with a reason (needs TRUCKROLL_INQUIRIES)',
  { timeout: TIME_LIMIT_MS },
  async () => {
    const { first, second } = await runTwice(LARGE);
    const counts = outcomes(first);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(504);
    expect(counts.delivered).toBeGreaterThanOrEqual(400);
    expect(
      first.stderr.match(/^row \d+: (delivered|duplicate|review|rejected): \S.*$/gm),
    ).toHaveLength(504);
    expect(outcomes(second)).toEqual(counts);
  },
);

/** The demo compares its outcomes with the sandbox's bookings itself and exits with 1 when they differ. */
async function runTwice(file: string): Promise<{ first: Finished; second: Finished }> {
  const folder = await mkdtemp(join(tmpdir(), 'truckroll-demo-'));
  const args = ['demo', '--inquiries', file, '--json', '--data', folder];
  const first = await runCommand(args, {});
  const second = await runCommand(args, {});
  await rm(folder, { recursive: true, force: true });
  expect(first).toMatchObject({ exitCode: 0 });
  expect(second).toMatchObject({ exitCode: 0 });
  return { first, second };
}

function outcomes({
  stdout,
}: Finished): Record<'delivered' | 'duplicate' | 'review' | 'rejected', number> {
  return JSON.parse(stdout);
}
