import type { InvoiceItemResponse } from '@truckroll/contract/types/accounting';
import { timeText } from '../calendar.ts';
import { DISPATCH_FEE, EQUIPMENT_FOR } from '../data/skus.ts';
import type { KnownJobType } from '../setup/job-types.ts';
import type { KnownSku } from '../setup/pricebook.ts';
import type { KnownTechnician } from '../setup/technicians.ts';
import { cents, money } from './money.ts';
import type { Story } from './story.ts';

export type InvoiceItem = InvoiceItemResponse;

/** Where in the list an item stands, and whose work it was. */
interface ItemPlace {
  readonly order: number;
  readonly technician: KnownTechnician;
  readonly isMember: boolean;
  readonly momentMs: number;
}

const SHARE_OF_SECOND_SERVICE = 0.3;
const SHARE_OF_MATERIAL = 0.4;
const MEMBER_FACTOR = 0.9;

/** What a finished visit puts on the invoice. */
export function itemsFor(
  story: Story,
  type: KnownJobType,
  place: Omit<ItemPlace, 'order'>,
): InvoiceItem[] {
  return skusFor(story, type).map(([sku, quantity], index) =>
    invoiceItem(story, sku, quantity, { ...place, order: index + 1 }),
  );
}

/** US dollars. */
export function itemTotal(item: InvoiceItem): number {
  return Number(item.total);
}

function skusFor(story: Story, type: KnownJobType): (readonly [KnownSku, number])[] {
  const { random, office } = story;
  const [first, ...more] = type.facts.services;
  const codes = type.facts.kind === 'Service' ? [DISPATCH_FEE] : [];
  if (first !== undefined) codes.push(first);
  if (random.chance(SHARE_OF_SECOND_SERVICE)) codes.push(...more);
  const equipment = first === undefined ? undefined : EQUIPMENT_FOR[first];
  if (equipment !== undefined) codes.push(equipment);
  const found = codes.flatMap((code) => office.pricebook.skus.get(code) ?? []);
  const lines = found.map((sku) => [sku, 1] as const);
  if (type.facts.kind === 'Estimate' || !random.chance(SHARE_OF_MATERIAL)) return lines;
  const goods = office.pricebook.materials.filter((sku) => sku.facts.trade === type.facts.trade);
  return [...lines, [random.pick(goods), random.whole(1, 4)] as const];
}

function invoiceItem(story: Story, sku: KnownSku, quantity: number, place: ItemPlace): InvoiceItem {
  const { facts } = sku;
  const factor = place.isMember ? MEMBER_FACTOR : 1;
  const price = cents(facts.price * factor);
  const createdOn = timeText(place.momentMs);
  const unit = story.office.businessUnits[place.technician.trade];
  return {
    id: story.ledger.nextId(),
    description: facts.name,
    // observed: quantities carry many decimals, amounts two.
    quantity: quantity.toFixed(10),
    cost: money(facts.cost),
    totalCost: money(facts.cost * quantity),
    budgetCodeId: null,
    inventoryLocationId: null,
    inventoryLocation: null,
    price: money(price),
    type: sku.type,
    skuName: facts.code,
    skuId: sku.id,
    total: money(price * quantity),
    inventory: false,
    taxable: true,
    isChargeable: true,
    generalLedgerAccount: null,
    costOfSaleAccount: null,
    assetAccount: null,
    membershipTypeId: 0,
    itemGroup: null,
    displayName: facts.name,
    soldHours: facts.hours,
    createdOn,
    modifiedOn: createdOn,
    serviceDate: createdOn,
    order: place.order,
    businessUnit: { id: unit.id, name: unit.name },
    createdById: place.technician.record.userId,
    displayInAmount: false,
    importId: null,
    exportId: null,
    inventoryStatus: null,
    addOn: false,
    memberPrice: money(facts.price * MEMBER_FACTOR),
    technicianId: place.technician.record.id,
    installedEquipmentId: null,
    estimateItemId: null,
  };
}
