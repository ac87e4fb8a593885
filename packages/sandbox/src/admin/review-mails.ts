import type { AccessRequest, AccessRequestForm } from '../portal/access-requests.ts';
import type { Organization } from '../portal/organizations.ts';

/** The mail a request amounts to. */
export function requestText(form: AccessRequestForm): string {
  const tenant = form.tenantId === null ? 'not given' : String(form.tenantId);
  const data = form.data === 'production' ? 'a copy of production' : 'standard demo data';
  const wishes = form.kind === 'customer' ? [`Production tenant: ${tenant}`, `Data: ${data}`] : [];
  return lines(
    `Company: ${form.company}`,
    `Website: ${form.website}`,
    `Contact: ${form.contactName} <${form.email}>`,
    ...wishes,
    '',
    form.kind === 'customer' ? 'Business case:' : 'Intended integration:',
    form.purpose,
    '',
    'Data needed:',
    form.dataNeeded || '(nothing said)',
    '',
    'Expected usage:',
    form.usagePattern || '(nothing said)',
  );
}

export function receivedText(form: AccessRequestForm): string {
  return lines(
    `Hello ${form.contactName},`,
    '',
    `thank you for asking for access for ${form.company}. A reviewer looks at your request; you get`,
    'a mail when it is decided. In this sandbox you are the reviewer: open /tools/reviews.',
  );
}

/** `{link}` stands where the link to set a password goes. */
export function approvalText(request: AccessRequest, organization: Organization): string {
  const box = request.kind === 'developer' ? 'Developers' : 'ServiceTitan Customers';
  return lines(
    `Hello ${request.contactName},`,
    '',
    `your request for ${request.company} is approved.`,
    `Integration tenant: ${organization.integrationTenantId}`,
    `Username: ${request.email}`,
    '',
    'Set your password with this link. It works once:',
    '{link}',
    '',
    `Then sign in at /signin, in the box "${box}".`,
    ...noteOf(request),
  );
}

export function rejectionText(request: AccessRequest): string {
  return lines(
    `Hello ${request.contactName},`,
    '',
    `your request for ${request.company} was not approved.`,
    ...noteOf(request),
    '',
    'You can send another request at /request-access.',
  );
}

function noteOf(request: AccessRequest): string[] {
  return request.note === '' ? [] : ['', 'The reviewer wrote:', request.note];
}

function lines(...all: string[]): string {
  return all.join('\n');
}
