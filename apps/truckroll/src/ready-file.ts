import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { usageError } from './exit-codes.ts';

export interface DemoCredentials {
  readonly apiUrl: string;
  readonly authUrl: string;
  readonly tenantId: number;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly appKey: string;
  readonly bookingProviderId: number;
}

/** What a running stack tells other programs: addresses, and credentials of its own sandbox. */
export interface ReadyFile {
  readonly pid: number;
  readonly hub: { readonly url: string; readonly apiToken: string; readonly connectionId: string };
  readonly sandbox: {
    readonly integration: DemoCredentials;
    readonly production: DemoCredentials;
    /** Developer portal, tenant consoles and tools. */
    readonly portal: { readonly url: string };
  };
}

/** Where a stack with this data folder writes its ready file when none is named. */
export function defaultReadyFile(dataDir: string): string {
  return join(dataDir, 'ready.json');
}

/** Writes JSON that only the user can read, in place of what was there. */
export async function writePrivateJson(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(resolve(path)), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  await writeFile(part, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  await rename(part, path);
}

/** The ready file of a running stack, or undefined when there is none. */
export async function readReadyFile(path: string): Promise<ReadyFile | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
  try {
    return JSON.parse(text) as ReadyFile;
  } catch (cause) {
    throw usageError(
      `${path} is not a ready file.`,
      `Delete it and start the stack again. (${String(cause)})`,
    );
  }
}
