/** What `sandbox-server.ts` prints. */
export interface SandboxCredentials {
  readonly url: string;
  readonly tenantId: number;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly appKey: string;
}

/** Headers of an authorised call, with a fresh token. */
export async function authorise(sandbox: SandboxCredentials): Promise<Record<string, string>> {
  const response = await fetch(`${sandbox.url}/connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: sandbox.clientId,
      client_secret: sandbox.clientSecret,
    }),
  });
  const { access_token: token } = (await response.json()) as { access_token: string };
  return { authorization: `Bearer ${token}`, 'st-app-key': sandbox.appKey };
}
