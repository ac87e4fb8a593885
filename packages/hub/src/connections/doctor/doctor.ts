import type { DoctorReport, Finding, Probe, VerifyRequest } from '@truckroll/hub-contract';
import { Secret } from '@truckroll/servicetitan';
import { trimBlanks } from '../blanks.ts';
import { farSideOf, otherSideOf, type EnvironmentAddresses } from '../far-side.ts';
import { judgeCall } from './call-findings.ts';
import { missingProvider } from './access-findings.ts';
import { checkFormats } from './formats.ts';
import { faulty, rateLimited, unreachable } from './service-findings.ts';
import { judgeRefusal } from './token-findings.ts';
import { givesToken, visit, type ExaminedConnection, type Visit } from './visit.ts';

/** Finds out whether a connection works and, if not, what to put right where. */
export interface Doctor {
  /**
   * Asks the service of the connection; the other environment only when that is agreed to. Reasons
   * from the values and the answers alone. The report holds no secret.
   */
  examine(connection: ExaminedConnection, request: VerifyRequest): Promise<DoctorReport>;
}

interface DoctorOptions {
  readonly environments: EnvironmentAddresses | undefined;
  readonly now: () => Date;
}

/** What one part of the examination adds to the report. */
interface Part {
  readonly findings: readonly Finding[];
  readonly probes: readonly Probe[];
}

export function createDoctor(options: DoctorOptions): Doctor {
  return {
    async examine(connection, request) {
      const formats = checkFormats({
        ...connection,
        clientSecret: connection.clientSecret.reveal(),
        appKey: connection.appKey.reveal(),
      });
      const parts = isSendable(connection)
        ? await ask(connection, formats, request, options)
        : { findings: formats, probes: [skipped('token', 'The app key cannot be sent.')] };
      const provider = connection.bookingProviderId === null ? [missingProvider()] : [];
      const findings = [...parts.findings, ...provider].sort(errorsFirst);
      return {
        connectionId: connection.id,
        isHealthy: findings.length === 0,
        checkedAt: options.now().toISOString(),
        probes: [formatProbe(formats), ...parts.probes],
        findings,
      };
    },
  };
}

async function ask(
  connection: ExaminedConnection,
  formats: Finding[],
  request: VerifyRequest,
  options: DoctorOptions,
): Promise<Part> {
  const seen = await visit(farSideOf(connection, options.environments), connection);
  if (seen.facts !== undefined) return judgeCall(connection, formats, seen, seen.facts);
  const findings = await judgeMissingToken(connection, formats, seen, request, options);
  const detail = seen.error?.message ?? 'The token could not be read.';
  const rest = ['app-key', 'tenant', 'scopes', 'booking-provider'];
  return {
    findings,
    probes: [
      { id: 'token', outcome: 'failed', detail },
      ...rest.map((id) => skipped(id, 'Needs a token.')),
    ],
  };
}

async function judgeMissingToken(
  connection: ExaminedConnection,
  formats: Finding[],
  { error }: Visit,
  { askOtherEnvironment = false }: VerifyRequest,
  { environments }: DoctorOptions,
): Promise<Finding[]> {
  if (error === undefined) return formats;
  if (error.code === 'timeout_error' || error.code === 'transport_error') {
    return [...formats, unreachable('auth', error)];
  }
  if (error.code === 'rate_limit_error') return [...formats, rateLimited(error)];
  if (error.code === 'api_error' || error.status >= 500) return [...formats, faulty(error)];
  const other = askOtherEnvironment ? otherSideOf(connection, environments) : undefined;
  return judgeRefusal({
    oauthError: error.oauthError ?? `status ${error.status}`,
    formats,
    worksTrimmed: await worksTrimmed(connection, environments),
    other: other ? { name: other.name, accepts: await givesToken(other.side, connection) } : null,
  });
}

/** The same service is asked again without the blanks around id and secret, if there are any. */
async function worksTrimmed(
  connection: ExaminedConnection,
  environments: EnvironmentAddresses | undefined,
): Promise<boolean | null> {
  const typed = connection.clientSecret.reveal();
  const clientId = trimBlanks(connection.clientId);
  if (clientId === connection.clientId && trimBlanks(typed) === typed) return null;
  const clientSecret = new Secret(trimBlanks(typed));
  const side = farSideOf(connection, environments);
  return givesToken(side, { ...connection, clientId, clientSecret });
}

/** A header carries printable ASCII only; formats have said what is wrong with anything else. */
function isSendable({ appKey }: ExaminedConnection): boolean {
  return /^[\x20-\x7e]+$/.test(appKey.reveal());
}

function formatProbe(formats: readonly Finding[]): Probe {
  return formats.length === 0
    ? { id: 'formats', outcome: 'passed', detail: 'Every value has the form it should have.' }
    : { id: 'formats', outcome: 'failed', detail: formats.map(({ field }) => field).join(', ') };
}

function skipped(id: string, detail: string): Probe {
  return { id, outcome: 'skipped', detail };
}

function errorsFirst(one: Finding, two: Finding): number {
  return Number(two.severity === 'error') - Number(one.severity === 'error');
}
