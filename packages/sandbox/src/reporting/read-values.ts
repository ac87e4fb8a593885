import type { ReportDataParameter, ReportParameter } from '@truckroll/contract/types/reporting';
import { OperationError } from '../operations/operation-error.ts';

/** What the caller gave for a report's parameters, by their names. */
export type ParameterValues = ReadonlyMap<string, unknown>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Checks what was given against the report's parameters. Throws a 400 that names each one that is
 * missing, unknown or of another type.
 * assumed: the texts; that an unknown parameter is refused.
 */
export function readValues(
  parameters: readonly ReportParameter[],
  given: readonly ReportDataParameter[],
): ParameterValues {
  const values = new Map(given.map(({ name, value }) => [name, value]));
  const errors: Record<string, string[]> = {};
  for (const parameter of parameters) {
    const wrong = problemOf(parameter, values.get(parameter.name));
    if (wrong !== undefined) errors[parameter.name] = [wrong];
  }
  const known = new Set(parameters.map(({ name }) => name));
  for (const { name } of given) {
    if (!known.has(name)) errors[name] = [`The report has no parameter '${name}'.`];
  }
  if (Object.keys(errors).length === 0) return values;
  throw new OperationError(400, 'The parameters of the report are not valid.', errors);
}

function problemOf(parameter: ReportParameter, value: unknown): string | undefined {
  const { name, isArray, isRequired } = parameter;
  if (value === undefined || value === null) {
    return isRequired ? `The parameter '${name}' is required.` : undefined;
  }
  if (Array.isArray(value) !== isArray) {
    return isArray ? `'${name}' takes a list.` : `'${name}' takes a single value.`;
  }
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!items.every((item) => fits(parameter.dataType, item))) {
    return `'${name}' takes ${TYPE_WORDS[parameter.dataType]}.`;
  }
  return acceptedProblem(parameter, items);
}

const TYPE_WORDS: Readonly<Record<ReportParameter['dataType'], string>> = {
  Boolean: 'true or false',
  Date: 'a date like 2026-11-22',
  Number: 'a number',
  String: 'a text',
  Time: 'a time like 14:30',
};

function fits(dataType: ReportParameter['dataType'], value: unknown): boolean {
  if (dataType === 'Number') return typeof value === 'number' && Number.isFinite(value);
  if (dataType === 'Boolean') return typeof value === 'boolean';
  if (typeof value !== 'string') return false;
  if (dataType === 'Date') return DAY.test(value) && !Number.isNaN(Date.parse(value));
  return dataType === 'String' || /^\d{2}:\d{2}(:\d{2})?$/.test(value);
}

/** Values of a dynamic set are not checked: an id nobody has yields no rows. */
function acceptedProblem(
  { name, acceptValues }: ReportParameter,
  items: readonly unknown[],
): string | undefined {
  const accepted = acceptValues?.values?.map(([value]) => value);
  if (accepted === undefined || items.every((item) => accepted.includes(item))) return undefined;
  return `'${name}' takes one of: ${accepted.join(', ')}.`;
}
