import type { InvoiceResponse } from '@truckroll/contract/types/accounting';
import type { AppointmentAssignmentResponse } from '@truckroll/contract/types/dispatch';
import type { Draft } from '../ledger.ts';
import type { Appointment, Job } from '../../jpm/records.ts';
import type { KnownJobType } from '../setup/job-types.ts';
import type { KnownTechnician } from '../setup/technicians.ts';
import type { Household } from './customers.ts';
import type { Slot } from './slots.ts';

/** What somebody asks the office for. */
export interface JobRequest {
  readonly household: Household;
  readonly type: KnownJobType;
  readonly campaignId: number;
  readonly summary: string;
  readonly bookingId?: number;
}

export type InvoiceDraft = Draft<InvoiceResponse>;

/** A booked job with all that changes while it is done. */
export interface Order {
  readonly job: Draft<Job>;
  readonly appointment: Draft<Appointment>;
  readonly invoice: InvoiceDraft;
  readonly slot: Slot;
  readonly request: JobRequest;
  readonly startMs: number;
}

/** A technician on the way to an order, or at it. */
export interface Visit {
  readonly order: Order;
  readonly technician: KnownTechnician;
  readonly assignment: Draft<AppointmentAssignmentResponse>;
}
