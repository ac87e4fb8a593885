import { TooOften } from '../operations/operation-error.ts';
import type { Call } from '../operations/handler.ts';
import type { StoredRecord } from '../store/collection.ts';

/** documented: five runs of the same report within a minute, for one tenant. */
const RUNS = 5;
const WINDOW_MS = 60_000;

interface ReportRunRecord extends StoredRecord {
  readonly id: number;
  readonly reportId: number;
  readonly ranMs: number;
}

/**
 * Counts a run of a report; each page that is fetched is one.
 * observed: pages count. assumed: the minute goes by the virtual clock and slides.
 *
 * Throws `TooOften` when the minute has had its runs, unless limits are switched off.
 */
export function countRun(
  call: Pick<Call, 'store' | 'now' | 'isUnlimited'>,
  reportId: number,
): void {
  if (call.isUnlimited === true) return;
  const nowMs = Date.parse(call.now());
  const runs = call.store.collection<ReportRunRecord>('report-run');
  const known = runs.find({ where: [{ field: 'reportId', is: 'eq', value: reportId }] });
  const recent = known.filter(({ ranMs }) => ranMs > nowMs - WINDOW_MS && ranMs <= nowMs);
  for (const run of known) if (!recent.includes(run)) runs.remove(run.id);
  const [oldest] = recent;
  if (recent.length >= RUNS && oldest !== undefined) {
    throw new TooOften(Math.max(1, Math.ceil((oldest.ranMs + WINDOW_MS - nowMs) / 1000)));
  }
  runs.insert({ reportId, ranMs: nowMs });
}
