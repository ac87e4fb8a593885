import { PROBLEM_CONTENT_TYPE } from '@truckroll/endpoint';
import { PROBLEMS, type ProblemName } from '@truckroll/hub-contract';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { isAway } from '../database/while-away.ts';
import { MAX_BODY_BYTES } from './body-parsers.ts';
import { HubProblem, toProblemDocument } from './problem.ts';

/** Seconds after which asking again makes sense while the database is away. */
const RETRY_AFTER_SECONDS = 5;

/** Makes every error of the server a problem document; the unexpected ones are logged. */
export function answerProblems(app: FastifyInstance, logger: Logger): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = toProblem(error);
    if (problem.code === 'internal-error') {
      logger.error({ requestId: request.id, err: error }, 'a request failed');
    }
    return sendProblem(problem, request, reply);
  });
  app.setNotFoundHandler((request, reply) => {
    const detail = `There is no path ${request.url.split('?')[0]}.`;
    return sendProblem(new HubProblem('not-found', { detail }), request, reply);
  });
}

export function sendProblem(
  problem: HubProblem,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  return reply
    .status(PROBLEMS[problem.code].status)
    .headers({ ...problem.details.headers })
    .type(PROBLEM_CONTENT_TYPE)
    .send(JSON.stringify(toProblemDocument(problem, request.id)));
}

/** The kind of problem behind an error of the HTTP server, by its code. */
const KNOWN_CODES: Readonly<Record<string, ProblemName>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'payload-too-large',
  FST_REQ_FILE_TOO_LARGE: 'payload-too-large',
  FST_FILES_LIMIT: 'payload-too-large',
  FST_FIELDS_LIMIT: 'payload-too-large',
  FST_PARTS_LIMIT: 'payload-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'unsupported-media-type',
};

function toProblem(error: FastifyError): HubProblem {
  if (error instanceof HubProblem) return error;
  if (isAway(error)) {
    const headers = { 'retry-after': String(RETRY_AFTER_SECONDS) };
    return new HubProblem('unavailable', { headers });
  }
  const known = KNOWN_CODES[error.code];
  if (known === 'payload-too-large') {
    const megabytes = MAX_BODY_BYTES / 1024 / 1024;
    return new HubProblem(known, { detail: `The limit is ${megabytes} MB.` });
  }
  if (known !== undefined) return new HubProblem(known, { detail: MEDIA_TYPES });
  const isCallersFault = error.statusCode !== undefined && error.statusCode < 500;
  return isCallersFault
    ? new HubProblem('invalid-request', { detail: `${error.message.replace(/\.$/, '')}.` })
    : new HubProblem('internal-error');
}

const MEDIA_TYPES =
  'The hub reads application/json, and for lists of inquiries text/csv and multipart/form-data.';
