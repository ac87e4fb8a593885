import { isLoopback } from '../exposure.ts';
import { PortalError } from '../portal/portal-error.ts';

/** Which hosts messages are sent to. */
export interface ReceiverHosts {
  /** Those the operator named. */
  readonly named: readonly string[];
  /** Whether this machine is one too, without being named. */
  readonly includesThisMachine: boolean;
}

/** A name, an IPv4 address, or an IPv6 address in brackets, as `URL` writes them. */
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?|\[[0-9a-f:.]+\])$/;

/** Why an address is not sent to, in words; null when it is. */
export function hostRefusal(callbackUrl: string, hosts: ReceiverHosts): string | null {
  const { hostname } = new URL(callbackUrl);
  const isAllowed =
    hosts.named.includes(hostname) || (hosts.includesThisMachine && isLoopback(hostname));
  if (isAllowed) return null;
  return (
    `${hostname} is none of the hosts that this sandbox sends to. Add it to the receivers' hosts ` +
    'under Tools, Webhooks; then send the message again.'
  );
}

/** Host names as they are compared. Throws a 400 `PortalError` for what is none. */
export function checkedHosts(hosts: readonly string[]): string[] {
  const names = hosts.map((host) => host.trim().toLowerCase());
  const wrong = names.find((name) => !HOST.test(name));
  if (wrong === undefined) return [...new Set(names)];
  const text = `'${wrong}' is no host. Write it like hooks.example.com, without https:// and path.`;
  throw new PortalError(400, text, { receiverHosts: [text] });
}
