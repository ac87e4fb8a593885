/** A refusal in the operation's own error shape: title, status, and what is wrong by field. */
export class OperationError extends Error {
  readonly code = 'OPERATION_REFUSED';
  readonly status: number;
  readonly errors: Readonly<Record<string, readonly string[]>>;

  constructor(
    status: number,
    title: string,
    errors: Readonly<Record<string, readonly string[]>> = {},
  ) {
    super(title);
    this.status = status;
    this.errors = errors;
  }
}

export function notFound(what: string): OperationError {
  return new OperationError(404, `${what} was not found.`);
}

export function conflict(title: string): OperationError {
  return new OperationError(409, title);
}

export function invalid(field: string, text: string): OperationError {
  return new OperationError(400, text, { [field]: [text] });
}

/** A refusal for asking too often, in the gateway's shape. */
export class TooOften extends Error {
  readonly code = 'TOO_OFTEN';
  /** Whole seconds until the call goes through. */
  readonly retryAfterS: number;

  constructor(retryAfterS: number) {
    super(`Ask again in ${retryAfterS} seconds.`);
    this.retryAfterS = retryAfterS;
  }
}
