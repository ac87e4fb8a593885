import { SOME_TEXT, type FilterEntry, type FilterTable } from './entry.ts';

/** A filter that looks at the customer a lead belongs to. */
function ofCustomer(query: string, kept: object, dropped: object): FilterEntry {
  return ({ store }) => {
    const [fits, other] = [kept, dropped].map((members) => {
      return store.collection('customer').insert({ name: 'Ada', ...members }).id;
    });
    return [{ query, kept: { customerId: fits }, dropped: { customerId: other } }];
  };
}

const day = (date: number) => `2026-05-0${date}T10:00:00.000Z`;

export const crmFilters: FilterTable = {
  'crm.bookingProviderTags.list': { name: 'tagName' },
  'crm.contacts.listRelationships': { typeName: ['typeName', 'is'] },
  'crm.customers.list': {
    street: ['address.street', 'contains'],
    phone: ({ store }) => {
      const [kept, dropped] = ['2125550142', '2125550143'].map((phoneNumber) => {
        const id = store.nextId();
        const phoneSettings = { phoneNumber, doNotText: false };
        const contact = { customerId: id, type: 'Phone', value: phoneNumber, phoneSettings };
        store.collection('customer-contact').insert(contact);
        return id;
      });
      return [{ query: 'phone=(212) 555-0142', kept: { id: kept }, dropped: { id: dropped } }];
    },
  },
  'crm.locations.list': { street: ['address.street', 'contains'] },
  'crm.leads.list': {
    isProspect: ({ store }) => {
      const [settled, prospect] = ['Ada', 'Grace'].map((name) => {
        return store.collection('customer').insert({ name }).id;
      });
      store.collection('job').insert({ customerId: settled });
      const [has, hasNot] = [{ customerId: settled }, { customerId: prospect }];
      return [
        { query: 'isProspect=true', kept: hasNot, dropped: has },
        { query: 'isProspect=true', kept: { customerId: null }, dropped: has },
        { query: 'isProspect=False', kept: has, dropped: hasNot },
      ];
    },
    withoutCustomer: () => {
      const [whole, part] = [
        { customerId: 1, locationId: 1 },
        { customerId: 1, locationId: null },
      ];
      return [
        { query: 'withoutCustomer=true', kept: part, dropped: whole },
        { query: 'withoutCustomer=false', kept: whole, dropped: part },
      ];
    },
    customerCity: ofCustomer(
      'customerCity=albany',
      { address: { city: 'Albany' } },
      { address: { city: 'Troy' } },
    ),
    customerState: ofCustomer(
      'customerState=NY',
      { address: { state: 'NY' } },
      { address: { state: 'NJ' } },
    ),
    customerZip: ofCustomer(
      'customerZip=12207',
      { address: { zip: '12207' } },
      { address: { zip: '12208' } },
    ),
    customerCreatedOnOrAfter: ofCustomer(
      `customerCreatedOnOrAfter=${day(2)}`,
      { createdOn: day(2) },
      { createdOn: day(1) },
    ),
    customerCreatedBefore: ofCustomer(
      `customerCreatedBefore=${day(2)}`,
      { createdOn: day(1) },
      { createdOn: day(2) },
    ),
    customerModifiedOnOrAfter: ofCustomer(
      `customerModifiedOnOrAfter=${day(2)}`,
      { modifiedOn: day(2) },
      { modifiedOn: day(1) },
    ),
    genPermUrl: () => [
      {
        query: 'genPermUrl=true',
        record: { leadUrl: null },
        member: 'leadUrl',
        shows: SOME_TEXT,
        hides: null,
      },
    ],
    leadCustomerName: 'leadCustomerName',
    leadPhone: 'leadPhone',
    isCaptureSourceForm: () => [
      {
        query: 'isCaptureSourceForm=true',
        kept: { captureSource: 'Form' },
        dropped: { captureSource: 'Manual' },
      },
    ],
  },
};
