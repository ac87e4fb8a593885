import type { Problem } from '@truckroll/endpoint';
import { PROBLEMS, problemType, type ProblemName } from '@truckroll/hub-contract';

interface ProblemDetails {
  /** What is wrong this time, and what to change; ends with a full stop. */
  readonly detail?: string | undefined;
  readonly errors?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** An answer that is a problem; the error handler turns it into one. */
export class HubProblem extends Error {
  override readonly name = 'HubProblem';
  readonly code: ProblemName;
  readonly details: ProblemDetails;

  constructor(code: ProblemName, details: ProblemDetails = {}) {
    super(details.detail ?? PROBLEMS[code].title);
    this.code = code;
    this.details = details;
  }
}

/** The problem document of RFC 9457; `instance` names the request, as the log does. */
export function toProblemDocument({ code, details }: HubProblem, requestId: string): Problem {
  const { status, title } = PROBLEMS[code];
  const { detail, errors } = details;
  return {
    type: problemType(code),
    title,
    status,
    ...(detail !== undefined && { detail }),
    instance: `urn:uuid:${requestId}`,
    ...(errors !== undefined && { errors }),
  };
}
