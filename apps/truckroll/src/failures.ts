import { BadKeyError, DatabaseLockedError, HubConfigError } from '@truckroll/hub';
import { HubRefusal, HubUnreachable } from '@truckroll/hub-contract';
import { StateFileError } from '@truckroll/sandbox';
import {
  AuthError,
  isServiceTitanError,
  TimeoutError,
  TransportError,
} from '@truckroll/servicetitan';
import { CommandError, EXIT } from './exit-codes.ts';

/** A failure the user can act on, as the command reports it; anything else comes back as it is. */
export function toCommandError(error: unknown): unknown {
  return ofHub(error) ?? ofServiceTitan(error) ?? ofStart(error) ?? error;
}

function ofHub(error: unknown): CommandError | undefined {
  if (error instanceof HubUnreachable) {
    const advice = 'Start it with `npm start`, or name a running one with TRUCKROLL_HUB_URL.';
    return new CommandError(EXIT.unreachable, error.message, advice, { cause: error });
  }
  if (!(error instanceof HubRefusal)) return undefined;
  const { detail, errors = {} } = error.problem ?? {};
  const fields = Object.entries(errors).map(([field, words]) => `${field}: ${words.join(' ')}`);
  const advice = [detail, ...fields].filter((line) => line !== undefined).join('\n');
  return new CommandError(EXIT.refused, error.message, advice || undefined, { cause: error });
}

function ofServiceTitan(error: unknown): CommandError | undefined {
  if (!isServiceTitanError(error)) return undefined;
  if (error instanceof TransportError || error instanceof TimeoutError) {
    const advice = 'Is the address right and the network up?';
    return new CommandError(EXIT.unreachable, error.message, advice, { cause: error });
  }
  const advice =
    error instanceof AuthError ? '`truckroll doctor` says which value is wrong.' : undefined;
  return new CommandError(EXIT.refused, error.message, advice, { cause: error });
}

const HTTPS_PORT = 443;

/** What keeps a server from starting. */
function ofStart(error: unknown): CommandError | undefined {
  if (
    error instanceof BadKeyError ||
    error instanceof DatabaseLockedError ||
    error instanceof HubConfigError ||
    error instanceof StateFileError
  ) {
    return new CommandError(EXIT.usage, error.message, undefined, { cause: error });
  }
  const { code, address, port } =
    error instanceof Error
      ? (error as NodeJS.ErrnoException & { address?: string; port?: number })
      : {};
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return undefined;
  if (port === HTTPS_PORT) {
    return new CommandError(
      EXIT.failed,
      `The real host names need port ${HTTPS_PORT}, which ${code === 'EACCES' ? 'only an administrator may use' : 'another program uses'}.`,
      'Use --proxy-port 0 instead: it needs neither that port nor a hosts file.',
      { cause: error },
    );
  }
  return new CommandError(
    EXIT.failed,
    code === 'EACCES'
      ? `${address}:${port} may not be used.`
      : `Another program listens on ${address}:${port}.`,
    'Stop it, or choose other ports with TRUCKROLL_HUB_PORT, TRUCKROLL_SANDBOX_PORT, TRUCKROLL_SANDBOX_PRODUCTION_PORT and TRUCKROLL_PORTAL_PORT.',
    { cause: error },
  );
}
