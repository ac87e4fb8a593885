/** What the token of a connection says about itself. Null where it says nothing. */
export interface TokenFacts {
  readonly tenantId: string | null;
  readonly scopes: readonly string[] | null;
  /** Ids of the booking providers the app is restricted to; null without a restriction. */
  readonly bookingProviders: readonly string[] | null;
}

export interface TokenWatch {
  /** Sends requests and looks at the answers of the token server on their way. */
  readonly fetch: typeof globalThis.fetch;
  /** Facts of the token that was given out; undefined when none was. */
  facts(): TokenFacts | undefined;
}

/** @param onlyTokens lets nothing but token requests through. */
export function watchTokens(options: { onlyTokens: boolean }): TokenWatch {
  let facts: TokenFacts | undefined;
  return {
    async fetch(input, init) {
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      const isToken = pathname.endsWith('/connect/token');
      // The status of a service that is not there: whoever is asking only wants to know the token.
      if (!isToken && options.onlyTokens) return new Response(null, { status: 503 });
      const response = await globalThis.fetch(input, init);
      if (isToken && response.ok) facts = readFacts(await response.clone().text());
      return response;
    },
    facts: () => facts,
  };
}

/**
 * documented: the token is a JWT whose claims name the tenant and the granted scopes; a restriction
 * is a claim of its own. Its signature is not ours to check: it is only read.
 */
function readFacts(answer: string): TokenFacts | undefined {
  const { access_token: token, scope } = parseObject(answer);
  if (typeof token !== 'string') return undefined;
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  const claims = parseObject(payload);
  const [tenantId] = texts(claims['tenant']) ?? [];
  const granted = texts(claims['scope']) ?? texts(scope);
  return {
    tenantId: tenantId ?? null,
    scopes: granted?.flatMap((text) => text.split(' ')).filter(Boolean) ?? null,
    bookingProviders: texts(claims['booking_provider']),
  };
}

function texts(value: unknown): string[] | null {
  if (value === undefined || value === null) return null;
  return [value].flat().map(String);
}

function parseObject(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
