/** Whether an address to bind to is one that only this machine reaches. */
export function isLoopback(host: string): boolean {
  return /^(127(\.\d{1,3}){3}|\[?::1\]?|localhost)$/.test(host);
}

/** Said once for every start that other machines can reach. */
export const EXPOSED_WARNING =
  'THIS SANDBOX CAN BE REACHED FROM OTHER MACHINES. Its demo logins are known to everybody: use it ' +
  'in a network you trust, or bind it to 127.0.0.1.';
