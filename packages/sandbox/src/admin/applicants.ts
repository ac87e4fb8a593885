import type { World } from '../demo.ts';
import type { AccessRequest, AccessRequestForm } from '../portal/access-requests.ts';
import { createEmployeeRecords } from '../portal/employee-records.ts';
import type { Organization, Organizations } from '../portal/organizations.ts';
import type { NewPerson } from '../portal/person.ts';
import { PortalError } from '../portal/portal-error.ts';
import { ENVIRONMENTS } from '../store/tenant-store.ts';
import type { Instances } from './instances.ts';

/** Who asks for access: what they are to the sandbox already, and what approval makes them. */
export interface Applicants {
  /** Throws a 409 `PortalError` when the address or the company has what the form asks for. */
  refuseKnown(form: AccessRequestForm): void;
  /** The organization the form is about, made where there is none. */
  organizationFor(form: AccessRequestForm): Organization;
  /** Logins for the contact at the tenants of the organization where nobody has one. */
  makeLogins(request: AccessRequest, organization: Organization): void;
}

export function createApplicants({ store, portal }: World, instances: Instances): Applicants {
  const { organizations, people } = portal;
  const employees = createEmployeeRecords(store, people);

  function refuseKnown(form: AccessRequestForm): void {
    const integrationTenantId = knownCustomer(organizations, form)?.integrationTenantId ?? null;
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
    const known = knownCustomer(organizations, form);
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

  function makeLogins(request: AccessRequest, organization: Organization): void {
    for (const environment of ENVIRONMENTS) {
      const tenantId = organization[`${environment}TenantId`];
      if (tenantId === null || people.findByEmail(environment, request.email)) continue;
      // Who is there already lets others in, under Settings, People.
      if (people.listOfTenant(environment, tenantId).length > 0) continue;
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

  return { refuseKnown, organizationFor, makeLogins };
}

/** The customer a form is about; undefined when it is about nobody the sandbox knows. */
function knownCustomer(
  organizations: Organizations,
  { kind, tenantId, company }: AccessRequestForm,
): Organization | undefined {
  if (kind === 'developer') return undefined;
  if (tenantId === null) {
    return organizations
      .list()
      .find((one) => one.kind === 'customer' && sameText(one.name, company));
  }
  const found = organizations.findByTenant('production', tenantId);
  if (found !== undefined) return found;
  throw new PortalError(409, `There is no production tenant ${tenantId}. Leave it out if unsure.`);
}

function sameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
