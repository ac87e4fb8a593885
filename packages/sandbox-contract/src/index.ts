export { createScreensClient, ScreenRefusal, type ScreensClient } from './client.ts';
export { SandboxOverview } from './home.ts';
export { listScreenOperations, screens, type Screens } from './screens.ts';
export { Environment, type Access, type ScreenOperation } from './words.ts';
