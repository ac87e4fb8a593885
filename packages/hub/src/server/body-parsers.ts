import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HubProblem } from './problem.ts';

/** Largest body, in bytes: some 20,000 inquiries as CSV, and little enough to hold in memory. */
export const MAX_BODY_BYTES = 5 * 1024 * 1024;

/** Lets the server read JSON, CSV and uploads of one file; everything else is refused. */
export async function addBodyParsers(app: FastifyInstance): Promise<void> {
  app.removeAllContentTypeParsers();
  const asBuffer = { parseAs: 'buffer' } as const;
  app.addContentTypeParser('application/json', asBuffer, readJson);
  app.addContentTypeParser('text/csv', asBuffer, readBytes);
  await app.register(multipart, {
    limits: { files: 1, fields: 10, fileSize: MAX_BODY_BYTES, parts: 20 },
  });
}

/** The body of a request, whichever way it came; an upload is its file. */
export async function readBody(request: FastifyRequest): Promise<unknown> {
  if (!request.isMultipart()) return request.body;
  try {
    const file = await request.file();
    if (file === undefined) {
      throw new HubProblem('invalid-csv', { detail: 'The upload has no file in it.' });
    }
    return await file.toBuffer();
  } catch (error) {
    // What the reader of uploads says of broken ones has no code, unlike every other error here.
    if (!(error instanceof Error) || 'code' in error) throw error;
    throw new HubProblem('invalid-csv', {
      detail: `The upload breaks off (${error.message}). Send it again, or the file as text/csv.`,
    });
  }
}

async function readBytes(_request: unknown, body: Buffer): Promise<Buffer> {
  return body;
}

async function readJson(_request: unknown, body: Buffer): Promise<unknown> {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (error) {
    const reason = error instanceof SyntaxError ? withoutQuote(error.message) : 'It is not UTF-8';
    throw new HubProblem('invalid-json', { detail: `${reason}. ${JSON_ADVICE}` });
  }
}

const JSON_ADVICE = 'Names and texts stand in double quotes, with commas between members.';

/** The engine quotes what stands around the fault, which may be part of a secret. */
function withoutQuote(message: string): string {
  return message.replace(/, (?:\.{3})?".*"(?:\.{3})? is not valid JSON$/s, '').replace(/\.$/, '');
}
