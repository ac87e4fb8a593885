import { parseArgs } from 'node:util';
import { checkContract } from './contract-check/check.ts';
import { readFolder } from './contract-check/read-folder.ts';
import { reportText } from './contract-check/report.ts';
import { wholeContract } from './contract-check/whole-contract.ts';

const HELP = `usage: npm run contract:check -- <folder> [--json]

Compares packages/contract with the OpenAPI documents of a folder, and with the webhook payloads of
a webhook-events.json in it or beside it. Prints a line for each difference; run it on newer
documents to see what they change.

  --json   print the result as JSON
  --help   print this

exit code: 0 no difference, 1 differences, 2 wrong usage`;

process.exitCode = run(process.argv.slice(2));

function run(args: readonly string[]): number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help === true) {
      console.log(HELP);
      return 0;
    }
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new Error('Name one folder.');
    const result = checkContract(wholeContract(), readFolder(folder));
    console.log(values.json === true ? JSON.stringify(result, null, 2) : reportText(result));
    return result.differences.length > 0 ? 1 : 0;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
}
