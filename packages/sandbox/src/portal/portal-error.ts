/** Something that was asked of the portal and cannot be done; the text says what to change. */
export class PortalError extends Error {
  readonly code = 'PORTAL_REFUSED';
  readonly status: 400 | 404 | 409;

  constructor(status: 400 | 404 | 409, message: string) {
    super(message);
    this.status = status;
  }
}
