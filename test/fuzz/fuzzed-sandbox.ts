import { Agent } from 'node:http';
import { listOperations } from '@truckroll/contract';
import type { Operation } from '@truckroll/endpoint';
import { createClock, startSandbox, type Sandbox } from '@truckroll/sandbox';
import * as fc from 'fast-check';
import { collectionNames } from '../../packages/sandbox/src/testing/crowd.ts';
import { findKnownIds, type KnownIds } from './known-ids.ts';
import { wrongWith } from './judged-answer.ts';
import { callsLike, callsOf, makesRecords, type RandomCall } from './random-calls.ts';
import { sendCall, type RawAnswer } from './send-call.ts';

/** A call that was answered wrongly, as small as it could be made. */
export interface Finding {
  readonly operation: string;
  readonly call: RandomCall;
  readonly wrong: string;
}

/** A sandbox with records of many kinds, made by calls alone, and somebody to try it. */
export interface FuzzedSandbox {
  /** Tries one operation with so many calls; the same seed sends the same calls. */
  fuzz(operation: Operation, runs: number, seed: number): Promise<Finding | undefined>;
  /** Calls answered so far, by the first digit of their status. */
  readonly counts: Readonly<Record<string, number>>;
  close(): Promise<void>;
}

/** Monday noon in New York: nothing depends on when the fuzzing is run. */
const NOW = '2026-11-23T17:00:00Z';
/** What a new record points at may come later in the list of operations. */
const ROUNDS = 2;
const TRIES = 12;

/** Starts a sandbox whose records depend on the seed alone. */
export async function startFuzzedSandbox(seed: number): Promise<FuzzedSandbox> {
  const clock = createClock();
  clock.fix(NOW);
  let cause = '';
  const logger = { error: (details: object) => void (cause = causeIn(details)) };
  const options = { small: true, rateLimit: false, clock, logger, seed: 1 } as const;
  const sandbox = await startSandbox(options);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const credentials = await credentialsOf(sandbox);
  const counts: Record<string, number> = {};
  const { tenantId } = sandbox.demo.integration;

  async function send(call: RandomCall): Promise<RawAnswer> {
    cause = '';
    const answer = await sendCall(agent, sandbox.integration.url, call, credentials);
    const kind = `${String(answer.status)[0]}xx`;
    counts[kind] = (counts[kind] ?? 0) + 1;
    return answer;
  }

  const known = await makeRecords(sandbox, send, seed);
  return {
    counts,
    async fuzz(operation, runs, ownSeed) {
      let wrong = '';
      const property = fc.asyncProperty(callsOf(operation, known, tenantId), async (call) => {
        const found = wrongWith(operation, await send(call));
        if (found !== '') wrong = `${found}${cause}`;
        return found === '';
      });
      const { counterexample, errorInstance } = await fc.check(property, {
        numRuns: runs,
        seed: ownSeed,
      });
      const [call] = counterexample ?? [];
      if (call === undefined) return undefined;
      return { operation: operation.key, call, wrong: wrong || String(errorInstance) };
    },
    async close() {
      agent.destroy();
      await sandbox.close();
    },
  };
}

/** Lets every operation that makes records make one, from what is there. */
async function makeRecords(
  sandbox: Sandbox,
  send: (call: RandomCall) => Promise<RawAnswer>,
  seed: number,
): Promise<KnownIds> {
  const makers = listOperations().filter(makesRecords);
  const done = new Set<Operation>();
  const kinds = collectionNames();
  let known = findKnownIds(sandbox, kinds);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const operation of makers.filter((one) => !done.has(one))) {
      const calls = callsLike('valid', operation, known, sandbox.demo.integration.tenantId);
      for (const call of fc.sample(calls, { numRuns: TRIES, seed })) {
        if ((await send(call)).status >= 300) continue;
        done.add(operation);
        break;
      }
    }
    known = findKnownIds(sandbox, kinds);
  }
  return known;
}

async function credentialsOf({ integration, demo }: Sandbox): Promise<Record<string, string>> {
  const { clientId, clientSecret, appKey } = demo.integration;
  const form = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  };
  const answer = await fetch(`${integration.url}/connect/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return { authorization: token, 'st-app-key': appKey };
}

function causeIn(details: object): string {
  const error = Object.values(details).find((one) => one instanceof Error);
  return error?.stack === undefined ? '' : ` ${error.stack.split('\n').slice(0, 4).join(' ')}`;
}
