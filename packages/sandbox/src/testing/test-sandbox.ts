import type { HandlerTree } from '../gateway/handler-table.ts';
import { json, type Call } from '../operations/handler.ts';
import { invalid, notFound } from '../operations/operation-error.ts';
import type { SandboxOptions } from '../sandbox-options.ts';
import { startSandboxWith, type Sandbox } from '../sandbox.ts';
import type { DemoCredentials } from '../demo.ts';
import type { StoredRecord } from '../store/collection.ts';
import type { Environment } from '../store/tenant-store.ts';

/** What a test sends; members left out are sent as the demo app would. */
export interface TestRequest {
  readonly method?: string;
  /** After `/tenant/<demo tenant>`, with its query. */
  readonly path: string;
  readonly api?: string;
  readonly tenant?: number | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, or as it is when it is a text. */
  readonly body?: unknown;
  readonly environment?: Environment;
}

export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The JSON body; a member that a test looks at and is missing is undefined. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface TestSandbox {
  readonly sandbox: Sandbox;
  token(credentials?: Partial<DemoCredentials>, environment?: Environment): Promise<string>;
  tokenAnswer(
    form: Readonly<Record<string, string>>,
    environment?: Environment,
  ): Promise<TestAnswer>;
  call(request: TestRequest): Promise<TestAnswer>;
  admin(method: string, path: string, body?: unknown): Promise<TestAnswer>;
}

/** A booking as the contract demands it; the small handlers of tests keep it as it comes. */
export const BOOKING = {
  source: 'web',
  name: 'Ada',
  summary: 'no heat',
  isFirstTimeClient: true,
  externalId: 'web-1',
};

/** Handlers for a handful of operations, so that a test of the gateway rests on nothing else. */
const HANDLERS = {
  crm: {
    bookings: {
      create: ({ store, body }: Call) =>
        json(store.collection('booking').insert(body as StoredRecord)),
      list: ({ store }: Call) => json(page(store.collection('booking').find())),
      get: ({ store, path }: Call) => {
        const { id } = path as { readonly id: number };
        const found = store.collection('booking').get(id);
        if (found === undefined) throw notFound(`Booking ${id}`);
        return json(found);
      },
      listForProvider: echoQuery,
    },
    bookingProviderTags: {
      list: () => {
        throw new Error('a mistake in the sandbox itself');
      },
    },
    customers: { list: echoQuery },
    export: { bookings: echoQuery },
  },
  accounting: { invoices: { list: echoQuery } },
  dispatch: {
    gpsPings: { create: () => json([]) },
    zones: {
      create: () => {
        throw invalid('zips', 'A zip code is in another zone.');
      },
    },
  },
  forms: {
    jobs: {
      downloadAttachment: () => ({ as: 'redirect', location: 'http://127.0.0.1/file' }),
      listAttachments: () => ({ as: 'text', json: '[1,  2]' }),
      uploadAttachment: ({ body }: Call) => {
        const { file } = body as { readonly file: File };
        return json({ fileName: `${file.name} ${file.size}` });
      },
    },
  },
  reporting: { reports: { getData: () => json({}) } },
  telecom: {
    calls: {
      getRecording: () => ({ as: 'bytes', bytes: Buffer.from('RIFF'), contentType: 'audio/wav' }),
    },
  },
};

/** Answers with what the handler was given to filter by. */
function echoQuery({ query }: Call) {
  return json({ ...page([]), query });
}

function page(data: readonly unknown[]) {
  return { page: 1, pageSize: 50, hasMore: false, totalCount: null, data };
}

/** Starts an empty sandbox; answers are checked only when the options say so. */
export async function startTestSandbox(
  options: SandboxOptions = {},
  handlers: HandlerTree = HANDLERS,
): Promise<TestSandbox> {
  const sandbox = await startSandboxWith(handlers, {
    empty: true,
    validateAnswers: false,
    ...options,
  });
  const test: TestSandbox = {
    sandbox,
    async token(credentials = {}, environment = 'integration') {
      const { clientId, clientSecret } = { ...sandbox.demo[environment], ...credentials };
      const answer = await test.tokenAnswer(
        {
          grant_type: 'client_credentials',
          client_id: clientId,
          client_secret: clientSecret,
        },
        environment,
      );
      return String(answer.body['access_token']);
    },
    tokenAnswer: (form, environment = 'integration') =>
      read(`${sandbox[environment].url}/connect/token`, {
        method: 'POST',
        body: new URLSearchParams(form),
      }),
    async call(request) {
      const environment = request.environment ?? 'integration';
      const demo = sandbox.demo[environment];
      const headers = request.headers ?? {
        authorization: await test.token({}, environment),
        'st-app-key': demo.appKey,
      };
      const tenant = request.tenant ?? demo.tenantId;
      const api = request.api ?? 'crm/v2';
      const url = `${sandbox[environment].url}/${api}/tenant/${tenant}${request.path}`;
      return read(url, { method: request.method ?? 'GET', headers, ...bodyOf(request.body) });
    },
    admin: (method, path, body) =>
      read(`${sandbox.production.url}/_sandbox${path}`, { method, ...bodyOf(body) }),
  };
  return test;
}

function bodyOf(body: unknown): Pick<RequestInit, 'body'> {
  if (body === undefined) return {};
  if (typeof body === 'string') return { body: new Blob([body], { type: 'application/json' }) };
  if (body instanceof FormData) return { body };
  return { body: new Blob([JSON.stringify(body)], { type: 'application/json' }) };
}

async function read(url: string, init: RequestInit): Promise<TestAnswer> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  const body = (isJson ? JSON.parse(text) : {}) as Readonly<Record<string, unknown>>;
  return { status: response.status, headers: response.headers, text, body };
}
