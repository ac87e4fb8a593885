import type { StoredRecord } from '../store/collection.ts';

/** One way to pay for a membership: how long, how often, for how much. */
export interface Billing {
  readonly id: number;
  readonly duration: number | null;
  readonly billingFrequency: string;
  readonly salePrice: number;
  readonly active?: boolean;
}

/**
 * The billings a membership type offers. Those kept without an id get one made of the type's id and
 * their place, so that a sale can name them.
 */
export function billingsOf(type: StoredRecord): readonly Billing[] {
  const kept = (type['durationBilling'] ?? []) as readonly (Omit<Billing, 'id'> & {
    id?: number;
  })[];
  return kept.map((billing, place) => ({
    ...billing,
    id: billing.id ?? Number(type.id) * PLACES + place + 1,
  }));
}

/** More billings than one type ever offers. */
const PLACES = 100;
