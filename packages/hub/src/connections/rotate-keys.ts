import type { Database } from '../database/database.ts';
import { rewrap } from '../secrets/envelope.ts';
import type { KeyProvider } from '../secrets/key-provider.ts';

/**
 * Wraps the data keys of all connections with the current key, so that older keys can be taken
 * away. Answers how many were wrapped anew. Throws `UnknownKeyError` when a key is missing.
 */
export async function rotateKeys(database: Database, keys: KeyProvider): Promise<number> {
  const rows = await database.kysely
    .selectFrom('connections')
    .select(['workspace_id', 'id', 'sealed_secrets', 'revision'])
    .execute();
  const stale = rows.filter(({ sealed_secrets: sealed }) => sealed.keyId !== keys.currentKeyId);
  for (const { workspace_id: workspaceId, id, sealed_secrets: sealed, revision } of stale) {
    const wrapped = await rewrap(keys, { workspaceId, recordId: id }, sealed);
    await database.transaction(workspaceId, (tx) =>
      tx
        .updateTable('connections')
        .set({ sealed_secrets: JSON.stringify(wrapped) })
        .where('id', '=', id)
        .where('revision', '=', revision)
        .execute(),
    );
  }
  return stale.length;
}
