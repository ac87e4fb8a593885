import type { EstimateItemResponse, EstimateResponse } from '@truckroll/contract/types/sales';
import { timeText } from '../calendar.ts';
import { EQUIPMENT_FOR } from '../data/skus.ts';
import { change, type Draft } from '../ledger.ts';
import type { KnownSku } from '../setup/pricebook.ts';
import { cents } from './money.ts';
import type { Visit } from './order.ts';
import { HOUR_MS, type Story } from './story.ts';

const SHARE_WITH_ESTIMATE = 0.09;
const SHARE_SOLD = 0.38;
const SHARE_DISMISSED = 0.25;
/** Customers decide within ten days. */
const DECISION_HOURS = 240;

/** assumed: the numbers behind the names of the states. */
const OPEN = { value: 0, name: 'Open' } as const;
const SOLD = { value: 1, name: 'Sold' } as const;
const DISMISSED = { value: 2, name: 'Dismissed' } as const;

/** Leaves a quote for something bigger behind, and lets the customer decide about it. */
export function planEstimate(story: Story, visit: Visit, momentMs: number): void {
  const isWanted = visit.order.request.type.facts.kind === 'Estimate';
  if (!isWanted && !story.random.chance(SHARE_WITH_ESTIMATE)) return;
  const estimate = writeEstimate(story, visit, momentMs);
  const decidedMs = momentMs + story.random.whole(1, DECISION_HOURS) * HOUR_MS;
  const outcome = story.random.fraction();
  if (outcome > SHARE_SOLD + SHARE_DISMISSED) return;
  story.agenda.plan(decidedMs, () => {
    const modifiedOn = timeText(decidedMs);
    const isSold = outcome < SHARE_SOLD;
    change(estimate, {
      status: isSold ? SOLD : DISMISSED,
      soldOn: isSold ? modifiedOn : null,
      soldBy: isSold ? visit.technician.record.id : null,
      modifiedOn,
    });
  });
}

function writeEstimate(story: Story, visit: Visit, momentMs: number): Draft<EstimateResponse> {
  const { job } = visit.order;
  const { trade } = visit.technician;
  const unit = story.office.businessUnits[trade];
  const createdOn = timeText(momentMs);
  const skus = bigThings(story, visit);
  const items = skus.map((sku) => estimateItem(story, sku, createdOn));
  const subtotal = items.reduce((sum, item) => sum + item.total, 0);
  const estimate: Draft<EstimateResponse> = {
    id: story.ledger.nextId(),
    jobId: job.id,
    projectId: null,
    locationId: job.locationId,
    customerId: job.customerId,
    name: skus[0]?.facts.name ?? 'Estimate',
    jobNumber: job.jobNumber,
    status: OPEN,
    reviewStatus: 'None',
    summary: null,
    createdOn,
    modifiedOn: createdOn,
    soldOn: null,
    soldBy: null,
    active: true,
    items,
    externalLinks: [],
    subtotal,
    tax: cents(subtotal * story.company.taxRate),
    businessUnitId: unit.id,
    businessUnitName: unit.name,
    isRecommended: true,
    budgetCodeId: null,
    isChangeOrder: false,
    proposalTagName: null,
    depositAmount: null,
    depositPercent: null,
    requireDepositOnSignature: false,
  };
  job.estimateIds = [...job.estimateIds, estimate.id];
  return story.ledger.add('estimate', estimate);
}

/** An installation of the technician's trade and the equipment for it. */
function bigThings(story: Story, visit: Visit): KnownSku[] {
  const { skus } = story.office.pricebook;
  const pairs = Object.entries(EQUIPMENT_FOR).filter(
    ([code]) => skus.get(code)?.facts.trade === visit.technician.trade,
  );
  return story.random.pick(pairs).flatMap((code) => skus.get(code) ?? []);
}

function estimateItem(story: Story, sku: KnownSku, createdOn: string): EstimateItemResponse {
  const { facts } = sku;
  return {
    id: story.ledger.nextId(),
    sku: {
      id: sku.id,
      name: facts.code,
      displayName: facts.name,
      type: sku.type,
      soldHours: facts.hours,
      generalLedgerAccountId: 0,
      generalLedgerAccountName: '',
      modifiedOn: createdOn,
    },
    skuAccount: '',
    description: facts.name,
    membershipTypeId: null,
    qty: 1,
    unitRate: facts.price,
    total: facts.price,
    unitCost: facts.cost,
    totalCost: facts.cost,
    itemGroupName: '',
    itemGroupRootId: null,
    createdOn,
    modifiedOn: createdOn,
    chargeable: true,
    invoiceItemId: null,
    budgetCodeId: null,
  };
}
