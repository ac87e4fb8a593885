import type { BusinessUnitResponse } from '@truckroll/contract/types/settings';
import type { Trade } from '../data/job-types.ts';
import type { Scene } from '../scene.ts';

export type BusinessUnits = Readonly<Record<Trade, BusinessUnitResponse>>;

/** One business unit for each trade. */
export function setUpBusinessUnits(scene: Scene): BusinessUnits {
  return {
    plumbing: businessUnit(scene, 'Plumbing & Drains', 'Plumbing'),
    hvac: businessUnit(scene, 'Heating & Cooling', 'HVAC'),
    electrical: businessUnit(scene, 'Electrical', 'Electrical'),
  };
}

function businessUnit(scene: Scene, name: string, trade: string): BusinessUnitResponse {
  const { company } = scene;
  const createdOn = scene.setUpTime();
  const tradeId = scene.ledger.nextId();
  return scene.ledger.add('business-unit', {
    id: scene.ledger.nextId(),
    active: true,
    name,
    officialName: company.officialName,
    email: `${trade.toLowerCase()}@${company.emailDomain}`,
    currency: company.currency,
    phoneNumber: company.phone,
    invoiceHeader: `<p>${company.officialName}</p>`,
    invoiceMessage: '<p>Thank you for your business.</p>',
    defaultTaxRate: company.taxRate,
    authorizationParagraph: '<p>I authorize the work described above.</p>',
    acknowledgementParagraph: '<p>The work was completed.</p>',
    address: {
      ...company.address,
      latitude: company.latitude,
      longitude: company.longitude,
      isManualCoordinates: false,
      isMilitary: false,
    },
    materialSku: null,
    quickbooksClass: name,
    accountCode: null,
    franchiseId: null,
    conceptCode: null,
    corporateContractNumber: null,
    trade: { id: tradeId, name: trade },
    division: null,
    tagTypeIds: [],
    tenant: null,
    createdOn,
    modifiedOn: createdOn,
    externalData: [],
    certifiedSentriconSpecialistCode: null,
  });
}
