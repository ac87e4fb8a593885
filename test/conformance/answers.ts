import { schemas } from '@truckroll/contract/schemas';
import { successStatus, type Operation, type SchemaSet } from '@truckroll/endpoint';
import { createValidator, type FieldErrors, type Validator } from '@truckroll/endpoint/validation';

/** Downloads and a list whose documents forgot to say what they answer with. */
const UNDESCRIBED = new Set([
  'equipmentSystems.installedEquipment.downloadAttachment',
  'forms.jobs.downloadAttachment',
  'forms.jobs.listAttachments',
]);

const validators = new Map<string, Validator>();

/** The validator over the schemas of an operation's API; made once. */
export function validatorOf({ key }: Operation): Validator {
  const api = key.slice(0, key.indexOf('.'));
  const known = validators.get(api);
  if (known !== undefined) return known;
  const made = createValidator((schemas as Readonly<Record<string, SchemaSet>>)[api] ?? {});
  validators.set(api, made);
  return made;
}

/** What a client was given: JSON parsed, a file's bytes, or the address of a redirect. */
export interface Given {
  readonly status: number;
  readonly data: unknown;
}

/** What of a successful answer the contract does not allow; empty when all is well. */
export function faultsOf(operation: Operation, { status, data }: Given): FieldErrors {
  // Two operations declare more than one status that means success.
  if (status >= 400 || !(status in operation.responses)) {
    return { status: [`${status} instead of ${successStatus(operation)}`] };
  }
  const payload = operation.responses[status];
  if (status === 302) return isAddress(data) ? {} : { location: ['There is no address.'] };
  if (!payload) {
    const isFree = data === undefined || UNDESCRIBED.has(operation.key);
    return isFree ? {} : { body: ['There should be none.'] };
  }
  if (!payload.contentType.includes('json')) {
    return data instanceof Uint8Array ? {} : { body: ['Bytes are missing.'] };
  }
  return validatorOf(operation).check(payload.schema ?? payload.inline ?? {}, data);
}

function isAddress(data: unknown): boolean {
  const { location } = data as { readonly location?: unknown };
  return (
    typeof location === 'string' && location !== '' && URL.canParse(location, 'http://localhost')
  );
}
