import type {
  BookedJob,
  CapacityDays,
  JobBooking,
  OfficeChoices,
} from '@truckroll/sandbox-contract';
import type { Portal } from '../portal/portal.ts';
import type { Environment } from '../store/tenant-store.ts';
import { createCalls, type Calls } from './calls.ts';
import { capacityDays, type CapacityQuery } from './capacity-days.ts';
import { officeChoices } from './choices.ts';
import { createCustomers, type Customers } from './customers.ts';
import { createDesk, type DeskContext } from './desk.ts';
import { createDispatchBoard, type DispatchBoard } from './dispatch-board.ts';
import { bookOfficeJob } from './job-booking.ts';
import { createLeads, type Leads } from './leads.ts';

/**
 * What a tenant's people see and do at their screens and in the field; much of it no operation of
 * the API lets an app do. Each move is one transaction. Throws an `OperationError`: 404 for what is
 * not there, 400 for a wrong input, 409 for a move its state does not allow.
 */
export interface Office {
  readonly calls: Calls;
  readonly leads: Leads;
  readonly customers: Customers;
  readonly board: DispatchBoard;
  choices(): OfficeChoices;
  capacity(query: CapacityQuery): CapacityDays;
  bookJob(wanted: JobBooking): BookedJob;
}

/**
 * Finds the office of a tenant, with a seat for one of its employees; nobody sits there when none
 * is named. Throws a 404 `PortalError` when there is no such tenant.
 */
export type OfficeOf = (
  environment: Environment,
  tenantId: number,
  employeeId?: number | null,
) => Office;

export function createOffices(context: DeskContext & { readonly portal: Portal }): OfficeOf {
  return (environment, tenantId, employeeId = null) => {
    const tenant = context.portal.tenants.get(environment, tenantId);
    const desk = createDesk(context, tenant, employeeId);
    return {
      calls: createCalls(desk),
      leads: createLeads(desk),
      customers: createCustomers(desk),
      board: createDispatchBoard(desk),
      choices: () => officeChoices(desk),
      capacity: (query) => capacityDays(desk, query),
      bookJob: (wanted) => bookOfficeJob(desk, wanted),
    };
  };
}
