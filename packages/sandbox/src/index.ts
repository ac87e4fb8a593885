export type { Admin, AdminClock } from './admin/admin.ts';
export type { Lifecycle } from './admin/lifecycle.ts';
export { createClock, type Clock, type ClockReading } from './clock/clock.ts';
export type { DemoCredentials } from './demo.ts';
export { EXPOSED_WARNING } from './exposure.ts';
export type { Fault, FaultEffect, FaultTarget, NewFault } from './faults/fault.ts';
export type { FaultPlan } from './faults/fault-plan.ts';
export type { Coverage } from './gateway/handler-table.ts';
export type { LoggedRequest, RequestLog } from './gateway/request-log.ts';
export { coverage } from './operations/coverage.ts';
export type { App, NewApp } from './portal/app.ts';
export type { Connection, ConnectionKey, Restriction } from './portal/connection.ts';
export type { NewSecret } from './portal/secrets.ts';
export { PortalError } from './portal/portal-error.ts';
export type { Tenant } from './portal/tenants.ts';
export type { Sandbox } from './sandbox.ts';
export {
  makeLargeWorld,
  WorldFileError,
  type MadeWorld,
  type MakeWorldOptions,
} from './make-world.ts';
export {
  WORLDS,
  type SandboxLogger,
  type SandboxOptions,
  type WorldSize,
} from './sandbox-options.ts';
export {
  createSandbox,
  type ClientCredentials,
  type CreateSandboxOptions,
  type InProcessSandbox,
} from './create-sandbox.ts';
export { COMPANIES, type City } from './world/index.ts';
export { startSandbox } from './start-sandbox.ts';
export { StateFileError } from './store/database.ts';
export type { Environment } from './store/tenant-store.ts';
export type { Store } from './store/open-store.ts';
export type { Delivery, DeliveryFilter } from './webhooks/delivery.ts';
export type { WebhookSettings } from './webhooks/webhook-settings.ts';
export type { Webhooks } from './webhooks/webhooks.ts';
export type { RealHosts, RealHostsOptions } from './real-hosts/real-hosts.ts';
export { makeTwin, type MakeTwinOptions, type TwinReport } from './twin/make-twin.ts';
