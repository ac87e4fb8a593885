const HIDDEN = '[secret]';

/**
 * A text that does not print: `String()`, template literals, `JSON.stringify` and Node's inspector
 * all show `[secret]`. `reveal()` gives the text to whoever sends it.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return HIDDEN;
  }

  toJSON(): string {
    return HIDDEN;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return HIDDEN;
  }
}

/** Wraps a text; an already wrapped one is kept as it is. */
export function toSecret(value: string | Secret): Secret {
  return typeof value === 'string' ? new Secret(value) : value;
}

/** Anything shorter is a placeholder, and hiding it would spoil half of every text. */
const SHORTEST_SECRET = 6;

/** Replaces every occurrence of the secrets, for texts that somebody else wrote. */
export function redact(text: string, secrets: readonly Secret[]): string {
  return secrets
    .map((secret) => secret.reveal())
    .filter((value) => value.length >= SHORTEST_SECRET)
    .reduce((result, value) => result.replaceAll(value, HIDDEN), text);
}
