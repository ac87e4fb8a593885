import { spawnSync } from 'node:child_process';
import { median, repeat, type Bench } from './measure.ts';

const RUNS = 5;

const PROGRAM = `
  const { startSandbox } = await import('@truckroll/sandbox');
  const start = performance.now();
  const sandbox = await startSandbox();
  console.log((performance.now() - start) / 1000);
  await sandbox.close();
`;

/** Seconds until a sandbox answers with the whole demo company in both environments. */
export const sandboxStart: Bench = {
  name: 'sandbox-start',
  async run() {
    const seconds = await repeat(RUNS, async () => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', PROGRAM],
        { encoding: 'utf8', cwd: import.meta.dirname },
      );
      if (status !== 0) throw new Error(stderr);
      return Number(stdout);
    });
    return [{ name: 'demo company ready', value: median(seconds), unit: 's', atMost: 2 }];
  },
};
