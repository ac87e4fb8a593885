import { addNote } from '../attached/notes.ts';
import { writtenCustomFields } from '../attached/custom-fields.ts';
import { assertWrittenTags, createTag, deleteTag } from '../attached/tags.ts';
import type { ResourceHandlers } from '../operations/handler.ts';
import {
  type GenericCall,
  type ParentOptions,
  answer,
  answerRecord,
  getOne,
  listChildren,
  listOf,
  patchOne,
  removeChild,
  requireParent,
  shape,
} from '../resource/index.ts';
import { addCustomerContact, assertNarrowed, followingMembers } from './contact-book.ts';
import { takeCustomer } from './customer-intake.ts';
import { customerFilters } from './customer-search.ts';
import { crmRecords } from './records.ts';

const ofCustomer: ParentOptions = { collection: 'customer', field: 'customerId' };

export const customers: ResourceHandlers<'crm', 'customers'> = {
  list: listOf('customer', { filters: customerFilters, isStoredAsShown: true }),
  get: getOne('customer', { isStoredAsShown: true }),
  create(call) {
    const { customer, locations, contacts } = takeCustomer(call);
    // documented: only this answer embeds the locations and the contacts.
    const whole = locations.map(({ location, contacts: own }) => ({ ...location, contacts: own }));
    return answer(shape(call, { ...customer, locations: whole, contacts }));
  },
  update: patchOne('customer', {
    check: (call, _, body) => assertWrittenTags(call, body),
    members: (call, body) => writtenCustomFields(call, 'customer-custom-field-type', body),
  }),

  listContacts: listChildren('customer-contact', ofCustomer),
  listModifiedContacts: listOf('customer-contact', {
    where(call) {
      // documented: the customers or a window of changes must be named.
      assertNarrowed(call, ['customerIds', 'modifiedOnOrAfter', 'modifiedBefore']);
      return [];
    },
  }),
  createContact(call) {
    requireParent(call, ofCustomer);
    const contact = addCustomerContact(call.store, call.path.id, call.body);
    return answerRecord(call, 'customer-contact', contact);
  },
  updateContact: patchOne('customer-contact', {
    parent: ofCustomer,
    like: 'crm.customers.listContacts',
    members: followingMembers,
  }),
  deleteContact: removeChild('customer-contact', ofCustomer),

  listNotes: listChildren('customer-note', ofCustomer),
  createNote(call) {
    requireParent(call, ofCustomer);
    const note = addNote(call, 'customer-note', { customerId: call.path.id }, call.body);
    // documented: the note can be put on the customer's active locations too.
    if (call.body.addToLocations === true) noteLocations(call, call.path.id, call.body.text);
    return answerRecord(call, 'customer-note', note);
  },
  deleteNote: removeChild('customer-note', ofCustomer),

  createTag: createTag('customer', 'customerId'),
  deleteTag: deleteTag('customer'),
  listCustomFieldTypes: listOf('customer-custom-field-type'),
};

function noteLocations(call: GenericCall, customerId: number, text: string): void {
  const locations = crmRecords(call.store, 'location').find({
    where: [
      { field: 'customerId', is: 'eq', value: customerId },
      { field: 'active', is: 'eq', value: true },
    ],
  });
  for (const { id } of locations) addNote(call, 'location-note', { locationId: id }, { text });
}
