import type { World } from '../demo.ts';
import type { AccessRequest, AccessRequestForm } from '../portal/access-requests.ts';
import { createEmployeeRecords } from '../portal/employee-records.ts';
import type { Organization } from '../portal/organizations.ts';
import { INTEGRATIONS_ADDRESS } from '../portal/outbox.ts';
import type { NewPerson } from '../portal/person.ts';
import { PortalError } from '../portal/portal-error.ts';
import { ENVIRONMENTS } from '../store/tenant-store.ts';
import { createInstances } from './instances.ts';
import { approvalText, receivedText, rejectionText, requestText } from './review-mails.ts';

/** Requests for access, and the part of ServiceTitan's reviewers. */
export interface Reviews {
  /** Throws a 409 `PortalError` when the address or the company has what it asks for. */
  submit(form: AccessRequestForm): AccessRequest;
  list(): AccessRequest[];
  /**
   * Makes the integration instance, the logins, and the organization where there is none, and mails
   * the link with which the new ones set their password.
   */
  approve(id: string, note: string): AccessRequest;
  reject(id: string, note: string): AccessRequest;
}

export function createReviews(world: World): Reviews {
  const { store, portal } = world;
  const { accessRequests, outbox, organizations, people } = portal;
  const instances = createInstances(world);
  const employees = createEmployeeRecords(store, people);

  function knownCustomer({ kind, tenantId, company }: AccessRequestForm): Organization | undefined {
    if (kind === 'developer') return undefined;
    if (tenantId === null) {
      return organizations
        .list()
        .find((one) => one.kind === 'customer' && sameText(one.name, company));
    }
    const found = organizations.findByTenant('production', tenantId);
    if (found !== undefined) return found;
    throw new PortalError(
      409,
      `There is no production tenant ${tenantId}. Leave it out if unsure.`,
    );
  }

  function refuseKnown(form: AccessRequestForm): void {
    const integrationTenantId = knownCustomer(form)?.integrationTenantId ?? null;
    if (integrationTenantId !== null) {
      throw new PortalError(
        409,
        `${form.company} has an integration instance already, tenant ${integrationTenantId}: ` +
          'an organization gets one. Any of its users can be added there.',
      );
    }
    const isTaken = people.findByEmail('integration', form.email) !== undefined;
    if (isTaken) throw new PortalError(409, `${form.email} has an integration login already.`);
  }

  function organizationFor(form: AccessRequestForm): Organization {
    const known = knownCustomer(form);
    if (known !== undefined) return known;
    const isDeveloper = form.kind === 'developer';
    const { id } = organizations.create({
      name: form.company,
      kind: form.kind,
      plan: isDeveloper ? null : 'theWorks',
      productionTenantId: null,
      integrationTenantId: null,
    });
    return isDeveloper ? organizations.get(id) : instances.createProduction(id);
  }

  /** Logins for the contact: a developer's in integration, a customer's wherever there is none. */
  function makeLogins(request: AccessRequest, organization: Organization): void {
    for (const environment of ENVIRONMENTS) {
      const tenantId = organization[`${environment}TenantId`];
      if (tenantId === null || people.findByEmail(environment, request.email)) continue;
      const person: NewPerson = {
        environment,
        tenantId,
        organizationId: organization.id,
        name: request.contactName,
        email: request.email,
        login: request.kind === 'developer' ? 'developer' : 'employee',
        isAdministrator: true,
        permissions: { generateApiApplicationKey: true, manageApiApplicationAccess: true },
      };
      employees.write(people.create(person));
    }
  }

  return {
    list: () => accessRequests.list(),
    submit: (form) =>
      store.transaction(() => {
        refuseKnown(form);
        const request = accessRequests.create(form);
        const subject = `Request for access from ${form.company}`;
        const mail = { from: form.email, to: INTEGRATIONS_ADDRESS, subject };
        outbox.send({ ...mail, text: requestText(request) });
        outbox.send({ to: form.email, subject: 'We have your request', text: receivedText(form) });
        return request;
      }),
    approve: (id, note) =>
      store.transaction(() => {
        const request = accessRequests.decide(id, 'approved', note);
        refuseKnown(request);
        const owner = organizationFor(request);
        const data = request.kind === 'developer' ? 'standard' : request.data;
        const organization = instances.createIntegration(owner.id, data);
        makeLogins(request, organization);
        portal.invitations.send({
          organizationId: organization.id,
          email: request.email,
          subject: 'Your access is approved',
          text: approvalText(request, organization),
        });
        return request;
      }),
    reject: (id, note) =>
      store.transaction(() => {
        const request = accessRequests.decide(id, 'rejected', note);
        const subject = 'Your request was not approved';
        outbox.send({ to: request.email, subject, text: rejectionText(request) });
        return request;
      }),
  };
}

function sameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
