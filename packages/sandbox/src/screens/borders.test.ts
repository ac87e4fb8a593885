import { listScreenOperations, type ScreenOperation } from '@truckroll/sandbox-contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ENVIRONMENTS, type Environment } from '../store/tenant-store.ts';
import { NORTH, SOUTH, tellsOf, type Company } from '../testing/marked-company.ts';
import { addVisitors, type ScreenVisitors } from '../testing/screen-visitors.ts';
import type { RawAnswer } from '../testing/send-request.ts';
import { startTwoCompanies, type TwoCompanies } from '../testing/two-companies.ts';

/** Reads first: what the others change is still as it was made then. */
const operations = listScreenOperations().toSorted((one, other) => rank(one) - rank(other));
const held = new Set(operations.map(({ key }) => key));
const ofAccess = (access: string) => operations.filter(({ scope }) => scope === access);

const tenantsOwn = operations.filter(({ scope }) => scope !== 'operator');

let it: TwoCompanies;
let visitors: ScreenVisitors;
beforeAll(async () => {
  it = await startTwoCompanies();
  visitors = addVisitors(it.sandbox);
  it.sandbox.store.snapshots.take('start');
});
afterAll(async () => {
  await it.close();
  console.log(`borders of the screens: ${held.size} of ${operations.length} operations`);
});

test('without a session nothing of the portal or a console answers', async () => {
  const faults = await each([...ofAccess('portal'), ...ofAccess('console')], async (operation) => {
    const as = { environment: 'production', of: NORTH } as const;
    return (await visitors.call(operation, as)).status === 401;
  });
  expect(faults).toEqual([]);
});

test("a console's session is none in the portal or in the other environment", async () => {
  const elsewhere = visitors.cookie(NORTH, 'console', 'integration');
  const faults = await each([...ofAccess('portal'), ...ofAccess('console')], async (operation) => {
    const as = { environment: 'production', of: NORTH, cookie: elsewhere } as const;
    return (await visitors.call(operation, as)).status === 401;
  });
  expect(faults).toEqual([]);
});

test("the portal's session opens no console", async () => {
  const cookie = visitors.cookie(NORTH, 'portal', 'production');
  const faults = await each(ofAccess('console'), async (operation) => {
    const as = { environment: 'production', of: NORTH, cookie } as const;
    return (await visitors.call(operation, as)).status === 401;
  });
  expect(faults).toEqual([]);
});

test('only this machine and its own pages are the operator', async () => {
  const strangers: readonly Readonly<Record<string, string>>[] = [
    { host: 'sandbox.example' },
    { origin: 'https://elsewhere.example' },
  ];
  const faults = await each(ofAccess('operator'), async (operation) => {
    for (const headers of strangers) {
      const as = { environment: 'production', of: NORTH, headers } as const;
      if (!TURNED_AWAY.has((await visitors.call(operation, as)).status)) return false;
    }
    return true;
  });
  expect(faults).toEqual([]);
});

test('nobody is shown, finds or changes what is of the other company', async () => {
  const answering = new Set<string>();
  for (const { environment, own, foreign } of SIDES) {
    it.sandbox.store.snapshots.restore('start');
    const before = stateOf(environment, foreign);
    const faults = await each(
      ['open', 'portal', 'console'].flatMap(ofAccess),
      async (operation) => {
        const via = operation.scope === 'console' ? 'console' : 'portal';
        const cookie = () => visitors.cookie(own, via, environment);
        const asked = await visitors.call(operation, {
          environment,
          of: foreign,
          cookie: cookie(),
        });
        const answer = await visitors.call(operation, { environment, of: own, cookie: cookie() });
        if (answer.status < 300) answering.add(operation.key);
        const isFound = asked.status < 300 && asksForOne(operation);
        return !isFound && ![asked, answer].some((one) => isTold(foreign, one));
      },
    );
    expect(faults).toEqual([]);
    expect(stateOf(environment, foreign) === before).toBe(true);
  }
  expect(answering.size).toBeGreaterThan(tenantsOwn.length / 2);
});

/** Forbidden, or not the name this server goes by. */
const TURNED_AWAY = new Set([403, 421]);

/** Who sits in front of the screens, and whose are none of their business. */
const SIDES = ENVIRONMENTS.flatMap((environment) => [
  { environment, own: NORTH, foreign: SOUTH },
  { environment, own: SOUTH, foreign: NORTH },
]);

function rank({ method }: ScreenOperation): number {
  return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].indexOf(method);
}

/** Whether the path names a record, an app or a person. */
function asksForOne({ pathParameters }: ScreenOperation): boolean {
  return Object.keys(pathParameters).some((name) => name !== 'environment');
}

/** A refusal may repeat the id it was asked for. */
function isTold(company: Company, { status, text }: RawAnswer): boolean {
  return status < 300 ? tellsOf(company, text) : text.includes(company.mark);
}

/** Tries operations; names those for which it does not hold. */
async function each(
  tried: readonly ScreenOperation[],
  holds: (operation: ScreenOperation) => Promise<boolean>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const operation of tried) {
    if (await holds(operation)) continue;
    held.delete(operation.key);
    faults.push(operation.key);
  }
  return faults;
}

/** All that a company has: records, settings, apps, connections, people. */
function stateOf(environment: Environment, { tenantId, mark }: Company): string {
  const { database } = it.sandbox.store;
  const ofSpace = 'join space on space.id = space where environment = ? and tenant = ?';
  return JSON.stringify([
    database.all(`select record.* from record ${ofSpace}`, environment, tenantId),
    database.all(`select setting.* from setting ${ofSpace}`, environment, tenantId),
    database.all('select * from connection where tenant = ?', tenantId),
    database.all('select * from person where tenant = ?', tenantId),
    database.all(`select * from app where details like '%${mark}%'`),
  ]);
}
