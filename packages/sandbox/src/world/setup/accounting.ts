import type {
  PaymentTermAPIModel,
  PaymentTypeResponse,
  TaxZoneResponse,
} from '@truckroll/contract/types/accounting';
import { PAYMENT_TYPES } from '../data/office-words.ts';
import type { Scene } from '../scene.ts';

export interface Accounting {
  readonly paymentTypes: readonly PaymentTypeResponse[];
  readonly paymentTermName: string;
  readonly taxZoneId: number;
}

const TERM = { name: 'Due upon receipt', dueDays: 0 } as const;

export function setUpAccounting(scene: Scene): Accounting {
  const paymentTypes = PAYMENT_TYPES.map((name) => {
    const createdOn = scene.setUpTime();
    return scene.ledger.add('payment-type', {
      id: scene.ledger.nextId(),
      name,
      modifiedOn: createdOn,
      createdOn,
    });
  });
  scene.ledger.add('payment-term', paymentTerm(scene));
  const taxZone = scene.ledger.add('tax-zone', taxZoneRecord(scene));
  return { paymentTypes, paymentTermName: TERM.name, taxZoneId: taxZone.id };
}

function paymentTerm(scene: Scene): PaymentTermAPIModel & { readonly id: number } {
  const createdOn = scene.setUpTime();
  return {
    id: scene.ledger.nextId(),
    name: TERM.name,
    dueDayType: 'NumberOfDays',
    dueDay: TERM.dueDays,
    isCustomerDefault: true,
    isVendorDefault: false,
    active: true,
    inUse: true,
    modifiedOn: createdOn,
    createdOn,
    paymentTermDiscountModel: {
      id: null,
      discountApplyTo: null,
      discount: null,
      discountType: null,
      account: null,
      applyBy: null,
      applyByValue: null,
    },
    interestSettings: {
      id: null,
      rateType: 'Flat',
      flatRateValue: null,
      percentageRateValue: null,
      chargeMethod: null,
      frequency: 'Once',
      gracePeriod: null,
      targetInvoices: [],
      taskId: 0,
      taskDisplayName: '',
    },
  };
}

function taxZoneRecord(scene: Scene): TaxZoneResponse {
  const createdOn = scene.setUpTime();
  return {
    id: scene.ledger.nextId(),
    name: scene.company.taxZone,
    color: null,
    isTaxRateSeparated: false,
    isMultipleTaxZone: false,
    rates: [
      {
        id: scene.ledger.nextId(),
        taxName: scene.company.taxName,
        taxBaseType: ['Subtotal'],
        taxRate: scene.company.taxRate,
        salesTaxItem: null,
      },
    ],
    createdOn,
    modifiedOn: createdOn,
    active: true,
  };
}
