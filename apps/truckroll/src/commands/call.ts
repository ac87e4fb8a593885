import { findOperation, listOperations } from '@truckroll/contract';
import { nearestNames, type Operation } from '@truckroll/endpoint';
import { readFile } from 'node:fs/promises';
import { command } from '../command.ts';
import { toConfig } from '../config/config.ts';
import { readEnvironment } from '../config/environment.ts';
import { findCredentials, withTenant } from '../connect.ts';
import { usageError } from '../exit-codes.ts';
import { printJson } from '../output.ts';

export const call = command({
  name: 'call',
  description: 'Call one operation of the ServiceTitan API and print its answer',
  args: {
    operation: {
      type: 'positional',
      required: true,
      description: 'Its key, for example crm.customers.list',
    },
    path: { type: 'string', description: 'Path parameters: id=5&bookingProvider=7' },
    query: { type: 'string', description: 'Query parameters: pageSize=2&active=Any' },
    body: { type: 'string', description: 'JSON text, @FILE, or @- for standard input' },
  },
  async run({ args }) {
    const operation = requireOperation(args.operation);
    const raw = readEnvironment();
    const credentials = await findCredentials(raw, toConfig(raw));
    const body = args.body === undefined ? undefined : parseBody(await readBody(args.body));
    const input = {
      ...pairs(args.path),
      ...pairs(args.query),
      ...(body !== undefined && { body }),
    };
    const answer = await withTenant(credentials, async (client) =>
      client.call(operation, input),
    ).catch(asUsageError);
    printJson(answer ?? null);
  },
});

/** The client refuses an input that does not fit the operation before it sends anything. */
function asUsageError(error: unknown): never {
  throw error instanceof TypeError ? usageError(error.message) : error;
}

function requireOperation(name: string): Operation {
  const operation = findOperation(name);
  if (operation !== undefined) return operation;
  const near = nearestNames(
    name,
    listOperations().map(({ key }) => key),
  );
  throw usageError(
    `There is no operation ‘${name}’.`,
    near.length === 0 ? 'Keys look like crm.bookings.create.' : `Near to it: ${near.join(', ')}`,
  );
}

/** `a=1&b=2` as an object; a name given more than once becomes a list. */
function pairs(text: string | undefined): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = {};
  const params = new URLSearchParams((text ?? '').replaceAll('+', '%2B'));
  for (const name of new Set(params.keys())) {
    const values = params.getAll(name);
    found[name] = values.length === 1 ? (values[0] ?? '') : values;
  }
  return found;
}

async function readBody(text: string): Promise<string> {
  if (!text.startsWith('@')) return text;
  try {
    return await readFile(text === '@-' ? '/dev/stdin' : text.slice(1), 'utf8');
  } catch {
    throw usageError(`${text.slice(1)} cannot be read.`);
  }
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw usageError(`The body is not JSON: ${cause instanceof Error ? cause.message : ''}`);
  }
}
