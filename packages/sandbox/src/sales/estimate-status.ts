/** An estimate's status as answers show it. */
export interface EstimateStatus {
  readonly value: number;
  readonly name: 'Open' | 'Sold' | 'Dismissed';
}

/** assumed: the numbers follow the order in which the published document lists the names. */
const VALUES = { Open: 0, Sold: 1, Dismissed: 2 } as const;

export function toStatus(name: EstimateStatus['name']): EstimateStatus {
  return { value: VALUES[name], name };
}
