import type { ApiKey } from '@truckroll/contract';
import type { Operation, ResultOf } from '@truckroll/endpoint';
import { createApiClient, type ApiClient } from './api-client.ts';
import { loadOperation } from './api-modules.ts';
import { callOperation, type Caller, type CallOptions } from './call.ts';
import type { AnyInput, InputOf } from './input.ts';
import { startOperation, type ExportPromise, type PromiseOf } from './operation-promise.ts';
import { createCaller, type ServiceTitanOptions } from './options.ts';

/**
 * A client of the ServiceTitan V2 API for one tenant. Every operation of the contract is a function
 * under its API: `st.crm.bookings.create({ bookingProvider: 5, body })`. Path parameters are written
 * in camelCase beside the query members, the tenant is implied.
 *
 * Calls reject with ApiError, AuthError, RateLimitError, TimeoutError or TransportError. Reads are
 * repeated after passing failures, writes only when the failure certainly had no effect.
 *
 * Not affiliated with ServiceTitan.
 */
export class ServiceTitan implements AllApis {
  readonly #caller: Caller;

  constructor(options: ServiceTitanOptions) {
    this.#caller = createCaller(options);
  }

  readonly accounting = this.#api('accounting');
  readonly crm = this.#api('crm');
  readonly customerInteractions = this.#api('customerInteractions');
  readonly dispatch = this.#api('dispatch');
  readonly equipmentSystems = this.#api('equipmentSystems');
  readonly findings = this.#api('findings');
  readonly forms = this.#api('forms');
  readonly inventory = this.#api('inventory');
  readonly jbce = this.#api('jbce');
  readonly jpm = this.#api('jpm');
  readonly marketing = this.#api('marketing');
  readonly marketingAds = this.#api('marketingAds');
  readonly marketingReputation = this.#api('marketingReputation');
  readonly memberships = this.#api('memberships');
  readonly payroll = this.#api('payroll');
  readonly pricebook = this.#api('pricebook');
  readonly reporting = this.#api('reporting');
  readonly sales = this.#api('sales');
  readonly schedulingPro = this.#api('schedulingPro');
  readonly serviceAgreements = this.#api('serviceAgreements');
  readonly settings = this.#api('settings');
  readonly taskManagement = this.#api('taskManagement');
  readonly telecom = this.#api('telecom');
  readonly timesheets = this.#api('timesheets');

  /**
   * Calls an operation given as a value of the contract, typed by it; one found by name at run time
   * takes any input and gives `unknown`.
   */
  call<O extends Operation>(
    operation: O,
    input: InputOf<O> | (Operation extends O ? AnyInput : never),
    options: CallOptions = {},
  ): PromiseOf<ResultOf<O>> {
    return this.#start(Promise.resolve(operation), input, options) as PromiseOf<ResultOf<O>>;
  }

  /** Ends idle connections, after the calls under way. A later call opens them again. */
  async close(): Promise<void> {
    await this.#caller.transport.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** What may be shown of a client: where it points, and no credential. */
  toJSON(): object {
    return { apiUrl: this.#caller.apiUrl, tenantId: this.#caller.tenantId };
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `ServiceTitan ${JSON.stringify(this)}`;
  }

  #api<A extends ApiKey>(api: A): ApiClient<A> {
    return createApiClient(api, (resource, name, input, options) =>
      this.#start(loadOperation(api, resource, name), input, options),
    );
  }

  #start(
    operation: Promise<Operation>,
    input: AnyInput,
    options: CallOptions,
  ): ExportPromise<unknown, unknown> {
    const send = async (page: AnyInput) =>
      callOperation(this.#caller, await operation, page, options);
    return startOperation({ operation, send }, input);
  }
}

type AllApis = { readonly [A in ApiKey]: ApiClient<A> };
