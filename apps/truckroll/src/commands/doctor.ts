import { hub, type DoctorReport } from '@truckroll/hub-contract';
import { command } from '../command.ts';
import { toConfig, type Config } from '../config/config.ts';
import { readEnvironment } from '../config/environment.ts';
import { connectHub, readCredentials } from '../connect.ts';
import { examineCredentials } from '../doctor/examine.ts';
import { EXIT, usageError } from '../exit-codes.ts';
import { printJson, printLine } from '../output.ts';

export const doctor = command({
  name: 'doctor',
  description: 'Find out whether connections work and, if not, what to put right on which screen',
  args: {
    connection: {
      type: 'string',
      description: "Id of one of the hub's connections; all when left out",
    },
    'ask-other-environment': {
      type: 'boolean',
      description:
        "Agree to send client id and secret to the other environment's token service too",
    },
  },
  async run({ args }) {
    const raw = readEnvironment();
    const config = toConfig(raw);
    const askOtherEnvironment = args['ask-other-environment'] === true;
    const own = args.connection === undefined ? readCredentials(raw) : undefined;
    const reports =
      own === undefined
        ? await examineHub(config, args.connection, askOtherEnvironment)
        : [
            await examineCredentials(
              own,
              raw.SERVICETITAN_BOOKING_PROVIDER_ID,
              askOtherEnvironment,
            ),
          ];
    if (args.json === true) printJson(reports);
    else for (const report of reports) printReport(report);
    if (reports.some((report) => !report.isHealthy)) process.exitCode = EXIT.findings;
  },
});

async function examineHub(
  config: Config,
  only: string | undefined,
  askOtherEnvironment: boolean,
): Promise<DoctorReport[]> {
  const client = await connectHub(config);
  const { data } = await client.call(hub.connections.list);
  const chosen = data.filter(({ id }) => only === undefined || id === only);
  if (chosen.length === 0) {
    throw usageError(
      only === undefined ? 'The hub has no connection yet.' : `The hub has no connection ${only}.`,
      'Make one with POST /v1/connections, or set the SERVICETITAN_ variables.',
    );
  }
  return Promise.all(
    chosen.map(({ id }) =>
      client.call(hub.connections.verify, { path: { id }, body: { askOtherEnvironment } }),
    ),
  );
}

function printReport(report: DoctorReport): void {
  printLine(
    `Connection ${report.connectionId}: ${report.isHealthy ? 'healthy' : 'needs attention'}`,
  );
  for (const probe of report.probes) {
    printLine(`  ${MARKS[probe.outcome]} ${probe.id}: ${probe.detail}`);
  }
  for (const finding of report.findings) {
    printLine();
    printLine(
      `  ${finding.severity} (${finding.certainty})${finding.field === null ? '' : ` · ${finding.field}`}`,
    );
    printLine(`    ${finding.what}`);
    printLine(`    Where: ${finding.fix.screen}`);
    printLine(`    Do: ${finding.fix.step}`);
  }
  printLine();
}

const MARKS = { passed: '✓', failed: '✗', skipped: '–' } as const;
