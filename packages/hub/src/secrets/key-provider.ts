/** A data key as it is stored: encrypted under a key-encryption key that never leaves its keeper. */
export interface WrappedKey {
  /** Which key-encryption key it was wrapped with. */
  readonly keyId: string;
  readonly wrapped: string;
}

/**
 * Keeps the key-encryption keys. `context` says what the data key is for and is bound to it: a
 * wrapped key that is moved elsewhere does not open.
 */
export interface KeyProvider {
  /** The key new records are wrapped with. */
  readonly currentKeyId: string;
  wrap(dataKey: Uint8Array, context: string): Promise<WrappedKey>;
  /** Throws `UnknownKeyError` when the key is not kept here. */
  unwrap(key: WrappedKey, context: string): Promise<Uint8Array>;
}

/** A record was sealed with a key that is not at hand. */
export class UnknownKeyError extends Error {
  readonly code = 'unknown_key';
  constructor(keyId: string) {
    super(`The key ${keyId} that sealed this record is not among the keys of this hub`);
    this.name = 'UnknownKeyError';
  }
}

/** A key or the place it comes from cannot be trusted or understood. */
export class BadKeyError extends Error {
  readonly code = 'bad_key';
  override readonly name = 'BadKeyError';
}
