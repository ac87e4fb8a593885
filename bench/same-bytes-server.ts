import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { reportUsage } from './report-usage.ts';

/** Answers every request with the bytes given, the least an HTTP server can do. */
const body = Buffer.from(process.env['BODY'] ?? '', 'base64');

const server = createServer((_, response) => {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('content-length', body.length);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  console.log(
    JSON.stringify({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }),
  );
});
reportUsage();
process.once('SIGTERM', () => process.exit(0));
