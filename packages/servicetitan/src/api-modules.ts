import type { ApiKey, Contract } from '@truckroll/contract';
import type { Operation } from '@truckroll/endpoint';

/** The operations of one API by resource and name. */
type ApiOperations = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/**
 * Loads the operations of one API. Each is a module of its own, loaded by the first call that
 * needs it: all 24 together take three times as long to import as the client may.
 */
const load: { readonly [A in ApiKey]: () => Promise<Contract[A]> } = {
  accounting: async () => (await import('@truckroll/contract/accounting')).accounting,
  crm: async () => (await import('@truckroll/contract/crm')).crm,
  customerInteractions: async () =>
    (await import('@truckroll/contract/customer-interactions')).customerInteractions,
  dispatch: async () => (await import('@truckroll/contract/dispatch')).dispatch,
  equipmentSystems: async () =>
    (await import('@truckroll/contract/equipment-systems')).equipmentSystems,
  findings: async () => (await import('@truckroll/contract/findings')).findings,
  forms: async () => (await import('@truckroll/contract/forms')).forms,
  inventory: async () => (await import('@truckroll/contract/inventory')).inventory,
  jbce: async () => (await import('@truckroll/contract/jbce')).jbce,
  jpm: async () => (await import('@truckroll/contract/jpm')).jpm,
  marketingAds: async () => (await import('@truckroll/contract/marketing-ads')).marketingAds,
  marketingReputation: async () =>
    (await import('@truckroll/contract/marketing-reputation')).marketingReputation,
  marketing: async () => (await import('@truckroll/contract/marketing')).marketing,
  memberships: async () => (await import('@truckroll/contract/memberships')).memberships,
  payroll: async () => (await import('@truckroll/contract/payroll')).payroll,
  pricebook: async () => (await import('@truckroll/contract/pricebook')).pricebook,
  reporting: async () => (await import('@truckroll/contract/overlay/reporting')).reporting,
  sales: async () => (await import('@truckroll/contract/sales')).sales,
  schedulingPro: async () => (await import('@truckroll/contract/scheduling-pro')).schedulingPro,
  serviceAgreements: async () =>
    (await import('@truckroll/contract/overlay/service-agreements')).serviceAgreements,
  settings: async () => (await import('@truckroll/contract/settings')).settings,
  taskManagement: async () => (await import('@truckroll/contract/task-management')).taskManagement,
  telecom: async () => (await import('@truckroll/contract/telecom')).telecom,
  timesheets: async () => (await import('@truckroll/contract/timesheets')).timesheets,
};

/** Finds one operation. Throws a TypeError when the API has no such resource or name. */
export async function loadOperation(
  api: ApiKey,
  resource: string,
  name: string,
): Promise<Operation> {
  const operations: ApiOperations = await load[api]();
  const operation = operations[resource]?.[name];
  if (operation !== undefined) return operation;
  throw new TypeError(`ServiceTitan has no operation ${api}.${resource}.${name}`);
}
