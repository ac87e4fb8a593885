import type { World } from '../demo.ts';
import { createEmployeeRecords } from '../portal/employee-records.ts';
import type { Organization } from '../portal/organizations.ts';
import { PortalError } from '../portal/portal-error.ts';
import type { Environment, SpaceKey } from '../store/tenant-store.ts';
import { company, seedSmallWorld, seedWorld } from '../world/index.ts';

/** The tenants of organizations, and what they hold. */
export interface Instances {
  /**
   * Makes the organization's integration instance with a copy of production, or with standard demo
   * data. Throws a 409 `PortalError` when it has one.
   */
  createIntegration(organizationId: string, data: 'production' | 'standard'): Organization;
  /** Makes a contractor's production tenant, with standard demo data in place of a company's own. */
  createProduction(organizationId: string): Organization;
  /** Replaces the records of the integration instance with a copy of production's. */
  refresh(organizationId: string): Organization;
  /** Fills tenants of organizations that hold nothing, and finds or makes people's records. */
  fill(): void;
}

/** Between ids of tenants, so that they are told apart at a glance. */
const ID_STEP = 101;

export function createInstances(world: World): Instances {
  const { store, portal } = world;
  const { organizations, tenants } = portal;
  const { fillIntegration, fillProduction } = createFilling(world);

  function makeTenant(environment: Environment, name: string): number {
    const id = Math.max(...tenants.list(environment).map((tenant) => tenant.id), 0) + ID_STEP;
    tenants.create({ environment, id, name, timeZone: (world.company ?? company).timeZone });
    return id;
  }

  return {
    createIntegration: (organizationId, data) =>
      store.transaction(() => {
        const organization = organizations.get(organizationId);
        refuseSecond(organization);
        const integrationTenantId = makeTenant('integration', `${organization.name} (Integration)`);
        const changed = organizations.update(organizationId, { integrationTenantId });
        fillIntegration(changed, data);
        return changed;
      }),
    createProduction: (organizationId) =>
      store.transaction(() => {
        const { name } = organizations.get(organizationId);
        const productionTenantId = makeTenant('production', name);
        const changed = organizations.update(organizationId, { productionTenantId });
        fillProduction(changed);
        return changed;
      }),
    refresh: (organizationId) =>
      store.transaction(() => {
        const organization = organizations.get(organizationId);
        const tenantId = refreshable(organization);
        // assumed: whoever read an export feed before the refresh sees none of what it replaced.
        store.clearTenant({ environment: 'integration', tenantId });
        fillIntegration(organization, 'production');
        return organization;
      }),
    fill() {
      if (world.isEmpty) return;
      for (const organization of organizations.list()) {
        fillProduction(organization);
        fillIntegration(organization, 'production');
      }
    },
  };
}

/** Puts records into tenants that hold none. */
function createFilling(world: World) {
  const { store, portal } = world;
  const employees = createEmployeeRecords(store, portal.people);

  function writeEmployees({ environment, tenantId }: SpaceKey): void {
    store.changes.quietly(() => employees.writeAll(environment, tenantId));
  }

  function fillIntegration({ integrationTenantId, productionTenantId }: Organization, data: Data) {
    if (integrationTenantId === null) return;
    const integration = { environment: 'integration', tenantId: integrationTenantId } as const;
    if (isEmpty(world, integration)) {
      const isCopy = productionTenantId !== null && data === 'production';
      if (!isCopy) seedStandardData(world, integration);
      else
        store.cloneTenant({ environment: 'production', tenantId: productionTenantId }, integration);
    }
    writeEmployees(integration);
  }

  function fillProduction({ productionTenantId }: Organization) {
    if (productionTenantId === null) return;
    const production = { environment: 'production', tenantId: productionTenantId } as const;
    if (isEmpty(world, production)) seedStandardData(world, production);
    writeEmployees(production);
  }

  return { fillIntegration, fillProduction };
}

type Data = 'production' | 'standard';

/** documented: one integration instance for each organization. */
function refuseSecond(organization: Organization): void {
  if (organization.integrationTenantId === null) return;
  throw new PortalError(
    409,
    `${organization.name} has an integration instance already: ` +
      `tenant ${organization.integrationTenantId}. An organization gets one.`,
  );
}

/** The integration instance that a copy of production can be made for. */
function refreshable({ name, productionTenantId, integrationTenantId }: Organization): number {
  if (integrationTenantId !== null && productionTenantId !== null) return integrationTenantId;
  const missing = integrationTenantId === null ? 'integration instance' : 'production tenant';
  throw new PortalError(409, `${name} has no ${missing}, so there is nothing to refresh.`);
}

function isEmpty({ store }: World, { environment, tenantId }: SpaceKey): boolean {
  return store.tenant(environment, tenantId).collection('business-unit').count() === 0;
}

/** Fills a tenant that holds nothing with the demo company, unless the sandbox is to be empty. */
export function seedStandardData(world: World, { environment, tenantId }: SpaceKey): void {
  if (world.isEmpty) return;
  const seed = world.isSmall ? seedSmallWorld : seedWorld;
  const owner = world.company ?? company;
  const options = {
    seed: world.seed,
    now: world.clock.now(),
    timeZone: owner.timeZone,
    company: owner,
  };
  world.store.changes.quietly(() => seed(world.store.tenant(environment, tenantId), options));
}
