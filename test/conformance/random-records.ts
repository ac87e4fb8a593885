import { Agent } from 'node:http';
import { listOperations } from '@truckroll/contract';
import type { Clock, Sandbox } from '@truckroll/sandbox';
import * as fc from 'fast-check';
import { collectionNames } from '../../packages/sandbox/src/testing/crowd.ts';
import { findKnownIds } from '../fuzz/known-ids.ts';
import { callsLike } from '../fuzz/random-calls.ts';
import { sendCall } from '../fuzz/send-call.ts';

/** Calls tried for each kind of record; not all are accepted. */
const CALLS_OF_A_KIND = 8;
/** So much later is each record than the one before; a token outlasts those of a kind. */
const STEP = 'PT1M';

/** Makes records of many kinds by random calls, each at a moment of its own. */
export async function makeRandomRecords(
  sandbox: Sandbox,
  clock: Clock,
  signIn: () => Promise<Readonly<Record<string, string>>>,
  seed: number,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const known = findKnownIds(sandbox, collectionNames());
  const { tenantId } = sandbox.demo.integration;
  for (const operation of listOperations().filter(({ key }) => key.endsWith('.create'))) {
    const credentials = await signIn();
    const calls = callsLike('valid', operation, known, tenantId);
    for (const call of fc.sample(calls, { numRuns: CALLS_OF_A_KIND, seed })) {
      clock.move(STEP);
      await sendCall(agent, sandbox.integration.url, call, credentials);
    }
  }
  agent.destroy();
}
