import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startTestStack } from '@truckroll/testkit';
import { bookJob } from '../../apps/truckroll/src/stack/office.ts';
import { launchBrowser } from './chromium.ts';
import { takeGuidePictures } from './guide-pictures.ts';

/**
 * Takes the picture of the README, a request on its page followed until the office booked it, and
 * those of the guides.
 */
const IMAGES = join(import.meta.dirname, '../../docs/images');
const VIEWPORT = { width: 720, height: 640 };

const stack = await startTestStack({ withCompany: true });
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: VIEWPORT, deviceScaleFactor: 2 });

await page.goto(`${stack.hubUrl}/request`);
await page.getByLabel('Name').fill('Ada Lovelace');
await page.getByLabel('Phone').fill('(212) 555-0142');
await page.getByLabel('Street and number').fill('350 5 Avenue');
await page.getByLabel('City').fill('New York');
await page.getByLabel('State').fill('NY');
await page.getByLabel('ZIP code').fill('10118');
await page.getByLabel('What is wrong?').fill('Water is coming through the ceiling');
await page.getByRole('button', { name: 'Send request' }).click();
await page.getByText('The office has your request.').first().waitFor();

const bookingProvider = stack.sandbox.demo.integration.bookingProviderId;
const { data } = await stack.office.crm.bookings.listForProvider({ bookingProvider, sort: '-Id' });
await bookJob(stack.office, data[0]?.id ?? 0, new Date());
await page.getByText('Appointment').first().waitFor();
await mkdir(IMAGES, { recursive: true });
await page.screenshot({ path: join(IMAGES, 'request.png') });

await browser.close();
await stack.close();
console.log('docs/images/request.png');
for (const name of await takeGuidePictures(join(IMAGES, 'screens')))
  console.log(`docs/images/screens/${name}.png`);
