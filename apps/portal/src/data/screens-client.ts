import { createScreensClient } from '@truckroll/sandbox-contract';

/** The API behind these pages, on the server they came from. */
export const screensClient = createScreensClient((...request) => fetch(...request));
