import { timeText } from '../calendar.ts';
import { change } from '../ledger.ts';
import { HOUR_MS } from '../life/story.ts';
import type { KnownSku } from '../setup/pricebook.ts';
import { entryAt } from '../random.ts';
import type { BackOffice, Kept } from './back-office.ts';

interface Stock {
  readonly vendors: readonly Kept[];
  readonly warehouse: Kept;
  readonly trucks: readonly Kept[];
  readonly orderType: Kept;
  readonly returnType: Kept;
}

const VENDORS = ['Gotham Plumbing Supply', 'Eastside HVAC Parts', 'Queens Electric Wholesale'];

/** Where the parts are: a warehouse, a truck for each technician, vendors. */
export function setUpStock(back: BackOffice): void {
  const { company, office } = back.story;
  const { technicians } = office;
  const vendors = VENDORS.map((name, place) =>
    back.setUp('vendor', {
      name,
      memo: '',
      deliveryOption: 'Delivery',
      defaultTaxRate: 0,
      contactInfo: { phone: `+1212555${String(170 + place).padStart(4, '0')}`, email: mail(name) },
      address: { ...company.address, unit: '', street: `${40 + place * 7}-12 Northern Blvd` },
    }),
  );
  const warehouse = back.setUp('warehouse', { name: 'Main shop', address: company.address });
  const trucks = back.some(technicians).map(({ record }, place) =>
    back.setUp('truck', {
      name: `Van ${String(place + 1).padStart(2, '0')}`,
      warehouseId: warehouse.id,
      technicianIds: [record.id],
    }),
  );
  const orderType = back.setUp('purchase-order-type', { name: 'Stock', displayToTechnician: true });
  back.setUp('purchase-order-type', { name: 'Job parts', impactToTechnicianPayroll: true });
  const returnType = back.setUp('return-type', { name: 'Wrong part', isDefault: true });
  const stock = { vendors, warehouse, trucks, orderType, returnType };
  back.plan(10, (momentMs) => order(back, stock, momentMs));
  back.plan(6, (momentMs) => transfer(back, stock, momentMs));
  back.plan(3, (momentMs) => adjust(back, stock, momentMs));
  back.plan(2, (momentMs) => giveBack(back, stock, momentMs));
}

function mail(name: string): string {
  return `orders@${name.toLowerCase().replaceAll(' ', '-')}.example.com`;
}

/** Parts with how many of them and what they cost, as all papers of the stock list them. */
function lines(back: BackOffice, most: number) {
  const picked = back.random.shuffled(back.story.office.pricebook.materials).slice(0, most);
  return picked.map(({ id, facts }: KnownSku) => {
    const quantity = back.random.whole(1, 12);
    const { code, name, cost } = facts;
    const total = Math.round(quantity * cost * 100) / 100;
    return { skuId: id, description: name, name, code, quantity, cost, total, totalCost: total };
  });
}

function buyer(back: BackOffice): number {
  return entryAt(back.story.office.employees, 0).userId;
}

/** The shop orders parts, which come two days later. */
function order(back: BackOffice, stock: Stock, momentMs: number): void {
  const id = back.story.ledger.nextId();
  const items = lines(back, 4).map((line) => ({
    ...line,
    skuName: line.name,
    skuCode: line.code,
    skuType: 'Material',
    quantityReceived: 0,
    status: 'Pending',
  }));
  const goods = items.reduce((sum, item) => sum + item.total, 0);
  const kept = back.keep(
    'purchase-order',
    {
      number: String(id),
      status: 'Sent',
      typeId: stock.orderType.id,
      vendorId: back.random.pick(stock.vendors).id,
      shipTo: back.story.company.address,
      businessUnitId: entryAt(Object.values(back.story.office.businessUnits), 0).id,
      inventoryLocationId: stock.warehouse.id,
      date: timeText(momentMs),
      requiredOn: timeText(momentMs + 72 * HOUR_MS),
      sentOn: timeText(momentMs),
      total: Math.round(goods * 100) / 100 + 15,
      shipping: 15,
      createdById: buyer(back),
      items,
    },
    momentMs,
  );
  back.story.agenda.plan(momentMs + 48 * HOUR_MS, (nowMs) => receive(back, kept, nowMs));
}

interface OrderLine {
  readonly id: number;
  readonly skuId: number;
  readonly description: string;
  readonly skuName: string;
  readonly skuCode: string;
  readonly quantity: number;
  readonly cost: number;
}

function receive(back: BackOffice, order: Kept, momentMs: number): void {
  const receivedOn = timeText(momentMs);
  const ordered = order['items'] as readonly OrderLine[];
  const id = back.story.ledger.nextId();
  back.keep(
    'receipt',
    {
      number: String(id),
      purchaseOrderId: order.id,
      vendorId: order['vendorId'],
      businessUnitId: order['businessUnitId'],
      inventoryLocationId: order['inventoryLocationId'],
      receiptAmount: order['total'],
      shippingAmount: order['shipping'],
      createdById: buyer(back),
      receivedOn,
      items: ordered.map(({ id: purchaseOrderItemId, ...line }) => ({
        skuId: line.skuId,
        name: line.skuName,
        code: line.skuCode,
        description: line.description,
        quantity: line.quantity,
        cost: line.cost,
        purchaseOrderItemId,
      })),
    },
    momentMs,
  );
  const items = ordered.map((line) => ({
    ...line,
    quantityReceived: line.quantity,
    status: 'Received',
  }));
  change(order as object, { status: 'Received', receivedOn, modifiedOn: receivedOn, items });
}

/** A van is filled up from the shop. */
function transfer(back: BackOffice, stock: Stock, momentMs: number): void {
  const id = back.story.ledger.nextId();
  const date = timeText(momentMs);
  const items = lines(back, 3).map((line) => ({ ...line, quantityPicked: line.quantity }));
  back.keep(
    'transfer',
    {
      transferType: 'Truck Replenishment',
      status: 'Received',
      number: String(id),
      fromLocationId: stock.warehouse.id,
      toLocationId: back.random.pick(stock.trucks).id,
      createdById: buyer(back),
      date,
      pickedDate: date,
      receivedDate: date,
      items,
    },
    momentMs,
  );
}

/** Somebody counted, and the shelf told another number than the books. */
function adjust(back: BackOffice, stock: Stock, momentMs: number): void {
  const id = back.story.ledger.nextId();
  back.keep(
    'adjustment',
    {
      number: String(id),
      type: 'Inventory Count',
      inventoryLocationId: stock.warehouse.id,
      createdById: buyer(back),
      memo: 'Monthly count',
      date: timeText(momentMs),
      items: lines(back, 2),
    },
    momentMs,
  );
}

function giveBack(back: BackOffice, stock: Stock, momentMs: number): void {
  const id = back.story.ledger.nextId();
  const items = lines(back, 1);
  const date = timeText(momentMs);
  back.keep(
    'return',
    {
      number: String(id),
      status: 'Returned',
      returnTypeId: stock.returnType.id,
      vendorId: back.random.pick(stock.vendors).id,
      businessUnitId: entryAt(Object.values(back.story.office.businessUnits), 0).id,
      inventoryLocationId: stock.warehouse.id,
      createdById: buyer(back),
      returnAmount: items.reduce((sum, item) => sum + item.total, 0),
      returnDate: date,
      returnedOn: date,
      items,
    },
    momentMs,
  );
}
