import { startSandbox } from '@truckroll/sandbox';
import { reportUsage } from './report-usage.ts';

const MORE_CUSTOMERS = Number(process.env['CUSTOMERS'] ?? 0);

const dataFile = process.env['DATA_FILE'];

const sandbox = await startSandbox({
  rateLimit: false,
  validateAnswers: false,
  ...(dataFile !== undefined && { dataFile }),
});
const { store, demo } = sandbox;
if (MORE_CUSTOMERS > 0) addCustomers();

console.log(JSON.stringify({ url: sandbox.integration.url, ...demo.integration }));
reportUsage();
process.once('SIGTERM', () => void sandbox.close().then(() => process.exit(0)));

function addCustomers(): void {
  store.transaction(() => {
    const customers = store.tenant('integration', demo.integration.tenantId).collection('customer');
    const [pattern] = customers.find({ limit: 1 });
    if (pattern === undefined) throw new Error('The demo company has no customer');
    const { id: _, ...members } = pattern;
    for (let made = customers.count(); made < MORE_CUSTOMERS; made += 1) customers.insert(members);
  });
}
