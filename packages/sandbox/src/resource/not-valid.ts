import { invalid, type OperationError } from '../operations/operation-error.ts';

/**
 * Refuses a parameter's value in the words the service has for it.
 * observed: the wording and the capital, for a sort field that is none.
 */
export function notValid(name: string, value: unknown): OperationError {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  return invalid(name, `The value '${String(value)}' is not valid for ${title}.`);
}
