import type { Operation } from '@truckroll/endpoint';
import { faultsOf, validatorOf } from '../conformance/answers.ts';
import type { RawAnswer } from './send-call.ts';

/** What any operation may be answered with, since no operation is needed to find it out. */
const UNDECLARED = new Set([400, 401, 403, 404, 413, 415, 429]);

const GATEWAY_MEMBERS = 'type,status,title,traceId';
const OPERATION_MEMBERS = 'type,title,status,traceId,errors,data';

/** What an answer has that neither the contract nor the gateway's habits allow; empty when all is well. */
export function wrongWith(operation: Operation, answer: RawAnswer): string {
  const { status } = answer;
  if (status >= 500) return `${status}: ${answer.text.slice(0, 300)}`;
  return status < 400 ? wrongWithSuccess(operation, answer) : wrongWithRefusal(operation, answer);
}

function wrongWithSuccess(operation: Operation, { status, headers, text }: RawAnswer): string {
  const isJson = /json/.test(String(headers['content-type']));
  const data = status === 302 ? { location: headers['location'] } : readData(text, isJson);
  const faults = faultsOf(operation, { status, data });
  return Object.keys(faults).length === 0 ? '' : `${status}: ${JSON.stringify(faults)}`;
}

function readData(text: string, isJson: boolean): unknown {
  if (isJson) return JSON.parse(text);
  return text === '' ? undefined : Buffer.from(text);
}

function wrongWithRefusal(operation: Operation, { status, headers, text }: RawAnswer): string {
  if (!/json/.test(String(headers['content-type']))) return `${status} without JSON`;
  const body: unknown = JSON.parse(text);
  const declared = operation.responses[status];
  if (declared && typeof body === 'string') {
    return declared.inline?.type === 'string' ? '' : `${status} with a text`;
  }
  const members = Object.keys(Object(body)).join();
  if (members === GATEWAY_MEMBERS) {
    return UNDECLARED.has(status) ? '' : `${status} is none of the gateway's`;
  }
  if (members !== OPERATION_MEMBERS) return `${status} with the members ${members}`;
  if (declared === undefined && !UNDECLARED.has(status)) return `${status} is not declared`;
  return declared ? wrongWithDeclared(operation, status, body) : '';
}

function wrongWithDeclared(operation: Operation, status: number, body: unknown): string {
  const { schema, inline } = operation.responses[status] ?? {};
  const target = schema ?? inline;
  if (target === undefined) return '';
  const faults = validatorOf(operation).check(target, body);
  return Object.keys(faults).length === 0 ? '' : `${status}: ${JSON.stringify(faults)}`;
}
