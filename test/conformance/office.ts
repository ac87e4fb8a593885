import type { Operation } from '@truckroll/endpoint';
import { startSandbox, type DemoCredentials, type Sandbox } from '@truckroll/sandbox';
import { ServiceTitan } from '@truckroll/servicetitan';
import { withIdsOf } from '../../packages/sandbox/src/testing/marked-company.ts';
import { sampleCall } from '../../packages/sandbox/src/testing/sample-call.ts';
import { SAMPLE_GUID } from '../../packages/sandbox/src/testing/sample-value.ts';
import { addOwnRecords, OWN } from './own-records.ts';

/** What is written beside the operation: path, query members and body in one object. */
export type Input = Readonly<Record<string, unknown>>;

/** A sandbox with the small demo company, and a client of it that goes over HTTP. */
export interface Office {
  readonly sandbox: Sandbox;
  readonly st: ServiceTitan;
  readonly demo: DemoCredentials;
  /** Calls an operation the way a program would: by API, resource and name. */
  call(operation: Operation, input: Input): Promise<{ status: number; data: unknown }>;
  close(): Promise<void>;
}

/** Opens the office. Answers are checked by the tests, not by the sandbox itself. */
export async function openOffice(): Promise<Office> {
  const sandbox = await startSandbox({ small: true, rateLimit: false, validateAnswers: false });
  const demo = sandbox.demo.integration;
  addOwnRecords(sandbox);
  const { url } = sandbox.integration;
  const st = new ServiceTitan({
    apiUrl: url,
    authUrl: url,
    ...credentialsOf(demo),
    rateLimit: false,
    maxRetries: 0,
  });
  return {
    sandbox,
    st,
    demo,
    call: (operation, input) => callByName(st, operation.key, input),
    async close() {
      await st.close();
      await sandbox.close();
    },
  };
}

function credentialsOf({ tenantId, clientId, clientSecret, appKey }: DemoCredentials) {
  return { tenantId, clientId, clientSecret, appKey };
}

type Call = (input: Input) => {
  withResponse(): Promise<{ status: number; data: unknown }>;
};

function callByName(st: ServiceTitan, key: string, input: Input) {
  const [api = '', resource = '', name = ''] = key.split('.');
  const apis = st as unknown as Record<string, Record<string, Record<string, Call>>>;
  const call = apis[api]?.[resource]?.[name];
  if (call === undefined) throw new TypeError(`The client has no ${key}`);
  return call(input).withResponse();
}

/** An input the operation accepts, derived from the contract; its ids are those of the records. */
export function sampleInput(operation: Operation, text = 'Sample'): Input {
  const { path, query, body } = sampleCall(operation, text);
  const isForm = operation.body?.contentType === 'multipart/form-data';
  return {
    ...ownPath(path ?? {}),
    ...(withIdsOf(OWN, query ?? {}) as Input),
    ...(isForm
      ? { body: { file: new File(['hi'], 'a.txt', { type: 'text/plain' }) } }
      : body !== undefined && { body: withIdsOf(OWN, body) }),
  };
}

function ownPath(path: Input): Input {
  const own = Object.entries(path).filter(([name]) => name !== 'tenant');
  return Object.fromEntries(
    own.map(([name, value]) => [
      name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      String(value).includes(SAMPLE_GUID) ? OWN.guid : OWN.id,
    ]),
  );
}
