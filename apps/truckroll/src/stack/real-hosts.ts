import type { RealHosts, RealHostsOptions } from '@truckroll/sandbox';
import { resolve } from 'node:path';
import { usageError } from '../exit-codes.ts';
import { printLine } from '../output.ts';

interface RealHostsArgs {
  readonly 'real-hosts'?: boolean;
  readonly 'proxy-port'?: string;
}

/** Where clients of the real service expect it. */
const HTTPS_PORT = 443;

/**
 * What the arguments ask for: `--real-hosts` the names on port 443, `--proxy-port` a proxy before
 * them that needs neither that port nor a hosts file. Undefined when neither is given.
 */
export function readRealHosts(args: RealHostsArgs, dataDir: string): RealHostsOptions | undefined {
  const proxy = args['proxy-port'];
  if (args['real-hosts'] !== true && proxy === undefined) return undefined;
  const port = args['real-hosts'] === true ? HTTPS_PORT : 0;
  const authorityFolder = resolve(dataDir, 'authority');
  return { authorityFolder, port, ...(proxy !== undefined && { proxyPort: readPort(proxy) }) };
}

function readPort(text: string): number {
  const port = Number(text);
  if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw usageError('--proxy-port must be a port, 0 to 65535; 0 takes a free one.');
  return port;
}

/** What a client's machine needs. Nothing of it is done by itself. */
export function printRealHosts(real: RealHosts): void {
  printLine();
  printLine(
    'Clients written for the real service reach this sandbox unchanged when they trust its',
  );
  printLine('certificate. Nothing was installed; set these for the client alone:');
  printLine();
  const variables = [
    ['NODE_EXTRA_CA_CERTS', 'Node.js'],
    ['REQUESTS_CA_BUNDLE', 'Python requests'],
    ['SSL_CERT_FILE', 'OpenSSL, Go, Ruby, httpx'],
    ['CURL_CA_BUNDLE', 'curl'],
  ] as const;
  for (const [name, who] of variables) {
    printLine(`  export ${name}=${real.certificateFile}   # ${who}`);
  }
  if (real.proxyUrl === null) {
    printLine();
    printLine(
      'and add these lines to the hosts file (/etc/hosts). While they are there, nothing on',
    );
    printLine('this machine reaches the real service:');
    printLine();
    for (const line of real.hostsFileLines) printLine(`  ${line}`);
    return;
  }
  printLine(`  export HTTPS_PROXY=${real.proxyUrl} https_proxy=${real.proxyUrl}`);
  printLine('  export NODE_USE_ENV_PROXY=1   # lets Node.js 24 heed the proxy');
}
