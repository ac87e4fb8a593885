export { createDoctor, type Doctor } from './connections/doctor/doctor.ts';
export { type EnvironmentAddresses } from './connections/far-side.ts';
export { DatabaseLockedError } from './database/folder-lock.ts';
export { HubConfigError, toHubConfig, type HubConfig } from './hub-config.ts';
export { BadKeyError } from './secrets/key-provider.ts';
export { environmentKeys } from './secrets/environment-keys.ts';
export { startHub, startWorker, type RunningHub, type RunningWorker } from './start-hub.ts';
