import { listOperations } from '@truckroll/contract';
import { fillPath, type Operation } from '@truckroll/endpoint';
import { Agent } from 'node:http';
import { allHandlers } from '../operations/all-handlers.ts';
import { startSandboxWith, type Sandbox } from '../sandbox.ts';
import type { Store } from '../store/open-store.ts';
import { ENVIRONMENTS, type Environment } from '../store/tenant-store.ts';
import { NORTH, ownedBy, SOUTH, type Company } from './marked-company.ts';
import { collectionNames, crowd } from './crowd.ts';
import { sender, type RawAnswer } from './send-request.ts';

/** How one app calls at one company. */
export interface Caller {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly appKey: string;
  readonly token: string;
}

/** A sandbox in which two companies and two apps live beside each other, in both environments. */
export interface TwoCompanies {
  readonly sandbox: Sandbox;
  caller(environment: Environment, company: Company, app: 0 | 1): Caller;
  /** Calls an operation with all it may be given. */
  call(environment: Environment, operation: Operation, as: CallAs): Promise<RawAnswer>;
  mint(environment: Environment, clientId: string, clientSecret: string): Promise<RawAnswer>;
  close(): Promise<void>;
}

export interface CallAs {
  readonly token: string;
  readonly appKey: string;
  /** The company in the path. */
  readonly at: Company;
  /** Whose records are asked for. */
  readonly of: Company;
  /** What stands in the texts that are sent. */
  readonly text: string;
}

export async function startTwoCompanies(): Promise<TwoCompanies> {
  const options = { empty: true, rateLimit: false, validateAnswers: false } as const;
  const sandbox = await startSandboxWith(allHandlers, options);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = sender(agent);
  const mint = (environment: Environment, clientId: string, clientSecret: string) =>
    send('POST', `${sandbox[environment].url}/connect/token`, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `grant_type=client_credentials&client_id=${clientId}&client_secret=${clientSecret}`,
    });
  addTenants(sandbox);
  const callers = await connectApps(sandbox, mint);
  return {
    sandbox,
    mint,
    caller(environment, company, app) {
      const found = callers.get(`${environment} ${company.tenantId} ${app}`);
      if (found === undefined) throw new TypeError('There is no such caller');
      return found;
    },
    call(environment, operation, { token, appKey, at, of, text }) {
      const { path, query, body } = ownedBy(of, operation, text);
      const search = new URLSearchParams(query).toString();
      const target = fillPath(operation.path, { ...path, tenant: at.tenantId });
      return send(operation.method, `${sandbox[environment].url}${target}?${search}`, {
        headers: {
          authorization: token,
          'st-app-key': appKey,
          ...(body !== undefined && { 'content-type': body.type }),
        },
        ...(body !== undefined && { body: body.text }),
      });
    },
    async close() {
      agent.destroy();
      await sandbox.close();
    },
  };
}

const ZONE = 'America/New_York';

function startIdsAt(store: Store, environment: Environment, tenant: number, id: number): void {
  store.database.run(
    'insert into space (environment, tenant, last_id, last_change) values (?, ?, ?, 0)',
    environment,
    tenant,
    id,
  );
}

/** Adds the companies to both environments, with a record of every kind. */
function addTenants({ admin, store }: Sandbox): void {
  const collections = collectionNames();
  for (const environment of ENVIRONMENTS) {
    for (const company of [NORTH, SOUTH]) {
      const { tenantId, id } = company;
      startIdsAt(store, environment, tenantId, id + 1000);
      admin.tenants.create({ environment, id: tenantId, name: `T${tenantId}`, timeZone: ZONE });
      crowd(store.tenant(environment, tenantId), company, collections);
    }
  }
}

/** Connects two apps with every scope to each company of each environment. */
async function connectApps(
  { admin }: Sandbox,
  mint: TwoCompanies['mint'],
): Promise<ReadonlyMap<string, Caller>> {
  const callers = new Map<string, Caller>();
  for (const app of [0, 1] as const) {
    const { id: appId, appKey } = admin.apps.create({
      name: `App ${app}`,
      organization: 'Border',
      scopes: [...new Set(listOperations().map(({ scope }) => scope))],
      tenantIds: [NORTH.tenantId, SOUTH.tenantId],
    });
    for (const environment of ENVIRONMENTS) {
      for (const { tenantId } of [NORTH, SOUTH]) {
        const key = { environment, tenantId, appId };
        const { clientId } = admin.connections.connect(key);
        const { clientSecret } = admin.connections.generateSecret(key);
        const { text } = await mint(environment, clientId, clientSecret);
        const token = String((JSON.parse(text) as { access_token: unknown }).access_token);
        callers.set(`${environment} ${tenantId} ${app}`, { clientId, clientSecret, appKey, token });
      }
    }
  }
  return callers;
}
