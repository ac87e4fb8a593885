import { startChild, type Child } from './child.ts';
import { secondsFor, type Load } from './load.ts';
import { median } from './measure.ts';
import { authorise, type SandboxCredentials } from './sandbox-credentials.ts';

const CONNECTIONS = 16;
const ROUNDS = 7;

/** One request of the sandbox, sent again and again. */
export interface Asked extends Pick<Load, 'method' | 'path' | 'body'> {
  readonly requests: number;
}

/** What one request costs a server. */
export interface Cost {
  readonly cpuUs: number;
  readonly perSecond: number;
}

/** The sandbox's part of the speed of a bare `node:http` that answers the same bytes. */
export interface Beside {
  /** By CPU time for a request, the system's part included: what else runs doesn't matter. */
  readonly ratio: number;
  /** The figures behind it, in words. */
  readonly beside: string;
}

/** Measures a sandbox and a bare server in turns, and compares the medians. */
export async function besideBare(
  sandbox: Child<SandboxCredentials>,
  asked: Asked,
): Promise<Beside> {
  const { method, path, body } = asked;
  const headers = {
    ...(await authorise(sandbox.ready)),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  const load = { ...asked, headers, connections: CONNECTIONS };
  const first = await fetch(sandbox.ready.url + path, {
    method,
    headers,
    ...(body !== undefined && { body }),
  });
  const bytes = Buffer.from(await first.arrayBuffer());
  const bare = await startChild<{ url: string }>('same-bytes-server.ts', {
    BODY: bytes.toString('base64'),
  });
  const costs = { sandbox: [] as Cost[], bare: [] as Cost[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const ofSandbox = await costOf(sandbox, load);
    const ofBare = await costOf(bare, load);
    // The first round is to get warm.
    if (round > 0) costs.sandbox.push(ofSandbox);
    if (round > 0) costs.bare.push(ofBare);
  }
  await bare.stop();
  const [own, other] = [medianOf(costs.sandbox), medianOf(costs.bare)];
  return {
    ratio: other.cpuUs / own.cpuUs,
    beside:
      `${own.cpuUs.toFixed(0)} µs of CPU beside ${other.cpuUs.toFixed(0)} µs of node:http, ` +
      `${own.perSecond.toFixed(0)}/s beside ${other.perSecond.toFixed(0)}/s, ${bytes.length} bytes`,
  };
}

/** What a request costs a server, all connections asking. */
export async function costOf(
  server: Child<{ readonly url: string }>,
  load: Omit<Load, 'url'>,
): Promise<Cost> {
  const before = await server.usage();
  const seconds = await secondsFor({ ...load, url: server.ready.url });
  const after = await server.usage();
  return {
    cpuUs: ((after.cpuMs - before.cpuMs) * 1000) / load.requests,
    perSecond: load.requests / seconds,
  };
}

export function medianOf(costs: readonly Cost[]): Cost {
  return {
    cpuUs: median(costs.map((cost) => cost.cpuUs)),
    perSecond: median(costs.map((cost) => cost.perSecond)),
  };
}
