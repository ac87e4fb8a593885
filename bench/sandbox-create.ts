import { spawnSync } from 'node:child_process';
import { median, repeat, type Bench } from './measure.ts';

const RUNS = 7;

/** Import, creation and the first authenticated call of a fresh process, each in milliseconds. */
const PROGRAM = `
  const beforeImport = performance.now();
  const { createSandbox } = await import('@truckroll/sandbox');
  const beforeCreation = performance.now();
  const sandbox = await createSandbox();
  const { fetch, apiUrl, authUrl, tenantId, clientId, clientSecret, appKey } = sandbox.credentials();
  const token = await fetch(authUrl + '/connect/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret,
    }),
  });
  const { access_token } = await token.json();
  const answer = await fetch(apiUrl + '/crm/v2/tenant/' + tenantId + '/customers', {
    headers: { authorization: access_token, 'st-app-key': appKey },
  });
  const { data } = await answer.json();
  if (data.length === 0) throw new Error('no customers');
  const after = performance.now();
  console.log(JSON.stringify([beforeCreation - beforeImport, after - beforeCreation]));
  await sandbox.close();
`;

/**
 * How long a test waits for a sandbox of its own. The bound covers everything from `createSandbox()`
 * to the answer of the first authenticated call, in a process that has imported the package; the
 * import, once for each process, is shown beside it.
 */
export const sandboxCreate: Bench = {
  name: 'sandbox-create',
  async run() {
    const imports: number[] = [];
    const creations = await repeat(RUNS, async () => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', PROGRAM],
        { encoding: 'utf8', cwd: import.meta.dirname },
      );
      if (status !== 0) throw new Error(stderr);
      const [imported = Number.NaN, created = Number.NaN] = JSON.parse(stdout) as number[];
      imports.push(imported);
      return created;
    });
    const beside = `slowest of ${RUNS}: ${Math.round(Math.max(...creations))} ms`;
    const created = { value: median(creations), unit: 'ms', beside, atMost: 300 };
    return [
      { name: 'sandbox in process, first call answered', ...created },
      { name: 'sandbox import', value: median(imports), unit: 'ms' },
    ];
  },
};
