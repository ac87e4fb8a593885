import type { Operation } from '@truckroll/endpoint';
import { sampleCall } from './sample-call.ts';
import { SAMPLE_GUID, SAMPLE_ID } from './sample-value.ts';

/** A tenant whose every id and text says whose it is. */
export interface Company {
  readonly tenantId: number;
  /** The id of one record in every collection; all other ids begin with the same digits. */
  readonly id: number;
  readonly guid: string;
  /** Stands in the texts of its records. */
  readonly mark: string;
}

export const NORTH: Company = {
  tenantId: 4101,
  id: 1_710_000_001,
  guid: 'aaaaaaaa-1111-4111-8111-111111111111',
  mark: 'of the north',
};
export const SOUTH: Company = {
  tenantId: 4202,
  id: 1_720_000_001,
  guid: 'bbbbbbbb-1111-4111-8111-111111111111',
  mark: 'of the south',
};

/** Whether a text holds an id or a text of the company's records. */
export function tellsOf(company: Company, text: string): boolean {
  const ids = new RegExp(`\\b${String(company.id).slice(0, 5)}\\d{5}\\b|${company.guid}`);
  return ids.test(text) || text.includes(company.mark);
}

/** A call an operation accepts, with the company's ids and texts in path, query and body. */
export function ownedBy(company: Company, operation: Operation, text: string) {
  const { path, query, body } = sampleCall(operation, text);
  const owned = Object.keys(path ?? {}).map((name) => {
    const isGuid = String(path?.[name]).includes(SAMPLE_GUID);
    return [name, isGuid ? company.guid : company.id] as const;
  });
  const asked = Object.entries(withIdsOf(company, query ?? {}) as object);
  return {
    path: Object.fromEntries(owned),
    query: asked.flatMap(([name, value]) =>
      [value]
        .flat()
        .map((one): [string, string] => [
          name,
          typeof one === 'object' ? JSON.stringify(one) : `${one}`,
        ]),
    ),
    body: bodyOf(operation, withIdsOf(company, body)),
  };
}

interface SentBody {
  readonly type: string;
  readonly text: string;
}

function bodyOf({ body }: Operation, value: unknown): SentBody | undefined {
  if (body === undefined) return undefined;
  if (body.contentType !== 'multipart/form-data') {
    return { type: 'application/json', text: JSON.stringify(value) };
  }
  const part = 'content-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhi';
  return { type: 'multipart/form-data; boundary=cut', text: `--cut\r\n${part}\r\n--cut--\r\n` };
}

/** A value with the company's ids wherever a member is named after one. */
export function withIdsOf(company: Company, value: unknown, member = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withIdsOf(company, item, member));
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value);
    return Object.fromEntries(members.map(([name, one]) => [name, withIdsOf(company, one, name)]));
  }
  if (typeof value === 'string' && value.includes(SAMPLE_GUID)) {
    return value.replaceAll(SAMPLE_GUID, company.guid);
  }
  const isId = /ids?$/i.test(member) && String(value) === String(SAMPLE_ID);
  if (!isId) return value;
  return typeof value === 'string' ? String(company.id) : company.id;
}
