import { apis, contract, type ApiKey } from '@truckroll/contract';
import { webhookEvents } from '@truckroll/contract/webhooks';
import type { Operation } from '@truckroll/endpoint';
import { spelledOut } from './words.ts';

/** One API as the portal's list of documents shows it. */
export interface CatalogueEntry {
  /** `tenant-crm-v2`. */
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
  readonly isBeta: boolean;
  readonly hasWebhooks: boolean;
}

export interface CatalogueGroup {
  readonly displayName: string;
  readonly apis: readonly CatalogueEntry[];
}

export const API_KEYS = Object.keys(apis) as ApiKey[];

/**
 * Every API the portal documents.
 * documented: one group of this name holds all of them.
 * assumed: none is marked as beta.
 */
export function listCatalogue(): readonly CatalogueGroup[] {
  return [
    {
      displayName: 'Other API',
      apis: API_KEYS.map((key) => ({
        id: catalogueId(key),
        displayName: apis[key].title,
        description: Object.keys(contract[key]).map(spelledOut).join(', '),
        isBeta: false,
        hasWebhooks: Object.values(webhookEvents).some(({ api }) => api === key),
      })),
    },
  ];
}

/** The API of an id such as `tenant-crm-v2`. */
export function apiOfCatalogueId(id: string): ApiKey | undefined {
  return API_KEYS.find((key) => catalogueId(key) === id);
}

/** The operations of an API in the order of their keys. */
export function operationsOf(key: ApiKey): readonly Operation[] {
  const resources: Readonly<Record<string, Readonly<Record<string, Operation>>>> = contract[key];
  return Object.values(resources).flatMap((resource) => Object.values(resource));
}

function catalogueId(key: ApiKey): string {
  return `tenant-${apis[key].document.replace(/\.json$/, '')}`;
}
