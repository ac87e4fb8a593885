import type { OperationTypes } from '@truckroll/endpoint';
import type { DescribedOperation } from '@truckroll/endpoint/describe';

/** An operation of the hub. Its `scope`: `token` asks for the API token, `public` is for visitors. */
export type HubOperation<T extends OperationTypes = OperationTypes> = DescribedOperation<T>;
