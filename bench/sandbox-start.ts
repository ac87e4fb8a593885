import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startChild } from './child.ts';
import { median, type Bench, type Reading } from './measure.ts';
import { authorise, type SandboxCredentials } from './sandbox-credentials.ts';

const RUNS = 5;
const IDLE_MS = 500;

interface FirstAnswer {
  readonly seconds: number;
  readonly cpuMs: number;
  /** When it has been idle for a moment, in bytes. */
  readonly rss: number;
}

/** Seconds from the start of a process to its first authenticated answer, in both worlds. */
export const sandboxStart: Bench = {
  name: 'sandbox-start',
  run: async () => [
    startReading('small', await firstAnswers('small')),
    startReading('demo', await firstAnswers('demo')),
  ],
};

/** What a small sandbox that answered once holds when nobody asks it anything. */
export const sandboxMemory: Bench = {
  name: 'sandbox-memory',
  async run() {
    const held = (await firstAnswers('small')).map(({ rss }) => rss / 1e6);
    return [{ name: 'small sandbox, idle', value: median(held), unit: 'MB' }];
  },
};

/** Fresh processes, after one that fills the cache of compiled modules as an earlier start did. */
async function firstAnswers(world: 'small' | 'demo'): Promise<FirstAnswer[]> {
  const cache = await mkdtemp(join(tmpdir(), 'truckroll-bench-'));
  const answers: FirstAnswer[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const answer = await firstAnswer({ WORLD: world, COMPILE_CACHE: cache });
    if (run > 0) answers.push(answer);
  }
  await rm(cache, { recursive: true });
  return answers;
}

async function firstAnswer(env: Record<string, string>): Promise<FirstAnswer> {
  const start = performance.now();
  const child = await startChild<SandboxCredentials>('sandbox-first-answer.ts', env);
  const { url, tenantId } = child.ready;
  const headers = await authorise(child.ready);
  const answer = await fetch(`${url}/crm/v2/tenant/${tenantId}/customers`, { headers });
  const { data } = (await answer.json()) as { readonly data: readonly unknown[] };
  const seconds = (performance.now() - start) / 1000;
  if (data.length === 0) throw new Error('no customers');
  const { cpuMs } = await child.usage();
  await wait(IDLE_MS);
  const { rss } = await child.usage();
  await child.stop();
  return { seconds, cpuMs, rss };
}

function startReading(world: string, answers: readonly FirstAnswer[]): Reading {
  const seconds = median(answers.map((answer) => answer.seconds));
  const cpuS = median(answers.map(({ cpuMs }) => cpuMs / 1000));
  const beside = `${cpuS.toFixed(2)} s of CPU; the rest is waiting`;
  return { name: `${world} world, first answer`, value: seconds, unit: 's', beside };
}
