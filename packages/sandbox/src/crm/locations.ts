import { writtenCustomFields } from '../attached/custom-fields.ts';
import { addNote } from '../attached/notes.ts';
import { assertWrittenTags, createTag, deleteTag } from '../attached/tags.ts';
import type { ResourceHandlers } from '../operations/handler.ts';
import { conflict, notFound } from '../operations/operation-error.ts';
import {
  type GenericCall,
  type Members,
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
import { addLocationContact, assertNarrowed, followingMembers } from './contact-book.ts';
import { streetFilter } from './customer-search.ts';
import { takeLocation, zoneOfZip } from './location-intake.ts';
import { namedRecord } from './named-record.ts';
import { crmRecords } from './records.ts';

const ofLocation: ParentOptions = { collection: 'location', field: 'locationId' };

export const locations: ResourceHandlers<'crm', 'locations'> = {
  list: listOf('location', { filters: { street: streetFilter } }),
  get: getOne('location'),
  create(call) {
    const customer = crmRecords(call.store, 'customer').get(call.body.customerId);
    // documented: the refusal's wording.
    if (!customer) throw conflict('Unknown customer');
    const { location, contacts } = takeLocation(call, customer, call.body);
    return answer(shape(call, { ...location, contacts }));
  },
  update: patchOne('location', { check: assertKnown, members: followingOf }),

  listContacts: listChildren('location-contact', ofLocation),
  listModifiedContacts: listOf('location-contact', {
    where(call) {
      // documented: the locations or a window of changes or creation must be named.
      assertNarrowed(call, [
        'locationIds',
        'modifiedOnOrAfter',
        'modifiedBefore',
        'createdOnOrAfter',
        'createdBefore',
      ]);
      return [];
    },
  }),
  createContact(call) {
    requireParent(call, ofLocation);
    const contact = addLocationContact(call.store, call.path.id, call.body);
    return answerRecord(call, 'location-contact', contact);
  },
  updateContact: patchOne('location-contact', {
    parent: ofLocation,
    like: 'crm.locations.listContacts',
    members: followingMembers,
  }),
  deleteContact: removeChild('location-contact', ofLocation),

  listNotes: listChildren('location-note', ofLocation),
  createNote(call) {
    const { id, customerId } = namedRecord(call, 'location');
    const note = addNote(call, 'location-note', { locationId: id }, call.body);
    // documented: the same note can be put on the location's customer too.
    if (call.body.addToCustomer === true) {
      addNote(call, 'customer-note', { customerId }, { text: call.body.text });
    }
    return answerRecord(call, 'location-note', note);
  },
  deleteNote: removeChild('location-note', ofLocation),

  createTag: createTag('location', 'locationId'),
  deleteTag: deleteTag('location'),
  listCustomFieldTypes: listOf('location-custom-field-type'),

  getPreferredTechnician: (call) =>
    answer(namedRecord(call, 'location').preferredTechnicianId ?? null),
  updatePreferredTechnician(call) {
    const { id } = namedRecord(call, 'location');
    const { preferredTechnicianId } = call.path;
    if (!call.store.collection('technician').get(preferredTechnicianId)) {
      throw notFound(`Technician ${preferredTechnicianId}`);
    }
    crmRecords(call.store, 'location').update(id, { preferredTechnicianId });
    return answer(undefined);
  },
};

function assertKnown(call: GenericCall, _: unknown, body: Members): void {
  assertWrittenTags(call, body);
  const { customerId, taxZoneId } = body;
  // documented: a location can move to another customer; unknown ones and tax zones are conflicts.
  if (typeof customerId === 'number' && !crmRecords(call.store, 'customer').get(customerId)) {
    throw conflict('Customer not found');
  }
  if (typeof taxZoneId === 'number' && !call.store.collection('tax-zone').get(taxZoneId)) {
    throw conflict('Tax Zone not found');
  }
}

/** The members that follow from a changed location: an address decides the zone. */
function followingOf(call: GenericCall, body: Members): Members {
  const customFields = writtenCustomFields(call, 'location-custom-field-type', body);
  const { zip } = (body['address'] ?? {}) as { readonly zip?: string };
  if (zip === undefined) return customFields;
  return { ...customFields, zoneId: zoneOfZip(call.store, zip) };
}
