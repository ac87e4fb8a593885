import type { Contract } from '@truckroll/contract';
import type { Call } from '../operations/handler.ts';
import { conflict, notFound } from '../operations/operation-error.ts';
import { type FilterOverrides, type GenericCall, answer, listOf } from '../resource/index.ts';
import type { TenantStore } from '../store/collection.ts';
import { type ContactRelationship, crmRecords } from './records.ts';

type Contacts = Contract['crm']['contacts'];

/** documented: what a contact can be related to, each by its slug. */
const relationshipTypes = {
  customer: { name: 'Customer', collection: 'customer' },
  location: { name: 'Location', collection: 'location' },
  booking: { name: 'Booking', collection: 'booking' },
} as const;

type Slug = keyof typeof relationshipTypes;

const filters: FilterOverrides = {
  typeName: (value) => [{ field: 'typeName', is: 'sameText', value: String(value) }],
};

export const listRelationships = listOf('contact-relationship', {
  filters,
  where: (call) => [{ field: 'contactId', is: 'eq', value: contactOf(call) }],
});

export function createRelationship(call: Call<Contacts['createRelationship']>) {
  const contactId = contactOf(call);
  const typeSlug = slugOf(call.path.typeSlug);
  const { relatedEntityId } = call.path;
  const type = relationshipTypes[typeSlug];
  if (!call.store.collection(type.collection).get(relatedEntityId)) {
    throw notFound(`${type.name} ${relatedEntityId}`);
  }
  // assumed: relating the same two again changes nothing.
  if (!find(call.store, contactId, relatedEntityId, typeSlug)) {
    crmRecords(call.store, 'contact-relationship').insert({
      id: crypto.randomUUID(),
      contactId,
      relatedEntityId,
      typeName: type.name,
      typeSlug,
      createdBy: call.caller.userId,
    });
  }
  return answer(undefined);
}

export function deleteRelationship(call: Call<Contacts['deleteRelationship']>) {
  const { relatedEntityId } = call.path;
  const contactId = contactOf(call);
  const relationship = find(call.store, contactId, relatedEntityId, slugOf(call.path.typeSlug));
  // documented: a relationship that is not there is a conflict, not a missing page.
  if (!relationship) throw conflict('Contact Relationship not found');
  crmRecords(call.store, 'contact-relationship').remove(relationship.id);
  return answer(undefined);
}

/** The contacts that are related to the record whose id the path carries. */
export function contactsRelatedTo(call: GenericCall): readonly string[] {
  const relatedEntityId = Number(call.path['relationshipId']);
  const relationships = crmRecords(call.store, 'contact-relationship').find({
    where: [{ field: 'relatedEntityId', is: 'eq', value: relatedEntityId }],
  });
  return relationships.map((relationship) => relationship.contactId);
}

/** Takes away everything a contact is related to. */
export function removeRelationshipsOf(store: TenantStore, contactId: string): void {
  const relationships = crmRecords(store, 'contact-relationship');
  for (const { id } of relationships.find({
    where: [{ field: 'contactId', is: 'eq', value: contactId }],
  })) {
    relationships.remove(id);
  }
}

function contactOf(call: GenericCall): string {
  const id = String(call.path['contactId']);
  // documented: an unknown contact is a conflict in these calls.
  if (!crmRecords(call.store, 'contact').get(id)) throw conflict('Contact not found');
  return id;
}

function slugOf(text: string): Slug {
  const slug = text.toLowerCase();
  // documented: a slug that is none of the known ones is not found.
  if (!isSlug(slug)) throw notFound(`Contact Relationship Type ${text}`);
  return slug;
}

function isSlug(text: string): text is Slug {
  return Object.hasOwn(relationshipTypes, text);
}

function find(
  store: TenantStore,
  contactId: string,
  relatedEntityId: number,
  typeSlug: Slug,
): ContactRelationship | undefined {
  return crmRecords(store, 'contact-relationship').first([
    { field: 'contactId', is: 'eq', value: contactId },
    { field: 'relatedEntityId', is: 'eq', value: relatedEntityId },
    { field: 'typeSlug', is: 'eq', value: typeSlug },
  ]);
}
