import { Pool } from 'undici';

export interface Load {
  readonly url: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly connections: number;
  readonly durationMs: number;
}

/** Answers per second while every connection asks again as soon as it has its answer. */
export async function requestsPerSecond(load: Load): Promise<number> {
  const pool = new Pool(load.url, { connections: load.connections });
  const start = performance.now();
  const end = start + load.durationMs;
  let answers = 0;
  async function ask(): Promise<void> {
    while (performance.now() < end) {
      const { statusCode, body } = await pool.request({
        method: 'GET',
        path: load.path,
        headers: load.headers ?? {},
      });
      await body.dump({ limit: Number.MAX_SAFE_INTEGER });
      if (statusCode !== 200) throw new Error(`${load.path} answered ${statusCode}`);
      answers += 1;
    }
  }
  await Promise.all(Array.from({ length: load.connections }, ask));
  const seconds = (performance.now() - start) / 1000;
  await pool.close();
  return answers / seconds;
}
