import { resolveSchema, type Schema, type SchemaSet } from '@truckroll/endpoint';

/** A member a filter looks at: its path in the record, and its schema. */
export interface FilterField {
  readonly path: string;
  readonly schema: Schema;
  readonly isList: boolean;
}

type Members = Readonly<Record<string, Schema>>;

/**
 * The member a parameter's name speaks of: the same name, its singular, the id or name of a nested
 * object (`batchId` → `batch.id`), or a member of a nested object (`city` → `address.city`).
 */
export function findField(name: string, members: Members, set: SchemaSet): FilterField | undefined {
  const names = [name, singular(name)];
  for (const candidate of names) {
    const found = ownField(candidate, members, set) ?? partOfField(candidate, members, set);
    if (found !== undefined) return found;
  }
  for (const candidate of names) {
    const found = nestedField(candidate, members, set);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The member behind a date's name: `submitted` → `submittedOn`, `starts` → `start`. */
export function findDateField(
  name: string,
  members: Members,
  set: SchemaSet,
): FilterField | undefined {
  const stem = name.replace(/s$/, '');
  const forms = [name, `${name}On`, `${name}Date`, `${name}At`, stem, `${stem}On`, `${stem}Date`];
  return forms.map((form) => ownField(form, members, set)).find((field) => field !== undefined);
}

/** The member at a path with dots, `address.city`. */
export function fieldAtPath(
  path: string,
  members: Members,
  set: SchemaSet,
): FilterField | undefined {
  const dot = path.indexOf('.');
  if (dot < 0) return ownField(path, members, set);
  const outer = members[path.slice(0, dot)];
  if (outer === undefined) return undefined;
  const parts = resolveSchema(outer, set).properties ?? {};
  const found = fieldAtPath(path.slice(dot + 1), parts, set);
  return found && { ...found, path };
}

function ownField(name: string, members: Members, set: SchemaSet): FilterField | undefined {
  const own = members[name];
  if (own === undefined) return undefined;
  const schema = resolveSchema(own, set);
  const isList = schema.items !== undefined;
  if (!isList) return { path: name, schema, isList };
  return { path: name, schema: resolveSchema(schema.items ?? {}, set), isList };
}

/** `batchNumber` where `batch` is an object with a number. */
function partOfField(name: string, members: Members, set: SchemaSet): FilterField | undefined {
  for (let cut = name.length - 1; cut > 0; cut -= 1) {
    if (!/[A-Z]/.test(name.charAt(cut))) continue;
    const whole = members[name.slice(0, cut)];
    if (whole === undefined) continue;
    const part = name.charAt(cut).toLowerCase() + name.slice(cut + 1);
    const parts = resolveSchema(whole, set).properties ?? {};
    const found = ownField(part, parts, set);
    if (found !== undefined) return { ...found, path: `${name.slice(0, cut)}.${found.path}` };
  }
  return undefined;
}

function nestedField(name: string, members: Members, set: SchemaSet): FilterField | undefined {
  for (const [outer, schema] of Object.entries(members)) {
    const parts = resolveSchema(schema, set).properties ?? {};
    const found = ownField(name, parts, set) ?? partOfField(name, parts, set);
    if (found !== undefined) return { ...found, path: `${outer}.${found.path}` };
  }
  return undefined;
}

function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  if (name.endsWith('uses')) return name.slice(0, -2);
  return name.endsWith('s') ? name.slice(0, -1) : name;
}
