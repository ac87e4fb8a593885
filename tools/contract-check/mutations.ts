/** A JSON value that is changed in place; a path with dots and brackets is too clumsy for a test. */
export type Json = { [member: string]: Json } & Json[];

/** One way in which a newer document can differ, made on the small API. */
export interface Mutation {
  readonly kind: string;
  /** Changes a document, or the webhooks beside it. */
  readonly make: (document: Json, webhooks: Json) => void;
  /** The line that must be printed for it. */
  readonly line: string;
}

const PATH = '/tenant/{tenant}/vans';
const list = (document: Json) => at(document, 'paths', PATH, 'get');
const create = (document: Json) => at(document, 'paths', PATH, 'post');
const schema = (document: Json, name: string) => at(document, 'components', 'schemas', name);
const member = (document: Json, name: string) => at(schema(document, 'Van'), 'properties', name);
const parameter = (document: Json, index: number) => at(list(document), 'parameters', index);

/** What a member holds, which must be there. */
export function at(value: Json, ...path: readonly (string | number)[]): Json {
  return path.reduce<Json>((inner, step) => {
    const next = inner[step as number];
    if (next === undefined) throw new Error(`Nothing at ${step}`);
    return next;
  }, value);
}

/** Sets a member, or takes it away when the value is undefined. */
export function set(value: Json, name: string, to: unknown): void {
  if (to === undefined) delete value[name];
  else value[name] = to as Json;
}

const LIST = 'vans · operation Vans_GetList';
const CREATE = 'vans · operation Vans_Create';
const VAN = 'vans · schema Van';

// prettier-ignore
export const MUTATIONS: readonly Mutation[] = [
  { kind: 'operation removed', make: (d) => set(at(d, 'paths', PATH), 'post', undefined),
    line: `${CREATE}: only in the contract` },
  { kind: 'operation added', line: 'vans · operation Vans_Sell: only in the document',
    make: (d) => set(at(d, 'paths', PATH), 'put', { ...create(d), operationId: 'Vans_Sell' }) },
  { kind: 'operation renamed', make: (d) => set(create(d), 'operationId', 'Vans_Add'),
    line: 'vans · operation Vans_Add: only in the document' },
  { kind: 'path changed', line: `${LIST} · path: contract /vans/v2${PATH}, document /vans/v2/cars`,
    make: (d) => { set(at(d, 'paths'), '/cars', at(d, 'paths', PATH)); set(at(d, 'paths'), PATH, undefined); } },
  { kind: 'verb changed', line: `${CREATE} · method: contract POST, document PUT`,
    make: (d) => { set(at(d, 'paths', PATH), 'put', create(d)); set(at(d, 'paths', PATH), 'post', undefined); } },
  { kind: 'base path changed', line: 'vans · base path: contract /vans/v2, document /vans/v3',
    make: (d) => set(at(d, 'servers', 0), 'url', 'https://api.example.com/vans/v3') },
  { kind: 'scope changed', line: `${LIST} · scope: contract tn.van.vans:r, document tn.van.all:r`,
    make: (d) => set(at(list(d), 'security', 0), 'oauth', ['tn.van.all:r']) },
  { kind: 'scope added', line: 'vans · scope label tn.van.keys:r: only in the document (Keys)',
    make: (d) => set(at(d, 'components', 'securitySchemes', 'oauth', 'flows', 'clientCredentials', 'scopes'), 'tn.van.keys:r', 'Keys') },
  { kind: 'parameter renamed', make: (d) => set(parameter(d, 2), 'name', 'colours'),
    line: `${LIST} · query colours: only in the document` },
  { kind: 'parameter moved', make: (d) => set(parameter(d, 2), 'in', 'header'),
    line: `${LIST} · header colors: only in the document` },
  { kind: 'parameter removed', make: (d) => { at(list(d), 'parameters').splice(3, 1); },
    line: `${LIST} · query wheels: only in the contract` },
  { kind: 'parameter no longer required', make: (d) => set(parameter(d, 3), 'required', false),
    line: `${LIST} · query wheels · required: only in the contract (yes)` },
  { kind: 'parameter type', make: (d) => set(at(parameter(d, 3), 'schema'), 'type', 'number'),
    line: `${LIST} · query wheels · type: contract integer, document number` },
  { kind: 'parameter default', make: (d) => set(at(parameter(d, 3), 'schema'), 'default', 6),
    line: `${LIST} · query wheels · default: contract 4, document 6` },
  { kind: 'parameter limit', make: (d) => set(at(parameter(d, 2), 'schema'), 'maxLength', 60),
    line: `${LIST} · query colors · maxLength: contract 50, document 60` },
  { kind: 'default of active in words', line: `${LIST} · query active · default: contract "True", document "Any"`,
    make: (d) => set(parameter(d, 1), 'description', 'All items will be returned by default') },
  { kind: 'comma list in words', make: (d) => set(parameter(d, 2), 'description', 'One color'),
    line: `${LIST} · query colors · comma list: only in the contract (yes)` },
  { kind: 'sort fields in words', make: (d) => set(parameter(d, 4), 'description', 'Available fields are: Id.'),
    line: `${LIST} · sort: contract Id, Name, document Id` },
  { kind: 'body removed', make: (d) => set(create(d), 'requestBody', undefined),
    line: `${CREATE} · body: only in the contract` },
  { kind: 'body of another schema', line: `${CREATE} · body · schema reference: contract Van, document Problem`,
    make: (d) => set(at(create(d), 'requestBody', 'content', 'application/json', 'schema'), '$ref', '#/components/schemas/Problem') },
  { kind: 'multipart instead of JSON', line: `${CREATE} · body · content: contract json, document multipart`,
    make: (d) => set(at(create(d), 'requestBody'), 'content', { 'multipart/form-data': at(create(d), 'requestBody', 'content', 'application/json') }) },
  { kind: 'answer removed', make: (d) => set(at(list(d), 'responses'), '404', undefined),
    line: `${LIST} · response 404: only in the contract` },
  { kind: 'answer added', make: (d) => set(at(create(d), 'responses'), '409', {}),
    line: `${CREATE} · response 409: only in the document` },
  { kind: 'answer gets a body', line: `${CREATE} · response 200 · content: contract empty, document binary`,
    make: (d) => set(at(create(d), 'responses', '200'), 'content', { 'application/octet-stream': {} }) },
  { kind: 'list is no longer paged', make: (d) => set(at(schema(d, 'Page_Of_Van'), 'properties'), 'hasMore', undefined),
    line: `${LIST} · list: only in the contract (page)` },
  { kind: 'schema removed', make: (d) => set(at(d, 'components', 'schemas'), 'Problem', undefined),
    line: 'vans · schema Problem: only in the contract' },
  { kind: 'schema added', make: (d) => set(at(d, 'components', 'schemas'), 'Key', { type: 'string' }),
    line: 'vans · schema Key: only in the document' },
  { kind: 'member removed', make: (d) => set(at(schema(d, 'Van'), 'properties'), 'tags', undefined),
    line: `${VAN} · member tags: only in the contract` },
  { kind: 'member added', make: (d) => set(at(schema(d, 'Van'), 'properties'), 'plate', { type: 'string' }),
    line: `${VAN} · member plate: only in the document` },
  { kind: 'member required', make: (d) => { at(schema(d, 'Van'), 'required').push('tags' as unknown as Json); },
    line: `${VAN} · member tags · required: only in the document (yes)` },
  { kind: 'member nullable', make: (d) => set(member(d, 'id'), 'type', ['integer', 'null']),
    line: `${VAN} · member id · nullable: only in the document (yes)` },
  { kind: 'reference no longer nullable', make: (d) => set(member(d, 'owner'), 'nullable', undefined),
    line: `${VAN} · member owner · nullable: only in the contract (yes)` },
  { kind: 'member type', make: (d) => set(member(d, 'name'), 'type', ['integer', 'null']),
    line: `${VAN} · member name · type: contract string, document integer` },
  { kind: 'member format', make: (d) => set(member(d, 'id'), 'format', 'int32'),
    line: `${VAN} · member id · format: contract "int64", document "int32"` },
  { kind: 'items of another type', make: (d) => set(at(member(d, 'tags'), 'items'), 'type', 'integer'),
    line: `${VAN} · member tags · items · type: contract string, document integer` },
  { kind: 'enum value added', make: (d) => { at(schema(d, 'ActiveArg'), 'enum').push('Maybe' as unknown as Json); },
    line: 'vans · schema ActiveArg · enum "Maybe": only in the document' },
  { kind: 'enum value removed', make: (d) => { at(schema(d, 'ActiveArg'), 'enum').pop(); },
    line: 'vans · schema ActiveArg · enum "False": only in the contract' },
  { kind: 'other members allowed', make: (d) => set(schema(d, 'Van'), 'additionalProperties', true),
    line: `${VAN} · other members: contract false, document true` },
  { kind: 'keyword nobody knew', make: (d) => set(member(d, 'tags'), 'uniqueItems', true),
    line: `${VAN} · member tags · uniqueItems: only in the document (true)` },
  { kind: 'webhook removed', make: (_, w) => { at(w, 'apis', 'vans-v2.json', 'events').pop(); },
    line: 'webhooks · event tn.van.van-sold: only in the contract' },
  { kind: 'webhook payload', line: 'webhooks · schema VanSold · member price: only in the document',
    make: (_, w) => set(at(w, 'apis', 'vans-v2.json', 'schemas', 'VanSold', 'properties'), 'price', { type: 'number' }) },
];
