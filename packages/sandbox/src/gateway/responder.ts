import type { Fault } from '../faults/fault.ts';
import type { FaultPlan } from '../faults/fault-plan.ts';
import { DROPPED, withFaults } from '../faults/faulted-answer.ts';
import { faultsWrittenIn } from '../faults/written-fault.ts';
import { releasePage } from '../resource/page-bytes.ts';
import { listEndpoints, type Endpoint, type Received } from './endpoint.ts';
import type { HandlerTree } from './handler-table.ts';
import { keptBody, masked, type KeptBody } from './logged-body.ts';
import type { GatewayContext, Outcome } from './operation-call.ts';
import { refused, type Outgoing } from './outgoing.ts';
import { unknownRoute } from './refusals.ts';
import type { LoggedFault } from './request-log.ts';
import { createRouteTable, type FoundRoute } from './route-table.ts';

export interface ResponderOptions {
  readonly context: GatewayContext;
  readonly handlers: HandlerTree;
  readonly faults: FaultPlan;
}

/** An answer, or that the connection is to be closed without one. */
export type Answered = Outgoing | typeof DROPPED;

export type FoundEndpoint = FoundRoute<Endpoint>;

/** Answers the requests of one environment, however they are carried to it. */
export interface Responder {
  /** The endpoint that is called; undefined when there is none. */
  find(method: string, path: string): FoundEndpoint | undefined;
  /** Answers with the faults that are due, and writes the call into the log. */
  respond(received: Received, found: FoundEndpoint | undefined): Promise<Answered>;
  /** Answers what could not be read as a request, in the same way. */
  refuse(received: Received, answer: Outgoing): Promise<Answered>;
  /** Answers what a fault holds up at once: the server is on its way to its end. */
  stopWaiting(): void;
}

type Answering = (faults: readonly Fault[]) => Promise<Outcome>;

const NO_FAULTS: readonly Fault[] = [];
const NONE_LOGGED: readonly LoggedFault[] = [];

export function createResponder(options: ResponderOptions): Responder {
  const { context, handlers } = options;
  const routes = createRouteTable(listEndpoints(handlers));
  const ending = new AbortController();
  const work = { ...options, ending: ending.signal };

  return {
    find: routes.find,
    respond(received, found) {
      if (found === undefined) {
        return answerAndLog(work, received, found, async () => ({
          answer: refused(unknownRoute()),
        }));
      }
      const { route, parameters } = found;
      return answerAndLog(work, received, found, (faults) =>
        route.answer(context, received, parameters, faults),
      );
    },
    refuse: (received, answer) => answerAndLog(work, received, undefined, async () => ({ answer })),
    stopWaiting: () => ending.abort(),
  };
}

async function answerAndLog(
  { context, faults: plan, ending }: ResponderOptions & { readonly ending: AbortSignal },
  received: Received,
  found: FoundEndpoint | undefined,
  answer: Answering,
): Promise<Answered> {
  const startedMs = performance.now();
  const { method, path, query, headers, body } = received;
  const { environment } = context;
  const operation = found?.route.key ?? null;
  const tenantId = tenantIn(found?.parameters['tenant']);
  const faults = allFaults(
    plan.draw({ environment, tenantId, operation, path, method }),
    faultsAskedFor(body, query),
  );
  const outcome: { answer: Answered } & Partial<Omit<Outcome, 'answer'>> =
    faults.length === 0
      ? await answer(NO_FAULTS)
      : await withFaults(faults, () => answer(faults), ending);
  const answered = outcome.answer === DROPPED ? null : outcome.answer;
  const isSecret = found?.route.isSecret !== false;
  const connection = outcome.identity?.connection;
  context.log.add(
    {
      at: context.clock.now(),
      environment,
      method,
      path: masked(path),
      query: masked(query),
      operation,
      tenantId: tenantId ?? connection?.tenantId ?? null,
      appId: connection?.appId ?? null,
      status: answered?.status ?? null,
      durationMs: performance.now() - startedMs,
      ignored: outcome.ignored ?? [],
      problem: answered?.problem ?? null,
      faults: faults.length === 0 ? NONE_LOGGED : faults.map(({ id, effect }) => ({ id, effect })),
    },
    {
      request: keptBody(headers['content-type'] ?? '', body, isSecret),
      answer: keptAnswer(answered, isSecret),
    },
  );
  return outcome.answer;
}

function keptAnswer(answered: Outgoing | null, isSecret: boolean): KeptBody | null {
  if (answered === null) return null;
  const kept = keptBody(answered.headers['content-type'] ?? '', answered.body, isSecret);
  // Else the log gives it back when it forgets the call.
  if (kept?.start !== answered.body) releasePage(answered.body);
  return kept;
}

function allFaults(drawn: readonly Fault[], asked: readonly Fault[]): readonly Fault[] {
  return asked.length === 0 ? drawn : [...drawn, ...asked];
}

/** A word in the body or in the query may ask for a fault. */
function faultsAskedFor(body: Buffer, query: string): readonly Fault[] {
  const isInBody = body.length > 0 && body.includes('fault:');
  const inBody = isInBody ? faultsWrittenIn(body.toString('utf8')) : NO_FAULTS;
  if (!query.includes('fault')) return inBody;
  return [...inBody, ...faultsWrittenIn([...new URLSearchParams(query).values()].join(' '))];
}

function tenantIn(tenant: string | undefined): number | null {
  return tenant !== undefined && /^\d+$/.test(tenant) ? Number(tenant) : null;
}
