import type { Contracted, Published } from './check.ts';

/** An API of two operations with one of everything, as it is published. */
export function smallDocument() {
  return {
    openapi: '3.1.0',
    info: { title: 'Vans' },
    servers: [{ url: 'https://api.example.com/vans/v2' }],
    paths: paths(),
    components: components(),
  };
}

function paths() {
  return {
    '/tenant/{tenant}/vans': {
      get: {
        operationId: 'Vans_GetList',
        tags: ['Vans'],
        parameters: [
          { name: 'tenant', in: 'path', required: true, schema: { type: 'integer' } },
          {
            name: 'active',
            in: 'query',
            description: 'Which vans (only active items will be returned by default)',
            schema: { type: 'string', oneOf: [{ $ref: '#/components/schemas/ActiveArg' }] },
          },
          {
            name: 'colors',
            in: 'query',
            description: 'Comma-separated list of colors',
            schema: { type: 'string', maxLength: 50 },
          },
          { name: 'wheels', in: 'query', required: true, schema: WHEELS },
          {
            name: 'sort',
            in: 'query',
            description: 'Available fields are: Id, Name.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': json({ $ref: '#/components/schemas/Page_Of_Van' }),
          '404': json({ $ref: '#/components/schemas/Problem' }),
        },
        security: [{ apiKeyHeader: [], oauth: ['tn.van.vans:r'] }],
      },
      post: {
        operationId: 'Vans_Create',
        tags: ['Vans'],
        parameters: [{ name: 'tenant', in: 'path', required: true, schema: { type: 'integer' } }],
        requestBody: json({ $ref: '#/components/schemas/Van' }),
        responses: { '200': { description: 'Done' } },
        security: [{ apiKeyHeader: [], oauth: ['tn.van.vans:w'] }],
      },
    },
  };
}

function components() {
  return {
    schemas: {
      ActiveArg: { type: 'string', enum: ['True', 'Any', 'False'] },
      Problem: { type: 'object', properties: { title: { type: 'string' } } },
      Van: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'integer', format: 'int64', description: 'The id' },
          name: { type: ['string', 'null'] },
          owner: { nullable: true, oneOf: [{ $ref: '#/components/schemas/Problem' }] },
          tags: { type: 'array', items: { type: 'string' } },
        },
        additionalProperties: false,
      },
      Page_Of_Van: {
        type: 'object',
        properties: {
          page: { type: 'integer' },
          hasMore: { type: 'boolean' },
          data: { type: 'array', items: { $ref: '#/components/schemas/Van' } },
        },
      },
    },
    securitySchemes: {
      oauth: {
        flows: {
          clientCredentials: {
            scopes: { 'tn.van.vans:r': 'Vans (Read)', 'tn.van.vans:w': 'Vans (Write)' },
          },
        },
      },
    },
  };
}

const WHEELS = { type: 'integer', format: 'int32', enum: [4, 6], default: 4 };

function json(schema: object) {
  return { content: { 'application/json': { schema } } };
}

/** The file of webhooks beside it. */
function smallWebhooks() {
  return {
    apis: {
      'vans-v2.json': {
        events: ['VanSold'],
        schemas: {
          VanSold: {
            type: 'object',
            properties: {
              type: { type: 'string', description: 'The type of the event ("tn.van.van-sold").' },
            },
          },
        },
      },
    },
  };
}

export function smallPublished(): Published {
  return { documents: { 'vans-v2.json': smallDocument() }, webhooks: smallWebhooks() };
}

/** The same API as a contract writes it down. */
export const smallContract: Contracted = {
  apis: [
    {
      key: 'vans',
      title: 'Vans',
      basePath: '/vans/v2',
      document: 'vans-v2.json',
      scopes: { 'tn.van.vans:r': 'Vans (Read)', 'tn.van.vans:w': 'Vans (Write)' },
      operations: [
        {
          key: 'vans.vans.list',
          id: 'Vans_GetList',
          method: 'GET',
          path: '/vans/v2/tenant/{tenant}/vans',
          scope: 'tn.van.vans:r',
          pathParameters: { tenant: { type: 'integer' } },
          query: {
            active: { $ref: '#/$defs/ActiveArg', default: 'True' },
            colors: { type: 'string', maxLength: 50, isCommaList: true },
            wheels: {
              type: 'integer',
              format: 'int32',
              enum: [4, 6],
              default: 4,
              isRequired: true,
            },
            sort: { type: 'string' },
          },
          sort: ['Id', 'Name'],
          list: 'page',
          responses: {
            200: { contentType: 'application/json', schema: 'Page_Of_Van' },
            404: { contentType: 'application/json', schema: 'Problem' },
          },
        },
        {
          key: 'vans.vans.create',
          id: 'Vans_Create',
          method: 'POST',
          path: '/vans/v2/tenant/{tenant}/vans',
          scope: 'tn.van.vans:w',
          pathParameters: { tenant: { type: 'integer' } },
          query: {},
          body: { contentType: 'application/json', schema: 'Van' },
          responses: { 200: null },
        },
      ],
      schemas: {
        ActiveArg: { type: 'string', enum: ['True', 'Any', 'False'] },
        Problem: { type: 'object', properties: { title: { type: 'string' } } },
        Van: {
          type: 'object',
          required: ['id'],
          properties: {
            id: { type: 'integer', format: 'int64' },
            name: { type: ['string', 'null'] },
            owner: { oneOf: [{ $ref: '#/$defs/Problem' }, { type: 'null' }] },
            tags: { type: 'array', items: { type: 'string' } },
          },
          additionalProperties: false,
        },
        Page_Of_Van: {
          type: 'object',
          properties: {
            page: { type: 'integer' },
            hasMore: { type: 'boolean' },
            data: { type: 'array', items: { $ref: '#/$defs/Van' } },
          },
        },
      },
    },
  ],
  webhooks: {
    events: { 'tn.van.van-sold': { api: 'vans', schema: 'VanSold' } },
    schemas: { VanSold: { type: 'object', properties: { type: { type: 'string' } } } },
  },
};
