import { expect, test } from 'vitest';
import { openStore } from '../store/open-store.ts';
import { createSeal } from '../webhooks/seal.ts';
import { createPortal } from './portal.ts';
import { PORTAL_SCRIPT } from './tables.ts';

const NOW = '2026-11-22T05:00:00.000Z';
const key = { environment: 'integration', tenantId: 11, appId: 'app1' } as const;

test('connections of a state file and of a snapshot from before they had all columns work on', () => {
  const store = openStore({ now: () => NOW });
  const { database } = store;
  database.script(PORTAL_SCRIPT);
  database.run(
    'insert into app values (?, ?, ?, ?, 1, ?)',
    'app1',
    'ak1.old',
    '{"name":"Old","organization":"Ours"}',
    '[11]',
    NOW,
  );
  database.run('insert into app_version values (?, 1, ?, ?)', 'app1', '["tn.crm.leads:r"]', NOW);
  database.run('insert into tenant values (?, 11, ?, ?)', 'integration', 'North', 'UTC');
  database.run(
    'insert into connection (environment, tenant, app, client_id, user_id, accepted_version, ' +
      'secret1_hash, connected_on) values (?, 11, ?, ?, 1, 1, ?, ?)',
    'integration',
    'app1',
    'cid.old',
    'ab'.repeat(32),
    NOW,
  );
  store.includeInSnapshots(['connection']);
  store.snapshots.take('before');

  const { connections } = createPortal(store, () => NOW, createSeal());
  const old = { clientId: 'cid.old', connectedBy: '', secrets: [{ slot: 1, createdOn: NOW }] };
  expect(connections.get(key)).toMatchObject(old);
  connections.generateSecret(key);
  expect(connections.get(key).secretSlots).toEqual([1, 2]);
  expect(store.snapshots.restore('before')).toBe(true);
  expect(connections.get(key)).toMatchObject(old);
});
