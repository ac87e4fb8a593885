import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as a receiver got it. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  /** As it came, for checking its signature. */
  readonly text: string;
  readonly event: Readonly<Record<string, unknown>>;
}

export interface ReceiverAnswer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An app's web server that listens for events. */
export interface WebhookReceiver {
  readonly url: string;
  readonly received: readonly Received[];
  /** How the next messages are answered; never when it gives `never`. Starts with 204. */
  answerWith(answer: (received: Received) => ReceiverAnswer | 'never'): void;
  close(): Promise<void>;
}

export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const received: Received[] = [];
  let answerTo: ((message: Received) => ReceiverAnswer | 'never') | undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => void chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const event = JSON.parse(text) as Received['event'];
      const message = { headers: request.headers, text, event };
      received.push(message);
      const answer = answerTo?.(message) ?? { status: 204 };
      if (answer === 'never') return;
      response.writeHead(answer.status, { connection: 'close', ...answer.headers });
      response.end(answer.body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    received,
    answerWith: (answer) => void (answerTo = answer),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
