import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createHubClient, type HubClient } from '@truckroll/hub-contract';

const MAIN = join(import.meta.dirname, '../../apps/truckroll/src/main.ts');
const READY_LIMIT_MS = 60_000;

export interface HubProcess {
  readonly pid: number;
  readonly hub: HubClient;
  /** SIGKILL to the hub's own process; resolves when it is gone. */
  kill(): Promise<void>;
}

export interface HubProcessOptions {
  readonly dataDir: string;
  readonly databaseUrl?: string;
}

/** Starts `truckroll hub` as a process of its own; resolves when it answers. */
export async function startHubProcess(options: HubProcessOptions): Promise<HubProcess> {
  const readyFile = join(options.dataDir, 'hub-ready.json');
  await rm(readyFile, { force: true });
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, [MAIN, 'hub', '--ready-file', readyFile], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...env,
      TRUCKROLL_DATA_DIR: options.dataDir,
      TRUCKROLL_HUB_PORT: '0',
      TRUCKROLL_TRACKING_INTERVAL_MS: '500',
      TRUCKROLL_LOG_LEVEL: 'error',
      ...(options.databaseUrl !== undefined && { DATABASE_URL: options.databaseUrl }),
    },
  });
  const exited = once(child, 'exit');
  const { pid, url, apiToken } = await untilReady(child, readyFile);
  return {
    pid,
    hub: createHubClient({ url, apiToken }),
    async kill() {
      process.kill(pid, 'SIGKILL');
      await exited;
    },
  };
}

interface HubReady {
  readonly pid: number;
  readonly url: string;
  readonly apiToken: string;
}

async function untilReady(child: ChildProcess, readyFile: string): Promise<HubReady> {
  for (let waitedMs = 0; waitedMs < READY_LIMIT_MS; waitedMs += 20) {
    if (child.exitCode !== null) throw new Error(`the hub ended with ${child.exitCode}`);
    try {
      return JSON.parse(await readFile(readyFile, 'utf8')) as HubReady;
    } catch {
      await wait(20);
    }
  }
  throw new Error('the hub was not ready in a minute');
}
