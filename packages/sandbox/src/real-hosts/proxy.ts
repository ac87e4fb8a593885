import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { hostName, partAt } from './hosts.ts';

const REFUSED =
  'HTTP/1.1 403 Forbidden\r\ncontent-type: text/plain\r\nconnection: close\r\n\r\n' +
  'The sandbox stands for the real service only; other hosts are not reached through it.\n';

export interface Proxy {
  readonly server: Server;
  /** Ends the connections that are led through; a server that closes would wait for them. */
  cut(): void;
}

/** A proxy that leads clients to the front for the real names, and nowhere else. */
export function createProxy(frontPort: () => number): Proxy {
  const clients = new Set<Socket>();
  const server = createServer((_request, response) => {
    response.writeHead(403, { 'content-type': 'text/plain' });
    response.end('Only connections to the real service over HTTPS are led to the sandbox.\n');
  });
  server.on('connect', (request, client: Socket, head) => {
    clients.add(client);
    client.on('error', () => client.destroy());
    client.on('close', () => clients.delete(client));
    const isKnown = partAt(hostName(request.url)) !== undefined && request.url?.endsWith(':443');
    if (isKnown !== true) return client.end(REFUSED);
    const front = connect(frontPort(), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      front.write(head);
      front.pipe(client).pipe(front);
    });
    front.on('error', () => client.destroy());
    client.on('close', () => front.destroy());
    return undefined;
  });
  return { server, cut: () => clients.forEach((client) => client.destroy()) };
}
