import { request, type Agent, type IncomingHttpHeaders } from 'node:http';
import type { RandomCall } from './random-calls.ts';

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Longer is a hang. */
const TIME_LIMIT_MS = 20_000;

/** Sends one call as it is written, without a client that would put it right. */
export function sendCall(
  agent: Agent,
  url: string,
  { method, target, body }: RandomCall,
  credentials: Readonly<Record<string, string>>,
): Promise<RawAnswer> {
  const bytes = Buffer.from(body?.text ?? '');
  const headers = {
    ...credentials,
    'content-length': bytes.length,
    ...(body?.contentType !== undefined && { 'content-type': body.contentType }),
  };
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(TIME_LIMIT_MS);
    // As parts: a whole address would be put right where it has dots for folders.
    const options = { hostname, port, path: target, method, headers, agent, signal };
    const sent = request(options, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
      });
    });
    sent.on('error', reject).end(bytes);
  });
}
