import { apis, listOverlayOperations, type ApiKey } from '@truckroll/contract';
import { webhookEvents, webhookSchemas } from '@truckroll/contract/webhooks';
import { createSandbox, type InProcessSandbox } from '@truckroll/sandbox';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenApiDocument } from '../contract/document.ts';
import { toApi } from '../contract/model.ts';
import { writeApi } from '../contract/write-api.ts';
import { checkContract } from './check.ts';
import { compareFacts } from './facts.ts';
import { schemaSetFacts } from './contract-facts.ts';
import type { DocumentText } from './document-facts.ts';
import { reportText } from './report.ts';
import { wholeContract } from './whole-contract.ts';

const CONTRACT = join(import.meta.dirname, '../../packages/contract/src');

interface Entry {
  readonly id: string;
  readonly hasWebhooks: boolean;
}

/** A webhook's payload brings its own schemas. */
interface Webhook {
  readonly post: {
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly schema: { readonly $ref: string; readonly $defs: typeof webhookSchemas };
        };
      };
    };
  };
}

type Served = OpenApiDocument &
  DocumentText & { readonly webhooks: Readonly<Record<string, Webhook>> };

let sandbox: InProcessSandbox;
let entries: readonly Entry[];
let served: Readonly<Record<string, Served>>;

async function read<T>(path: string): Promise<T> {
  const response = await sandbox.fetch(sandbox.portal.url + path);
  expect([path, response.status]).toEqual([path, 200]);
  return (await response.json()) as T;
}

const overlaid = new Set<string>();

/** The served document without the operations that came after the published ones. */
function withoutOverlay(document: Served): Served {
  const later = new Set(listOverlayOperations().map(({ id }) => id));
  const paths = Object.entries(document.paths).flatMap(([path, methods]) => {
    const kept = Object.entries(methods).filter(([, { operationId }]) => {
      if (later.has(operationId)) overlaid.add(operationId);
      return !later.has(operationId);
    });
    return kept.length === 0 ? [] : [[path, Object.fromEntries(kept)] as const];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

beforeAll(async () => {
  sandbox = await createSandbox();
  const groups = await read<readonly { readonly apis: readonly Entry[] }[]>('/api/docs/apis');
  entries = groups.flatMap((group) => group.apis);
  const documents = entries.map(async ({ id }): Promise<[string, Served]> => {
    const document = await read<Served>(`/api/docs/apis/${id}`);
    return [`${id.replace('tenant-', '')}.json`, withoutOverlay(document)];
  });
  served = Object.fromEntries(await Promise.all(documents));
});
afterAll(() => sandbox.close());

test('the catalogue lists the 24 APIs in one group, by the ids of the published documents', () => {
  const ids = Object.values(apis).map(({ document }) => `tenant-${document.replace('.json', '')}`);
  expect(entries.map(({ id }) => id)).toEqual(ids);
  expect(entries).toHaveLength(24);
  expect(entries).toContainEqual(
    expect.objectContaining({ id: 'tenant-crm-v2', displayName: 'CRM', isBeta: false }),
  );
});

test('the documents it serves say what the contract says, to the last fact', () => {
  const result = checkContract(wholeContract(), { documents: served });
  expect(reportText(result)).toBe('559/559 operations, 0 differences');
});

test('operations that came later are served beside the published ones', () => {
  expect([...overlaid].toSorted()).toEqual(
    listOverlayOperations()
      .map(({ id }) => id)
      .toSorted(),
  );
});

test.each(Object.keys(apis) as ApiKey[])(
  'importing the document of %s writes the contract as it is, byte for byte',
  (key) => {
    const { document } = apis[key];
    const text = served[document];
    if (text === undefined) throw new Error(`${document} is not served`);
    const api = toApi(document, text);
    const files = Object.entries(writeApi(api));
    expect(files.length).toBeGreaterThan(0);
    for (const [name, content] of files) {
      expect(content).toBe(readFileSync(join(CONTRACT, api.folder, name), 'utf8'));
    }
  },
);

test('every webhook stands in the document of its API, with all schemas of its payload', () => {
  for (const { id, hasWebhooks } of entries) {
    const document = `${id.replace('tenant-', '')}.json`;
    const own = Object.entries(webhookEvents).filter(
      ([, { api }]) => apis[api].document === document,
    );
    const webhooks = served[document]?.webhooks ?? {};
    expect([document, Object.keys(webhooks)]).toEqual([document, own.map(([type]) => type)]);
    expect([document, hasWebhooks]).toEqual([document, own.length > 0]);
    for (const [type, { schema: envelope }] of own) {
      const schema = webhooks[type]?.post.requestBody.content['application/json'].schema;
      expect(schema?.$ref).toBe(`#/$defs/${envelope}`);
      const needed = Object.keys(schema?.$defs ?? {});
      const contracted = Object.fromEntries(
        needed.map((name) => [name, webhookSchemas[name] ?? {}]),
      );
      expect(compareFacts(schemaSetFacts(contracted), schemaSetFacts(schema?.$defs ?? {}))).toEqual(
        [],
      );
      const named = JSON.stringify(schema?.$defs).matchAll(/#\/\$defs\/([^"]+)"/g);
      expect([...named].every(([, name = '']) => needed.includes(name))).toBe(true);
    }
  }
});

test('the servers of a document are those of the sandbox, and answer', async () => {
  const [production, integration] = served['crm-v2.json']?.servers ?? [];
  expect([production?.url, integration?.url]).toEqual([
    `${sandbox.production.url}/crm/v2`,
    `${sandbox.integration.url}/crm/v2`,
  ]);
  const response = await sandbox.fetch(`${integration?.url}/tenant/1/customers`);
  expect(response.status).toBe(401);
});

test('an API that does not exist is a 404', async () => {
  const response = await sandbox.fetch(`${sandbox.portal.url}/api/docs/apis/tenant-dogs-v2`);
  expect(response.status).toBe(404);
});
