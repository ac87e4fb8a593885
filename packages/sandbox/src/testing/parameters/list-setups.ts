import type { Id, TenantStore } from '../../store/collection.ts';
import { SAMPLE_GUID, SAMPLE_ID } from '../sample-value.ts';
import type { Members } from './members.ts';

/** What a list needs beside records of the collection it reads. */
export interface ListSetup {
  /** The collection it shows, where its first read is of another one. */
  readonly collection?: string;
  readonly path?: Members;
  /** Parameters without which it refuses to answer, or would show too little. */
  readonly query?: Members;
  /** Members its records have beside those it shows. */
  readonly members?: Members;
  /** The member that tells its rows apart, where that is not `id`. */
  readonly identity?: string;
  /** Members each record has for itself. */
  readonly own?: (store: TenantStore) => Members;
  /** Keeps a row that is no record of its own, and gives what tells it apart. */
  readonly insert?: (row: Members) => Id;
}

type Setup = (store: TenantStore) => ListSetup;

const EARLY = '2000-01-01T00:00:00.000Z';
/** For lists that demand a page and its size. */
const ALL_ROWS = { page: 1, pageSize: 500 };

const LATE = '2100-01-01T00:00:00.000Z';

const withContact: Setup = (store) => {
  const contacts = store.collection('contact');
  if (contacts.get(SAMPLE_GUID) === undefined) contacts.insert({ id: SAMPLE_GUID });
  return {};
};

/** Rows that a record holds in a list of its own. */
function partOf(collection: string, id: Id, member: string, identity = 'id'): Setup {
  return (store) => ({
    identity,
    insert(row) {
      const own = store.collection(collection).get(id);
      const rows = (own?.[member] ?? []) as readonly Members[];
      store.collection(collection).update(id, { [member]: [...rows, row] });
      return row[identity] as Id;
    },
  });
}

const ofSegmentItem: Setup = (store) => {
  store.collection('budget-code-segment').get(SAMPLE_ID);
  store.collection('budget-code-segment-item').update(SAMPLE_ID, { segmentId: SAMPLE_ID });
  return {
    collection: 'budget-code-segment-item',
    members: { segmentId: SAMPLE_ID, parentId: SAMPLE_ID },
  };
};

/** A job of its own for each row, on which something lies. */
const ofJobs: Setup = () => ({ identity: 'jobId' });

export const LIST_SETUPS: Readonly<Record<string, Setup>> = {
  'accounting.invoices.listTasks': () => ({ identity: 'taskId' }),
  'accounting.journalEntries.getDetails': partOf('journal-entry', SAMPLE_GUID, 'lines', 'memo'),
  'accounting.journalEntries.getSummary': (store) => ({
    ...partOf('journal-entry', SAMPLE_GUID, 'lines', 'memo')(store),
    own: () => ({ accountId: store.nextId() }),
  }),
  'crm.bookings.listContactsForProvider': (store) => {
    store.collection('booking').update(SAMPLE_ID, { bookingProviderId: SAMPLE_ID });
    return {};
  },
  'crm.contactMethods.list': withContact,
  'crm.contacts.listRelationships': withContact,
  'crm.contacts.listByRelationship': (store) => ({
    collection: 'contact',
    insert(row) {
      const { id } = store.collection('contact').insert(row);
      const relationship = { contactId: id, relatedEntityId: SAMPLE_ID };
      store.collection('contact-relationship').insert({ ...relationship, id: crypto.randomUUID() });
      return id;
    },
  }),
  'crm.customers.listModifiedContacts': () => ({ query: { modifiedOnOrAfter: EARLY } }),
  'crm.locations.listModifiedContacts': () => ({ query: { modifiedOnOrAfter: EARLY } }),
  'customerInteractions.technicianRatings.list': () => ({ identity: 'technicianId' }),
  'equipmentSystems.installedEquipment.listCustomFieldTypes': () => ({
    query: { ...ALL_ROWS, descending: false },
  }),
  'findings.locationFindings.listAttachments': partOf('location-finding', SAMPLE_ID, 'attachments'),
  'jpm.budgetCodes.listCompanySegmentItemChildren': ofSegmentItem,
  'jpm.budgetCodes.listProjectSegmentItemChildren': ofSegmentItem,
  'jpm.jobs.listCancelReasons': ofJobs,
  'jpm.jobs.listHoldReasons': ofJobs,
  'jpm.jobs.listNotes': () => ({ identity: 'text' }),
  'jpm.projects.listNotes': () => ({ identity: 'text' }),
  'marketingAds.attributedLeads.list': () => ({
    query: { fromUtc: EARLY, toUtc: LATE },
    identity: 'dateTime',
    own: (store) => ({ dateTime: new Date(Date.UTC(2026, 0, 1) + store.nextId()).toISOString() }),
  }),
  'marketingAds.performance.list': () => ({
    query: { fromUtc: EARLY, toUtc: LATE },
    members: { day: '2026-01-01T00:00:00.000Z' },
    identity: 'returnOnInvestment',
  }),
  'marketingReputation.reviews.list': () => ({ identity: 'internalId' }),
  'memberships.invoiceTemplates.list': () => ({ query: { ids: undefined } }),
  'memberships.membershipTypes.listDurationBillings': partOf(
    'membership-type',
    SAMPLE_ID,
    'durationBilling',
  ),
  'payroll.locationRates.list': () => ({ identity: 'locationId' }),
  'payroll.payrollSettings.list': () => ({ identity: 'employeeId' }),
  'sales.estimates.listItems': (store) => ({
    insert(row) {
      store.collection('estimate').insert({ active: row['active'] === true, items: [row] });
      return row['id'] as Id;
    },
  }),
  'settings.businessUnits.listIntacctMappings': () => ({ query: { ...ALL_ROWS, page: 0 } }),
};
