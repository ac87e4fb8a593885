import { randomBytes } from 'node:crypto';
import { Secret } from '@truckroll/servicetitan';
import { decrypt, encrypt, KEY_BYTES } from './cipher.ts';
import type { KeyProvider, WrappedKey } from './key-provider.ts';

/** The secrets of one record, each encrypted with the record's own data key. */
export interface SealedRecord extends WrappedKey {
  readonly fields: Readonly<Record<string, string>>;
}

/** Where a record lives. A sealed record opens in its own place only. */
export interface RecordPlace {
  readonly workspaceId: string;
  readonly recordId: string;
}

/** Encrypts every field, each bound to workspace, record and its own name. */
export async function seal(
  keys: KeyProvider,
  place: RecordPlace,
  fields: Readonly<Record<string, Secret>>,
): Promise<SealedRecord> {
  const dataKey = randomBytes(KEY_BYTES);
  try {
    const sealed = Object.entries(fields).map(([name, secret]) => [
      name,
      encrypt(dataKey, Buffer.from(secret.reveal()), contextOf(place, name)),
    ]);
    return { ...(await keys.wrap(dataKey, contextOf(place))), fields: Object.fromEntries(sealed) };
  } finally {
    dataKey.fill(0);
  }
}

/**
 * Opens the fields of a record. Throws `UnknownKeyError` when its key is not at hand, and an error
 * without any content when the record was changed or moved.
 */
export async function unseal(
  keys: KeyProvider,
  place: RecordPlace,
  sealed: SealedRecord,
): Promise<Record<string, Secret>> {
  const dataKey = await keys.unwrap(sealed, contextOf(place));
  const opened = Object.entries(sealed.fields).map(([name, value]) => [
    name,
    new Secret(decrypt(dataKey, value, contextOf(place, name)).toString()),
  ]);
  dataKey.fill(0);
  return Object.fromEntries(opened);
}

/** Wraps the data key with the current key; the fields stay as they are. */
export async function rewrap(
  keys: KeyProvider,
  place: RecordPlace,
  sealed: SealedRecord,
): Promise<SealedRecord> {
  if (sealed.keyId === keys.currentKeyId) return sealed;
  const dataKey = await keys.unwrap(sealed, contextOf(place));
  const wrapped = await keys.wrap(dataKey, contextOf(place));
  dataKey.fill(0);
  return { ...wrapped, fields: sealed.fields };
}

/** JSON keeps the parts apart whatever characters they hold. */
function contextOf({ workspaceId, recordId }: RecordPlace, field?: string): string {
  return JSON.stringify([workspaceId, recordId, field ?? null]);
}
