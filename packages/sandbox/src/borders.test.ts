import { listOperations, listOverlayOperations } from '@truckroll/contract';
import type { Operation } from '@truckroll/endpoint';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ENVIRONMENTS, type Environment } from './store/tenant-store.ts';
import { NORTH, SOUTH, tellsOf, type Company } from './testing/marked-company.ts';
import type { RawAnswer } from './testing/send-request.ts';
import { startTwoCompanies, type TwoCompanies } from './testing/two-companies.ts';

/** Reads first: what the others change or delete is still as it was made then. */
const operations = [...listOperations(), ...listOverlayOperations()].toSorted(
  (one, other) => rank(one) - rank(other),
);
const held = new Set(operations.map(({ key }) => key));

/** One company of one environment as the caller, the other one as the neighbour. */
interface Side {
  readonly environment: Environment;
  readonly own: Company;
  readonly foreign: Company;
}

const sides: readonly Side[] = ENVIRONMENTS.flatMap((environment) => [
  { environment, own: NORTH, foreign: SOUTH },
  { environment, own: SOUTH, foreign: NORTH },
]);

/** Paths whose id need not be known, so that a stranger's id is as good as a new one. */
const ANY_ID_WILL_DO = new Set([
  'crm.contacts.delete',
  'crm.contacts.listByRelationship',
  'crm.contacts.replace',
  'crm.contacts.update',
  'dispatch.gpsPings.create',
]);

const TEXT = 'nobody in particular';

let it: TwoCompanies;
beforeAll(async () => {
  it = await startTwoCompanies();
  it.sandbox.store.snapshots.take('start');
});
afterEach(() => void it.sandbox.store.snapshots.restore('start'));
afterAll(async () => {
  await it.close();
  console.log(`borders: ${held.size} of ${operations.length} operations`);
});

test("a token is refused on the other company's paths", async () => {
  for (const side of sides) {
    const { environment, own, foreign } = side;
    const as = { ...it.caller(environment, own, 0), at: foreign, of: foreign, text: TEXT };
    const faults = await everyOperation(side, async (operation) => {
      const answer = await it.call(environment, operation, as);
      const isRefused = answer.status === 403 && OWNER_REFUSED.test(titleOf(answer));
      return isRefused && !tellsOf(foreign, answer.text);
    });
    expect(faults).toEqual([]);
  }
});

test("an app's token does not go with the key of the other app", async () => {
  for (const side of sides) {
    const { environment, own } = side;
    const { appKey } = it.caller(environment, own, 1);
    const as = { ...it.caller(environment, own, 0), appKey, at: own, of: own, text: TEXT };
    const faults = await everyOperation(side, async (operation) => {
      const answer = await it.call(environment, operation, as);
      return answer.status === 403 && titleOf(answer).startsWith('Scope validation failed');
    });
    expect(faults).toEqual([]);
  }
});

test('a token of one environment is none in the other', async () => {
  for (const side of sides) {
    const { environment, own } = side;
    const elsewhere = environment === 'integration' ? 'production' : 'integration';
    const as = { ...it.caller(elsewhere, own, 0), at: own, of: own, text: TEXT };
    const faults = await everyOperation(side, async (operation) => {
      return (await it.call(environment, operation, as)).status === 401;
    });
    expect(faults).toEqual([]);
  }
});

/** Lists and feeds of a whole tenant; nearly all of them must have something to tell. */
const lists = new Set(
  operations.filter((one) => one.list !== undefined && Object.keys(one.pathParameters).length < 2),
);

test('each company is shown records of its own and none of the other', async () => {
  for (const side of sides) {
    const { environment, own, foreign } = side;
    const as = { ...it.caller(environment, own, 0), at: own, of: own, text: own.mark };
    const silent: string[] = [];
    const faults = await everyOperation(side, async (operation) => {
      const answer = await it.call(environment, operation, as);
      const isShown = answer.status < 300 && tellsOf(own, answer.text);
      if (lists.has(operation) && !isShown) silent.push(operation.key);
      return !tellsOf(foreign, answer.text);
    });
    expect(faults).toEqual([]);
    expect(silent.length).toBeLessThan(lists.size / 10);
  }
});

test('ids of the other company find nothing there and change nothing', async () => {
  for (const side of sides) {
    const { environment, own, foreign } = side;
    const as = { ...it.caller(environment, own, 0), at: own, of: foreign, text: TEXT };
    const before = stateOf(environment, foreign);
    const faults = await everyOperation(side, async (operation) => {
      const { status, text } = await it.call(environment, operation, as);
      const isFound = status < 400 && asksForOne(operation);
      const isRead = status < 400 && operation.method === 'GET';
      const isTold = text.includes(foreign.mark) || (isRead && tellsOf(foreign, text));
      return status !== 500 && !isFound && !isTold;
    });
    expect(faults).toEqual([]);
    const changed = stateOf(environment, foreign) === before ? [] : [nameOf(side)];
    expect(changed).toEqual([]);
  }
});

test('a secret mints tokens for its own client only, in its own environment only', async () => {
  const callers = sides.flatMap(({ environment, own }) =>
    ([0, 1] as const).map((app) => ({ environment, own, ...it.caller(environment, own, app) })),
  );
  for (const { environment, own, clientId } of callers) {
    for (const other of callers) {
      for (const asked of ENVIRONMENTS) {
        const isOwn = other.clientId === clientId && asked === environment;
        const { status, text } = await it.mint(asked, clientId, other.clientSecret);
        const told = isOwn ? tenantIn(text) : text;
        const expected = isOwn ? [200, String(own.tenantId)] : [400, INVALID_CLIENT];
        expect([status, told]).toEqual(expected);
      }
    }
  }
});

const INVALID_CLIENT = '{"error":"invalid_client"}';
const OWNER_REFUSED =
  /^Resource owner validation failed, please check '[a-z_, ]*\btenant\b[a-z_, ]*' path value\(s\)\.$/;

function rank({ method }: Operation): number {
  return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].indexOf(method);
}

function nameOf({ environment, own }: Side): string {
  return `tenant ${own.tenantId} of ${environment}`;
}

/** Whether the path names a record besides the tenant. */
function asksForOne({ key, pathParameters }: Operation): boolean {
  return Object.keys(pathParameters).length > 1 && !ANY_ID_WILL_DO.has(key);
}

/** Tries all operations; names those for which it does not hold. */
async function everyOperation(
  side: Side,
  holds: (operation: Operation) => Promise<boolean>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const operation of operations) {
    if (await holds(operation)) continue;
    held.delete(operation.key);
    faults.push(`${operation.key} as ${nameOf(side)}`);
  }
  return faults;
}

function titleOf({ text }: RawAnswer): string {
  return String((JSON.parse(text) as { readonly title?: unknown }).title);
}

/** The tenant a token was made for. */
function tenantIn(text: string): unknown {
  const [, claims = ''] = (JSON.parse(text) as { access_token: string }).access_token.split('.');
  return (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { tenant: unknown }).tenant;
}

/** All that a company has, as one text. */
function stateOf(environment: Environment, { tenantId }: Company): string {
  const where = 'join space on space.id = space where environment = ? and tenant = ?';
  const { database } = it.sandbox.store;
  return JSON.stringify([
    database.all(`select record.* from record ${where}`, environment, tenantId),
    database.all(`select setting.* from setting ${where}`, environment, tenantId),
  ]);
}
