import {
  MAX_KEY_CHARACTERS,
  type Hub,
  type InquiryInput,
  type InquiryReceipt,
} from '@truckroll/hub-contract';
import type { HubCall, HubHandlers } from '../server/handlers.ts';
import { HubProblem } from '../server/problem.ts';
import type { Acceptance } from './accept.ts';
import { importCsv } from './import-csv.ts';
import type { Intake } from './intake.ts';
import { readMoment } from './moment.ts';
import { deliverAgain } from './deliver-again.ts';
import { getInquiry, getTimeline, listInquiries, summarizeInquiries } from './queries.ts';

/** Inquiries on one page when the caller does not say how many. */
const DEFAULT_PAGE_SIZE = 50;

/** Answers the operations about inquiries for one workspace. */
export function inquiryHandlers(intake: Intake): HubHandlers['inquiries'] {
  const { database, workspaceId } = intake;
  return {
    async create(call) {
      const input = withKey(call);
      checkMoment(input);
      return receiptOrProblem(await intake.acceptOne(input));
    },
    async import({ body }) {
      const report = await importCsv(intake, Buffer.from(body));
      if ('refusal' in report) throw new HubProblem('invalid-csv', { detail: report.refusal });
      return report;
    },
    list: ({ query }) =>
      database.transaction(workspaceId, (tx) =>
        listInquiries(tx, { ...query, limit: query.limit ?? DEFAULT_PAGE_SIZE }),
      ),
    summary: () => database.transaction(workspaceId, summarizeInquiries),
    async get({ path }) {
      const inquiry = await database.transaction(workspaceId, (tx) => getInquiry(tx, path.id));
      return inquiry ?? refuseUnknown(path.id);
    },
    async deliver({ path }) {
      return (await deliverAgain(intake, path.id)) ?? refuseUnknown(path.id);
    },
    async timeline({ path }) {
      const timeline = await database.transaction(workspaceId, (tx) => getTimeline(tx, path.id));
      return timeline ?? refuseUnknown(path.id);
    },
  };
}

export function refuseUnknown(id: string): never {
  throw new HubProblem('not-found', { detail: `There is no inquiry ${id}.` });
}

const LONGEST_KEY = `A key has ${MAX_KEY_CHARACTERS} characters at most.`;

function withKey({ body, idempotencyKey }: HubCall<Hub['inquiries']['create']>): InquiryInput {
  if (idempotencyKey === undefined || idempotencyKey === '') return body;
  if (idempotencyKey.length > MAX_KEY_CHARACTERS) {
    throw new HubProblem('invalid-request', {
      detail: `The header Idempotency-Key is too long. ${LONGEST_KEY}`,
      errors: { idempotencyKey: [LONGEST_KEY] },
    });
  }
  if (body.idempotencyKey === undefined || body.idempotencyKey === idempotencyKey) {
    return { ...body, idempotencyKey };
  }
  throw new HubProblem('invalid-request', {
    detail: 'The header Idempotency-Key and the field idempotencyKey differ. Send one of them.',
    errors: { idempotencyKey: ['This differs from the header Idempotency-Key.'] },
  });
}

function checkMoment({ receivedAt }: InquiryInput): void {
  if (receivedAt === undefined || readMoment(receivedAt) !== undefined) return;
  throw new HubProblem('invalid-request', {
    detail: 'One field is wrong: receivedAt.',
    errors: { receivedAt: ['Write a date and time such as 2026-05-01T10:00:00Z.'] },
  });
}

function receiptOrProblem(acceptance: Acceptance): InquiryReceipt {
  if (acceptance.outcome !== 'conflict') return acceptance.receipt;
  throw new HubProblem('idempotency-conflict', {
    detail:
      `The key was used before for an inquiry with other content (${acceptance.inquiryId}). ` +
      'Send this one under a key of its own.',
  });
}
