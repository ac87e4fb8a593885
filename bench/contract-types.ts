import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { median, repeat, type Bench } from './measure.ts';

const ROOT = join(import.meta.dirname, '..');
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
const RUNS = 3;

/** Seconds `tsc` takes for the whole contract, from nothing. */
export const contractTypes: Bench = {
  name: 'contract-types',
  async run() {
    const seconds = await repeat(RUNS, async () => {
      const start = performance.now();
      const { status, stdout } = spawnSync(
        process.execPath,
        [TSC, '-b', '--force', join(ROOT, 'packages/contract')],
        { encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(stdout);
      return (performance.now() - start) / 1000;
    });
    return [{ name: 'tsc over the whole contract', value: median(seconds), unit: 's', atMost: 5 }];
  },
};
