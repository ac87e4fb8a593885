import type { InvoiceResponse } from '@truckroll/contract/types/accounting';
import type { LocationResponse } from '@truckroll/contract/types/crm';
import { timeText } from '../calendar.ts';
import { itemTotal, type InvoiceItem } from './invoice-items.ts';
import { cents, money } from './money.ts';
import type { InvoiceDraft, JobRequest } from './order.ts';
import { HOUR_MS, type Story } from './story.ts';

/** Invoices older than this have gone to the bookkeeping program. */
const EXPORT_AFTER_MS = 7 * 24 * HOUR_MS;

/** The invoice a job has from the moment it is booked: no items yet, numbered as the job. */
export function newInvoice(
  story: Story,
  jobId: number,
  request: JobRequest,
  location: LocationResponse,
  momentMs: number,
): InvoiceDraft {
  const { customer } = request.household;
  const unit = story.office.businessUnits[request.type.facts.trade];
  const createdOn = timeText(momentMs);
  return story.ledger.add<InvoiceDraft>('invoice', {
    id: story.ledger.nextId(),
    syncStatus: 'Pending',
    budgetCodeId: null,
    referenceNumber: String(jobId),
    invoiceDate: createdOn,
    dueDate: createdOn,
    subTotal: money(0),
    salesTax: money(0),
    salesTaxCode: null,
    taxZoneId: location.taxZoneId ?? null,
    total: money(0),
    balance: money(0),
    invoiceType: null,
    customer: { id: customer.id, name: customer.name },
    customerAddress: postalAddress(customer.address),
    location: { id: location.id, name: location.name },
    locationAddress: postalAddress(location.address),
    businessUnit: { id: unit.id, name: unit.name },
    termName: story.office.accounting.paymentTermName,
    createdBy: null,
    batch: null,
    depositedOn: null,
    createdOn,
    modifiedOn: createdOn,
    adjustmentToId: null,
    job: { id: jobId, number: String(jobId), type: request.type.facts.name },
    projectId: null,
    royalty: null,
    employeeInfo: null,
    commissionEligibilityDate: null,
    sentStatus: 'NotSent',
    reviewStatus: 'NeedsReview',
    assignedTo: null,
    summary: null,
    items: [],
    customFields: [],
    active: true,
    discountTotal: money(0),
    importId: null,
    exportId: null,
    materialSkuId: null,
    membershipId: null,
    paidOn: null,
    invoiceConfiguration: 'JobInvoice',
  });
}

/** Puts the finished work on the invoice; answers the total in US dollars. */
export function billWork(
  story: Story,
  invoice: InvoiceDraft,
  items: readonly InvoiceItem[],
  momentMs: number,
): number {
  const subTotal = items.reduce((sum, item) => sum + itemTotal(item), 0);
  const tax = cents(subTotal * story.company.taxRate);
  const total = cents(subTotal + tax);
  const isOld = momentMs < story.calendar.nowMs - EXPORT_AFTER_MS;
  invoice.items = items;
  invoice.invoiceDate = timeText(momentMs);
  invoice.dueDate = timeText(momentMs);
  invoice.subTotal = money(subTotal);
  invoice.salesTax = money(tax);
  invoice.total = money(total);
  invoice.balance = money(total);
  invoice.syncStatus = isOld ? 'Exported' : 'Pending';
  invoice.reviewStatus = isOld ? 'Reviewed' : 'NeedsReview';
  invoice.sentStatus = 'Sent';
  invoice.modifiedOn = timeText(momentMs);
  return total;
}

function postalAddress(address: LocationResponse['address']): InvoiceResponse['customerAddress'] {
  const { street, unit, city, state, zip, country } = address;
  return { street, unit: unit ?? null, city, state, zip, country };
}
