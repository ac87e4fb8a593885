import { isServiceTitanError, type ServiceTitanError } from '@truckroll/servicetitan';

/** What follows from a failed attempt. */
export interface FailureVerdict {
  /** `wait`: the same request may succeed later. `give-up`: somebody has to change something. */
  readonly next: 'wait' | 'give-up';
  /**
   * What happened and what to do, for the timeline. Holds no secret, and while it waits nothing that
   * differs each time (a trace id, the seconds to wait), since each new text is a line of its own.
   */
  readonly text: string;
  /** ServiceTitan answered, with a fault of its own. */
  readonly isFault?: true;
}

/**
 * Attempts that ServiceTitan may answer with a fault of its own before a person is asked; with
 * pauses of up to a minute that is more than three hours. An outage of the line is not counted out.
 */
export const MAX_FAULTY_ATTEMPTS = 200;

/**
 * Judges what an attempt to book threw; `faults` is how many there were, should this be one.
 * Undefined for what is no failure of the delivery but a fault of the hub itself.
 */
export function judgeFailure(error: unknown, faults: number): FailureVerdict | undefined {
  if (isInterruption(error)) {
    return { next: 'wait', text: 'The attempt took too long and was broken off.' };
  }
  if (!isServiceTitanError(error)) return undefined;
  if (error.code === 'api_error') return judgeAnswer(error, faults);
  if (error.code === 'auth_error') {
    return {
      next: 'wait',
      text: `${error.message}. Check the connection's credentials; delivery goes on by itself then.`,
    };
  }
  if (error.code === 'rate_limit_error') {
    return { next: 'wait', text: `${error.operationId} was refused for its rate.` };
  }
  return { next: 'wait', text: error.message };
}

function isInterruption(error: unknown): boolean {
  return error instanceof DOMException && ['AbortError', 'TimeoutError'].includes(error.name);
}

/** A conflict or a locked record may pass, a refusal of the values does not. */
const PASSING_STATUSES: readonly number[] = [408, 409, 423, 425, 429];

function judgeAnswer(
  error: Extract<ServiceTitanError, { code: 'api_error' }>,
  faults: number,
): FailureVerdict {
  const { operationId, status, title, message } = error;
  const isPassing = status >= 500 || PASSING_STATUSES.includes(status);
  if (isPassing && faults < MAX_FAULTY_ATTEMPTS) {
    return {
      next: 'wait',
      isFault: true,
      text: `${operationId} was answered ${status}: ${title}.`,
    };
  }
  return { next: 'give-up', text: `${message}. ${ADVICE[status] ?? OTHER_ADVICE}` };
}

const ADVICE: Readonly<Record<number, string>> = {
  400: 'Correct what is named, then deliver it again.',
  403:
    'The app may not book here: check its scope tn.crm.bookings:w, the tenant id, and whether the ' +
    'connection is restricted to another booking provider. Then deliver it again.',
  404: 'Check the tenant id and the booking provider id of the connection, then deliver it again.',
};
const OTHER_ADVICE = 'Look into it with ServiceTitan, then deliver it again.';
