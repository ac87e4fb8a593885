import type { Id, StoredRecord, TenantStore } from '../store/collection.ts';

/** Something the pricebook sells, whichever kind it is. */
export interface Sku {
  readonly id: Id;
  readonly kind: 'Service' | 'Material' | 'Equipment' | 'PriceModifier';
  readonly code: string;
  readonly displayName: string;
  readonly description: string;
  readonly price: number;
  readonly cost: number;
  readonly hours: number;
  readonly isTaxable: boolean;
}

const KINDS = {
  service: 'Service',
  material: 'Material',
  equipment: 'Equipment',
  'discount-and-fee': 'PriceModifier',
} as const;

/** The pricebook's entry with an id or, failing that, a code. Undefined when there is none. */
export function findSku(
  store: TenantStore,
  key: { readonly id?: unknown; readonly code?: unknown },
): Sku | undefined {
  for (const [collectionName, kind] of Object.entries(KINDS)) {
    const collection = store.collection(collectionName);
    const { id, code } = key;
    const found =
      id === undefined || id === null
        ? collection.first([{ field: 'code', is: 'sameText', value: String(code ?? '') }])
        : collection.get(Number(id));
    if (found !== undefined) return toSku(found, kind);
  }
  return undefined;
}

function toSku(record: StoredRecord, kind: Sku['kind']): Sku {
  const code = String(record['code'] ?? '');
  return {
    id: record.id,
    kind,
    code,
    displayName: String(record['displayName'] ?? code),
    description: String(record['description'] ?? ''),
    price: Number(record['price'] ?? record['amount'] ?? 0),
    cost: Number(record['cost'] ?? 0),
    hours: Number(record['hours'] ?? 0),
    isTaxable: record['taxable'] === true,
  };
}
