import type { MembershipTypeResponse } from '@truckroll/contract/types/memberships';
import type { Scene } from '../scene.ts';

const PLANS: readonly (readonly [name: string, yearlyPrice: number, discount: number])[] = [
  ['Comfort Plan', 199, 10],
  ['Comfort Plan Plus', 329, 15],
  ['Building Plan', 890, 15],
];

export const PLAN_MONTHS = 12;

export interface KnownPlan {
  readonly id: number;
  readonly name: string;
  /** US dollars a year. */
  readonly price: number;
}

/** The plans customers can be members of. */
export function setUpMembershipTypes(scene: Scene, createdById: number): readonly KnownPlan[] {
  return PLANS.map(([name, price, discount]) => {
    const createdOn = scene.setUpTime();
    const type: MembershipTypeResponse = {
      name,
      displayName: name,
      active: true,
      discountMode: 'Basic',
      locationTarget: 'AllLocations',
      revenueRecognitionMode: 'PointOfSale',
      autoCalculateInvoiceTemplates: false,
      useMembershipPricingTable: true,
      showMembershipSavings: true,
      id: scene.ledger.nextId(),
      createdOn,
      createdById,
      modifiedOn: createdOn,
      importId: null,
      billingTemplateId: null,
      discount,
      durationBilling: [
        {
          duration: PLAN_MONTHS,
          billingFrequency: 'Annual',
          salePrice: price,
          billingPrice: price,
          renewalPrice: price,
        },
      ],
      discounts: [],
      recurringServices: [],
      tagTypeIds: [],
    };
    scene.ledger.add('membership-type', type);
    return { id: type.id, name, price };
  });
}
