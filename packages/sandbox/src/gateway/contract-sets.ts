import { schemas } from '@truckroll/contract/schemas';
import type { Operation, SchemaSet } from '@truckroll/endpoint';
import { createValidator, type Validator } from '@truckroll/endpoint/validation';

/** The schemas an operation speaks of, and a validator over them. */
export interface ContractSet {
  readonly set: SchemaSet;
  readonly validator: Validator;
}

/** Finds an operation's schemas; one validator per API, made when the API is first called. */
export function createContractSets(): (operation: Operation) => ContractSet {
  const known = new Map<string, ContractSet>();
  const all: Readonly<Record<string, SchemaSet>> = schemas;

  return (operation) => {
    const api = operation.key.slice(0, operation.key.indexOf('.'));
    const found = known.get(api);
    if (found !== undefined) return found;
    const set = all[api] ?? {};
    const made = { set, validator: createValidator(set) };
    known.set(api, made);
    return made;
  };
}
