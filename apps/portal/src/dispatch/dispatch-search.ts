/** What the address of the board names: a day, and the appointment whose dialog is open. */
export interface DispatchSearch {
  readonly day?: string;
  readonly appointment?: number;
}

/** Reads the address; what does not fit is left out. */
export function readDispatchSearch(search: Readonly<Record<string, unknown>>): DispatchSearch {
  const { day, appointment } = search;
  const isDay = typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day);
  const isId = typeof appointment === 'number' && Number.isInteger(appointment) && appointment > 0;
  return { ...(isDay && { day }), ...(isId && { appointment }) };
}
