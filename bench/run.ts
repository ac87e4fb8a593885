import { contractTypes } from './contract-types.ts';
import { hubAccept } from './hub-accept.ts';
import { isMissed, type Reading } from './measure.ts';
import { sandboxCreateRecord } from './sandbox-create-record.ts';
import { sandboxCreate } from './sandbox-create.ts';
import { sandboxGet } from './sandbox-get.ts';
import { sandboxLarge } from './sandbox-large.ts';
import { sandboxList } from './sandbox-list.ts';
import { sandboxOffice } from './sandbox-office.ts';
import { sandboxPrism } from './sandbox-prism.ts';
import { sandboxMemory, sandboxStart } from './sandbox-start.ts';
import { sdkImport } from './sdk-import.ts';
import { sdkRead } from './sdk-read.ts';

const benches = [
  contractTypes,
  sdkImport,
  sdkRead,
  sandboxCreate,
  sandboxStart,
  sandboxMemory,
  sandboxList,
  sandboxGet,
  sandboxCreateRecord,
  sandboxPrism,
  sandboxOffice,
  sandboxLarge,
  hubAccept,
];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(`usage: npm run bench -- [${benches.map(({ name }) => name).join('|')} …]`);
  process.exit(2);
}

let missed = 0;
for (const bench of benches) {
  if (wanted.length > 0 && !wanted.includes(bench.name)) continue;
  for (const reading of await bench.run()) {
    if (isMissed(reading)) missed += 1;
    console.log(line(reading));
  }
}
if (missed > 0) console.log(`${missed} bounds missed`);
process.exit(missed > 0 ? 1 : 0);

function line(reading: Reading): string {
  const value = reading.value.toLocaleString('en-US', { maximumFractionDigits: 2 });
  const bounds = [
    reading.atMost === undefined ? '' : `at most ${reading.atMost}`,
    reading.atLeast === undefined ? '' : `at least ${reading.atLeast}`,
  ].filter((text) => text !== '');
  const verdict =
    bounds.length === 0 ? '' : ` [${bounds.join(', ')}: ${isMissed(reading) ? 'MISSED' : 'held'}]`;
  const beside = reading.beside === undefined ? '' : ` (${reading.beside})`;
  return `${reading.name}: ${value} ${reading.unit}${beside}${verdict}`;
}
