/** What is wrong by field of a form: `tenants[0].note`, `webhooks[2].callbackUrl`. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

type PortalStatus = 400 | 401 | 403 | 404 | 409 | 429;

/** Something that was asked of the portal and cannot be done; the text says what to change. */
export class PortalError extends Error {
  readonly code = 'PORTAL_REFUSED';
  readonly status: PortalStatus;
  /** Empty when the fault is in no single field. */
  readonly errors: FieldErrors;

  constructor(status: PortalStatus, message: string, errors: FieldErrors = {}) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}
