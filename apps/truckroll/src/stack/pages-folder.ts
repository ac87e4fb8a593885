import { fileURLToPath } from 'node:url';

/** Where the sandbox's built pages are. They are missing until `npm run build:portal`. */
export const PAGES_FOLDER = fileURLToPath(new URL('../../../portal/dist', import.meta.url));
