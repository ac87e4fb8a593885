import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { reportUsage } from './report-usage.ts';

/** Runs Prism in this process as its command does, and prints where it answers. */
const { PRISM: program = '', DOCUMENT: document = '' } = process.env;
const POLL_MS = 100;

const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const print = console.log;
// It logs each call, as the sandbox does, but into the output, which is ours.
process.stdout.write = () => true;
const words = ['mock', '--host', '127.0.0.1', '--port', String(port)];
process.argv = [process.execPath, program, ...words, document];
createRequire(import.meta.url)(program);
while (!(await answers())) await wait(POLL_MS);
Reflect.deleteProperty(process.stdout, 'write');
print(JSON.stringify({ url }));
process.stdout.write = () => true;
reportUsage();

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: free } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return free;
}

async function answers(): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
