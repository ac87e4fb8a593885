import type { WriteEntry } from './write-scene.ts';

/** Where a patched record is read, when it stands beside others with its id. */
export const RECORD_READS: Readonly<Record<string, WriteEntry>> = {
  'crm.customers.updateContact': { read: 'crm.customers.listContacts' },
  'crm.locations.updateContact': { read: 'crm.locations.listContacts' },
  'findings.locationFindings.updateAttachment': {
    read: 'findings.locationFindings.listAttachments',
  },
  'inventory.returnTypes.update': { query: { activeOnly: false } },
};

/** Changes that have no record of their own to show, or that can be made once. */
export const NO_RECORD: Readonly<Record<string, string>> = {
  'accounting.invoices.updateItems': 'it changes a line of an invoice',
  'accounting.invoices.updateTask': 'tasks have no numbers; tried with the invoices',
  'crm.contactPreferences.update': 'preferences have names; tried with the contacts',
  'inventory.purchaseOrders.cancel': 'an order is canceled once',
  'inventory.purchaseOrders.rejectRequest': 'a request is rejected once',
  'inventory.receipts.cancel': 'a receipt is canceled once',
  'inventory.returns.cancel': 'a return is canceled once',
};

type Following = Readonly<Record<string, readonly string[]>>;

const AMOUNTS = ['total', 'balance'];
const ROYALTY = ['royalty'];
const CONTACT = ['contactInfo'];
const PERSON: Following = {
  licenseType: ['isManagedTech'],
  login: ['loginName'],
  name: ['firstName', 'lastName'],
};

/** The members of a record that follow from a written one, by operation and written member. */
export const FOLLOWING: Readonly<Record<string, Following>> = {
  'accounting.creditMemos.update': { summary: ['description'] },
  'accounting.invoices.update': {
    number: ['referenceNumber'],
    invoicedOn: ['invoiceDate'],
    tax: ['salesTax', ...AMOUNTS],
    royaltyStatus: ROYALTY,
    royaltyDate: ROYALTY,
    royaltySentOn: ROYALTY,
    royaltyMemo: ROYALTY,
    assignedToId: ['assignedTo'],
    items: AMOUNTS,
  },
  'accounting.journalEntries.syncUpdate': { customFields: [] },
  'accounting.journalEntries.update': {
    status: ['versionId'],
    customFields: ['versionId', 'customFields'],
  },
  // A payment's splits cannot be left out, and are kept anew with each change.
  'accounting.payments.update': {
    '*': ['appliedTo', 'unappliedAmount'],
    status: ['syncStatus'],
    paidOn: ['date'],
  },
  'dispatch.zones.update': { serviceDaysEnabled: [], serviceDaysIds: ['serviceDays'] },
  'equipmentSystems.installedEquipment.update': { tagTypeIds: ['tags'] },
  'inventory.purchaseOrders.update': {
    vendorInvoiceNumber: ['vendorDocumentNumber'],
    tax: ['total'],
    shipping: ['total'],
    items: ['total'],
  },
  'inventory.returns.update': {
    tax: ['taxAmount', 'returnAmount'],
    shipping: ['shippingAmount', 'returnAmount'],
    restockingFee: ['returnAmount'],
    items: ['returnAmount'],
  },
  'inventory.trucks.update': { templateId: ['inventoryTemplateId'] },
  'inventory.vendors.update': {
    firstName: CONTACT,
    lastName: CONTACT,
    phone: CONTACT,
    email: CONTACT,
    fax: CONTACT,
    taxRate: ['defaultTaxRate'],
    restrictedMobileCreation: ['isMobileCreationRestricted'],
  },
  'marketing.campaigns.update': { dnis: ['campaignPhoneNumbers'] },
  'memberships.invoiceTemplates.update': { items: ['total'] },
  'pricebook.equipment.update': { variationEquipment: ['variationsOrConfigurableEquipment'] },
  'pricebook.materials.update': { variationMaterials: ['variationsOrConfigurableMaterials'] },
  'sales.estimateTemplates.update': { items: ['totalCost', 'totalPrice'] },
  'settings.employees.update': PERSON,
  'settings.technicians.update': PERSON,
};
