import { spawnSync } from 'node:child_process';
import { buildSdk } from '../tools/build-sdk.ts';
import { median, repeat, type Bench } from './measure.ts';

const RUNS = 9;

/** Milliseconds from `import` to a usable client class, in a fresh process, of the SDK as published. */
export const sdkImport: Bench = {
  name: 'sdk-import',
  async run() {
    const entry = await buildSdk();
    const program = `const start = performance.now();
      const { ServiceTitan } = await import(${JSON.stringify(entry)});
      if (typeof ServiceTitan !== 'function') throw new Error('no client');
      console.log(performance.now() - start);`;
    const times = await repeat(RUNS, async () => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', program],
        { encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(stderr);
      return Number(stdout);
    });
    return [{ name: 'SDK import', value: median(times), unit: 'ms', atMost: 20 }];
  },
};
