import {
  bool,
  dateTime,
  int32,
  int64,
  json,
  operation,
  text,
  type Schema,
} from '@truckroll/endpoint';
import { serviceAgreements as published } from '../service-agreements/operations.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

/** A kind of custom field, as other APIs list theirs. */
export interface CustomFieldType {
  readonly id: number;
  readonly name: string;
  readonly dataType: 'Text' | 'Dropdown' | 'Numeric';
  readonly dataTypeOptions: readonly string[];
  readonly createdOn: string;
  readonly modifiedOn: string;
}

const item: Schema = {
  type: 'object',
  required: ['id', 'name', 'dataType', 'dataTypeOptions', 'createdOn', 'modifiedOn'],
  properties: {
    id: int64,
    name: text,
    dataType: { type: 'string', enum: ['Text', 'Dropdown', 'Numeric'] },
    dataTypeOptions: { type: 'array', items: text },
    createdOn: dateTime,
    modifiedOn: dateTime,
  },
  additionalProperties: false,
};

const page: Schema = {
  type: 'object',
  required: ['page', 'pageSize', 'hasMore', 'data'],
  properties: {
    page: int32,
    pageSize: int32,
    hasMore: bool,
    totalCount: { type: ['integer', 'null'], format: 'int32' },
    data: { type: 'array', items: item },
  },
  additionalProperties: false,
};

const list = /* @__PURE__ */ operation<{
  path: { tenant: number };
  query: { page?: number; pageSize?: number; includeTotal?: boolean };
  body: undefined;
  result: {
    readonly page: number;
    readonly pageSize: number;
    readonly hasMore: boolean;
    readonly totalCount?: number | null;
    readonly data: readonly CustomFieldType[];
  };
}>({
  key: 'serviceAgreements.customFields.list',
  id: 'ServiceAgreements_GetCustomFieldTypes',
  method: 'GET',
  path: '/service-agreements/v2/tenant/{tenant}/service-agreements/custom-fields',
  scope: 'tn.sa.serviceagreements:r',
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool },
  list: 'page',
  responses: { 200: { inline: page, contentType: 'application/json' }, 400: refused },
  isOverlay: true,
});

/** Service agreements as published, with the list that came later. */
export const serviceAgreements = { ...published, customFields: { list } } as const;
