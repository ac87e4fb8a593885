/** Which part of the sandbox answers. */
export type Part = 'integration' | 'production' | 'portal';

/** documented: the real service's names, and which part of the sandbox stands for each. */
export const REAL_HOSTS: Readonly<Record<string, Part>> = {
  'auth.servicetitan.io': 'production',
  'api.servicetitan.io': 'production',
  'auth-integration.servicetitan.io': 'integration',
  'api-integration.servicetitan.io': 'integration',
  'developer.servicetitan.io': 'portal',
};

/** The part that stands for a real name; undefined for any other name. */
export function partAt(name: string): Part | undefined {
  return Object.hasOwn(REAL_HOSTS, name) ? REAL_HOSTS[name] : undefined;
}

/** What a hosts file needs so that clients on this machine find the sandbox at the real names. */
export function hostsFileLines(): string[] {
  return Object.keys(REAL_HOSTS).map((host) => `127.0.0.1 ${host}`);
}

/** The name a request is for, without its port, in small letters. */
export function hostName(header: string | undefined): string {
  return (header ?? '').replace(/:\d+$/, '').toLowerCase();
}
