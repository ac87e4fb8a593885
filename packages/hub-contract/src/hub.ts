import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import {
  Connection,
  ConnectionChanges,
  ConnectionInput,
  ConnectionList,
  DoctorReport,
  VerifyRequest,
} from './connection.ts';
import type { HubOperation } from './describe.ts';
import {
  ImportReport,
  Inquiry,
  INQUIRY_STATUSES,
  InquiryInput,
  InquiryPage,
  InquiryReceipt,
  InquirySummary,
  Timeline,
} from './inquiry.ts';

/** Most inquiries one page of the list carries. */
export const MAX_PAGE_SIZE = 200;

const id = { id: Type.String({ maxLength: 100 }) };

/** A file: its bytes, or its text. */
const CsvFile = Type.Unsafe<Uint8Array | string>({ type: 'string', format: 'binary' });

const inquiries = {
  create: describe({
    key: 'inquiries.create',
    method: 'POST',
    path: '/v1/inquiries',
    access: 'token',
    summary: 'Stores one inquiry, decides about it and acknowledges it.',
    body: InquiryInput,
    status: 202,
    result: InquiryReceipt,
  }),
  import: describe({
    key: 'inquiries.import',
    method: 'POST',
    path: '/v1/inquiries',
    access: 'token',
    summary: 'Stores every row of a CSV file, sent as it is or as an upload.',
    body: CsvFile,
    bodyType: 'text/csv',
    status: 202,
    result: ImportReport,
  }),
  list: describe({
    key: 'inquiries.list',
    method: 'GET',
    path: '/v1/inquiries',
    access: 'token',
    summary: 'Inquiries, newest first.',
    query: {
      status: Type.Optional(Type.Enum(INQUIRY_STATUSES)),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MAX_PAGE_SIZE, default: 50 })),
      cursor: Type.Optional(Type.String({ maxLength: 200 })),
    },
    status: 200,
    result: InquiryPage,
  }),
  summary: describe({
    key: 'inquiries.summary',
    method: 'GET',
    path: '/v1/inquiries/summary',
    access: 'token',
    summary: 'How many inquiries stand where.',
    status: 200,
    result: InquirySummary,
  }),
  get: describe({
    key: 'inquiries.get',
    method: 'GET',
    path: '/v1/inquiries/{id}',
    access: 'token',
    summary: 'One inquiry.',
    pathParameters: id,
    status: 200,
    result: Inquiry,
  }),
  deliver: describe({
    key: 'inquiries.deliver',
    method: 'POST',
    path: '/v1/inquiries/{id}/deliver',
    access: 'token',
    summary: 'Delivers an inquiry again that failed; any other one is answered as it stands.',
    pathParameters: id,
    status: 202,
    result: InquiryReceipt,
  }),
  timeline: describe({
    key: 'inquiries.timeline',
    method: 'GET',
    path: '/v1/inquiries/{id}/timeline',
    access: 'token',
    summary: 'Everything that happened to one inquiry, oldest first.',
    pathParameters: id,
    status: 200,
    result: Timeline,
  }),
};

const connections = {
  create: describe({
    key: 'connections.create',
    method: 'POST',
    path: '/v1/connections',
    access: 'token',
    summary: 'Stores the credentials of one ServiceTitan tenant, encrypted.',
    body: ConnectionInput,
    status: 201,
    result: Connection,
  }),
  list: describe({
    key: 'connections.list',
    method: 'GET',
    path: '/v1/connections',
    access: 'token',
    summary: 'Every connection, oldest first, without secrets.',
    status: 200,
    result: ConnectionList,
  }),
  get: describe({
    key: 'connections.get',
    method: 'GET',
    path: '/v1/connections/{id}',
    access: 'token',
    summary: 'One connection, without secrets.',
    pathParameters: id,
    status: 200,
    result: Connection,
  }),
  update: describe({
    key: 'connections.update',
    method: 'PATCH',
    path: '/v1/connections/{id}',
    access: 'token',
    summary: 'Changes what is given of a connection, for example a client secret made anew.',
    pathParameters: id,
    body: ConnectionChanges,
    status: 200,
    result: Connection,
  }),
  delete: describe({
    key: 'connections.delete',
    method: 'DELETE',
    path: '/v1/connections/{id}',
    access: 'token',
    summary: 'Forgets a connection and its credentials.',
    pathParameters: id,
    status: 204,
  }),
  verify: describe({
    key: 'connections.verify',
    method: 'POST',
    path: '/v1/connections/{id}/verify',
    access: 'token',
    summary: 'Asks ServiceTitan whether the connection works, and says what to fix.',
    pathParameters: id,
    body: VerifyRequest,
    status: 200,
    result: DoctorReport,
  }),
};

const requests = {
  create: describe({
    key: 'requests.create',
    method: 'POST',
    path: '/request',
    access: 'public',
    summary: 'A visitor of the request page asks for a visit.',
    body: InquiryInput,
    status: 202,
    result: InquiryReceipt,
  }),
  timeline: describe({
    key: 'requests.timeline',
    method: 'GET',
    path: '/request/{id}/timeline',
    access: 'public',
    summary: 'How far a request has come; the id is the key to it.',
    pathParameters: id,
    status: 200,
    result: Timeline,
  }),
};

/** Every operation of the hub, as `hub.inquiries.create`. */
export const hub = { inquiries, connections, requests };
export type Hub = typeof hub;

/** All operations in the order of the document. */
export function listHubOperations(): readonly HubOperation[] {
  return Object.values(hub).flatMap((resource) => Object.values(resource));
}
