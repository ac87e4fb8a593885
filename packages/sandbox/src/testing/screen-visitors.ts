import { fillPath } from '@truckroll/endpoint';
import type { ScreenOperation } from '@truckroll/sandbox-contract';
import { randomBytes } from 'node:crypto';
import { Agent } from 'node:http';
import { hashSecret } from '../portal/identifiers.ts';
import type { SignInPlace } from '../portal/sessions.ts';
import type { Sandbox } from '../sandbox.ts';
import { ENVIRONMENTS, type Environment } from '../store/tenant-store.ts';
import { NORTH, SOUTH, withIdsOf, type Company } from './marked-company.ts';
import { sender, type RawAnswer } from './send-request.ts';
import { SAMPLE_GUID, SAMPLE_ID, sampleValue } from './sample-value.ts';

/** What a company has on the screens besides its records: an app of its own and an administrator. */
interface ScreenSide {
  readonly app: string;
  readonly person: Readonly<Record<Environment, string>>;
}

/** Two companies with people who sit in front of the screens. */
export interface ScreenVisitors {
  /** Calls an operation with everything in path and body being of a company. */
  call(operation: ScreenOperation, as: CallAs): Promise<RawAnswer>;
  /** The cookie of somebody who has just signed in. */
  cookie(company: Company, via: SignInPlace, environment: Environment): string;
}

interface CallAs {
  readonly environment: Environment;
  readonly of: Company;
  readonly cookie?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Gives both companies an organization, an app that only they know, and an administrator. */
export function addVisitors(sandbox: Sandbox): ScreenVisitors {
  const { store, portal } = sandbox;
  const sides = new Map([NORTH, SOUTH].map((company) => [company, addSide(sandbox, company)]));

  const send = sender(new Agent({ keepAlive: true, maxSockets: 1 }));

  function sideOf(company: Company): ScreenSide {
    const side = sides.get(company);
    if (side === undefined) throw new TypeError('There is no such company');
    return side;
  }

  return {
    cookie(company, via, environment) {
      const token = randomBytes(32).toString('base64url');
      const values = [hashSecret(token), sideOf(company).person[environment], via, environment];
      const sql = 'insert into session values (?, ?, ?, ?, ?)';
      store.database.run(sql, ...values, Date.now());
      const name = via === 'portal' ? 'truckroll_portal' : `truckroll_console_${environment}`;
      return `${name}=${token}`;
    },
    call(operation, { environment, of, cookie, headers }) {
      const side = sideOf(of);
      const known = { environment, app: side.app, person: side.person[environment] };
      const path = fillPath(operation.path, pathOf(operation, of, known));
      const url = new URL(path, portal.url);
      for (const [name, parameter] of Object.entries(operation.query)) {
        if (parameter.isRequired === true || name === 'from')
          url.searchParams.set(name, String(sampleValue(parameter, {}, of.mark)));
      }
      const body = operation.body && sampleValue(operation.body.inline ?? {}, {}, 'a longer text');
      return send(operation.method, url, {
        headers: { ...(cookie !== undefined && { cookie }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(withIdsOf(of, body)) }),
      });
    },
  };
}

function addSide(sandbox: Sandbox, company: Company): ScreenSide {
  const { admin, store } = sandbox;
  const { tenantId, mark } = company;
  const { id: organizationId } = admin.organizations.create({
    name: mark,
    kind: 'customer',
    plan: 'theWorks',
    productionTenantId: tenantId,
    integrationTenantId: tenantId,
  });
  const scopes = [...new Set(admin.apps.list().flatMap((app) => app.scopes))];
  const form = { name: mark, organization: mark, organizationId, scopes, tenantIds: [tenantId] };
  const { id: app } = admin.apps.create(form);
  const people = ENVIRONMENTS.map((environment) => {
    admin.connections.connect({ environment, tenantId, appId: app });
    const person = admin.people.add(environment, tenantId, {
      name: mark,
      email: `somebody@${tenantId}.example`,
      isAdministrator: true,
      permissions: { generateApiApplicationKey: true, manageApiApplicationAccess: true },
      password: 'a long password',
    });
    store.database.run('update person set terms_accepted_on = created_on');
    return [environment, person.id] as const;
  });
  return { app, person: Object.fromEntries(people) as Record<Environment, string> };
}

function pathOf(
  operation: ScreenOperation,
  company: Company,
  known: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const { tenantId, id, guid } = company;
  const values: Readonly<Record<string, unknown>> = { ...known, tenant: tenantId };
  return Object.fromEntries(
    Object.entries(operation.pathParameters).map(([name, parameter]) => {
      const sample = sampleValue(parameter, {}, guid);
      const own = sample === SAMPLE_ID ? id : sample === SAMPLE_GUID ? guid : sample;
      return [name, name === 'slot' ? SAMPLE_ID : (values[name] ?? own)];
    }),
  );
}
