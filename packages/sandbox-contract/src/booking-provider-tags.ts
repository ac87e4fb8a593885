import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import { Environment, listOf } from './words.ts';

const TAGS = '/api/screens/console/{environment}/booking-provider-tags';
const inConsole = { environment: Environment };

/** A source of bookings. Its id is the `booking_provider` of the API's paths. */
export const BookingProviderTag = Type.Object({
  id: Type.Integer(),
  name: Type.String(),
  description: Type.String(),
  createdOn: Type.String(),
});
export type BookingProviderTag = Type.Static<typeof BookingProviderTag>;

/** Longest name and description of a tag, in characters. */
const MAX_NAME = 120;
const MAX_DESCRIPTION = 4_000;

export const BookingProviderTagInput = Type.Object({
  name: Type.String({ maxLength: MAX_NAME }),
  description: Type.String({ maxLength: MAX_DESCRIPTION }),
});
export type BookingProviderTagInput = Type.Static<typeof BookingProviderTagInput>;

/** The same records as the API's booking provider tags. */
export const bookingProviderTags = {
  list: describe({
    key: 'bookingProviderTags.list',
    method: 'GET',
    path: TAGS,
    access: 'console',
    summary: "Lists the tenant's booking provider tags.",
    pathParameters: inConsole,
    status: 200,
    result: listOf(BookingProviderTag),
  }),
  create: describe({
    key: 'bookingProviderTags.create',
    method: 'POST',
    path: TAGS,
    access: 'console',
    summary: 'Adds a tag; no two have the same name.',
    pathParameters: inConsole,
    body: BookingProviderTagInput,
    status: 201,
    result: BookingProviderTag,
  }),
  update: describe({
    key: 'bookingProviderTags.update',
    method: 'PUT',
    path: `${TAGS}/{id}`,
    access: 'console',
    summary: "Changes a tag's name and description; its id stays.",
    pathParameters: { ...inConsole, id: Type.Integer() },
    body: BookingProviderTagInput,
    status: 200,
    result: BookingProviderTag,
  }),
};
