import type { DocumentedOperation } from './openapi.ts';

/** What the fields of a call hold, by the place and the name of a parameter: `path tenant`. */
export type FieldValues = Readonly<Record<string, string>>;

/** The key of a parameter's field. */
export function fieldOf(parameter: { readonly in: string; readonly name: string }): string {
  return `${parameter.in} ${parameter.name}`;
}

/** Path and query of a call; a path value that is missing stays in braces. */
export function callTarget(operation: DocumentedOperation, values: FieldValues): string {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[`path ${name}`]?.trim() ?? '';
    return value === '' ? whole : encodeURIComponent(value);
  });
  const query = new URLSearchParams();
  for (const parameter of operation.parameters) {
    const value = values[fieldOf(parameter)] ?? '';
    if (parameter.in === 'query' && value !== '') query.set(parameter.name, value);
  }
  return query.size === 0 ? path : `${path}?${query}`;
}

/** A line for a shell; token and app key come from its variables, so that none stands in it. */
export function curlLine(call: {
  readonly method: string;
  readonly url: string;
  readonly body: string | undefined;
}): string {
  const parts = [
    `curl -X ${call.method} ${quoted(call.url)}`,
    `-H "Authorization: $ACCESS_TOKEN"`,
    `-H "ST-App-Key: $ST_APP_KEY"`,
  ];
  if (call.body !== undefined) {
    parts.push(`-H 'Content-Type: application/json'`, `-d ${quoted(call.body)}`);
  }
  return parts.join(' \\\n  ');
}

/** Between single quotes nothing but a single quote means anything to a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
