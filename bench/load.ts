import { Pool } from 'undici';

export interface Load {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  /** Connections; each asks again as soon as it has its answer. */
  readonly connections: number;
  readonly requests: number;
}

/** Sends the requests and gives the seconds they took. Throws at an answer that is no success. */
export async function secondsFor(load: Load): Promise<number> {
  const pool = new Pool(load.url, { connections: load.connections });
  const { method, path, headers, body = null } = load;
  let left = load.requests;
  async function ask(): Promise<void> {
    while (left > 0) {
      left -= 1;
      const answer = await pool.request({ method, path, headers, body });
      await answer.body.dump({ limit: Number.MAX_SAFE_INTEGER });
      if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}`);
    }
  }
  const start = performance.now();
  await Promise.all(Array.from({ length: load.connections }, ask));
  const seconds = (performance.now() - start) / 1000;
  await pool.close();
  return seconds;
}
