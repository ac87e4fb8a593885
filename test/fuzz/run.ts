import { parseArgs } from 'node:util';
import { listOperations, listOverlayOperations } from '@truckroll/contract';
import { startFuzzedSandbox } from './fuzzed-sandbox.ts';

/** npm run fuzz -- [--minutes 5] [--seed 123] [--only crm.customers] [--runs 25] */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Math.trunc(Math.random() * 2 ** 31)) },
    only: { type: 'string', default: '' },
    runs: { type: 'string', default: '25' },
  },
});
const operations = [...listOperations(), ...listOverlayOperations()].filter(({ key }) =>
  key.startsWith(values.only),
);
const endMs = performance.now() + Number(values.minutes) * 60_000;
const found = new Set<string>();
let seed = Number(values.seed);
let rounds = 0;
console.log(`fuzz: seed ${seed}, ${operations.length} operations, ${values.minutes} minutes`);

const total: Record<string, number> = {};
while (performance.now() < endMs) {
  const sandbox = await startFuzzedSandbox(seed);
  for (const operation of operations) {
    if (performance.now() >= endMs) break;
    if (found.has(operation.key)) continue;
    const finding = await sandbox.fuzz(operation, Number(values.runs), seed);
    if (finding === undefined) continue;
    found.add(operation.key);
    const { operation: key, wrong, call } = finding;
    const { body } = call;
    console.log(`fuzz: seed ${seed} ${key}: ${wrong.slice(0, 700)}`);
    console.log(`  ${call.method} ${call.target.slice(0, 300)}`);
    if (body) console.log(`  ${body.contentType}: ${body.text.slice(0, 400)}`);
  }
  for (const [kind, count] of Object.entries(sandbox.counts)) {
    total[kind] = (total[kind] ?? 0) + count;
  }
  await sandbox.close();
  seed += 1;
  rounds += 1;
}
const counts = Object.entries(total).map(([kind, count]) => `${count} ${kind}`);
console.log(
  `fuzz: ${rounds} rounds, ${counts.join(', ')}; ${found.size} operations answered wrongly`,
);
process.exit(found.size === 0 ? 0 : 1);
