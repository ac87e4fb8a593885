/** What the address of the page asks; all may be left out. */
export interface CapacitySearch {
  readonly day?: string;
  readonly days?: number;
  readonly businessUnitId?: number;
  readonly jobTypeId?: number;
  readonly skillBased?: boolean;
}

/** Reads the address; what does not fit is left out. */
export function readCapacitySearch(search: Readonly<Record<string, unknown>>): CapacitySearch {
  const { day, days, businessUnitId, jobTypeId, skillBased } = search;
  return {
    ...(typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && { day }),
    ...(isCount(days) && days <= 14 && { days }),
    ...(isCount(businessUnitId) && { businessUnitId }),
    ...(isCount(jobTypeId) && { jobTypeId }),
    ...(skillBased === true && { skillBased }),
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}
