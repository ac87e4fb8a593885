/** The operation or webhook an address of the reference names, so that each has a link of its own. */
interface ApiSearch {
  readonly operation?: string;
}

/** Reads the address; what does not fit is left out. */
export function readApiSearch({ operation }: Readonly<Record<string, unknown>>): ApiSearch {
  return typeof operation === 'string' ? { operation } : {};
}
