import type { InquiryInput } from '@truckroll/hub-contract';

const TRADES = ['plumbing', 'hvac', 'electrical', 'drains'];
const NEEDS = ['no hot water', 'AC blowing warm', 'half the outlets are dead', 'main line clogged'];

/** Inquiries of as many different people, each with a key of its own; all of them deliverable. */
export function createInquiries(count: number, prefix = 'test'): InquiryInput[] {
  return Array.from({ length: count }, (_, index) => ({
    source: 'test',
    name: `Person Number${index}`,
    phone: `212555${String(index).padStart(4, '0')}`,
    email: `person${index}@example.com`,
    trade: TRADES[index % TRADES.length] ?? '',
    message: `${NEEDS[index % NEEDS.length]} (${index})`,
    idempotencyKey: `${prefix}-${index}`,
  }));
}
