import type { ReportField, ReportParameter } from '@truckroll/contract/types/reporting';
import type { TenantStore } from '../store/collection.ts';
import type { DateSpan } from './date-span.ts';

/** One cell of a report's row. */
export type Cell = string | number | boolean | null;

/** What a report is computed from: the tenant's own records, and what the caller asked for. */
export interface ReportRun {
  readonly store: TenantStore;
  /** IANA name of the zone the tenant counts its days in. */
  readonly timeZone: string;
  /** The virtual clock's time. */
  readonly now: string;
  /** The days asked for, where the report takes `From` and `To`. */
  readonly span: DateSpan;
  /** The kind of date the days are of, `DateType`; the first accepted one when left out. */
  readonly dateType: string;
  /** Only these business units; all when empty. */
  readonly businessUnitIds: ReadonlySet<number>;
}

/** A report of the sandbox. Real tenants write their own; these have the usual shapes. */
export interface Report {
  readonly id: number;
  readonly category: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ReportParameter[];
  readonly fields: readonly ReportField[];
  /** Rows in the order of the fields, the same order in each run over the same records. */
  rows(run: ReportRun): readonly (readonly Cell[])[];
}

/** documented: ids that were seen. */
export const CATEGORIES = [
  { id: 'accounting', name: 'Accounting' },
  { id: 'marketing', name: 'Marketing' },
  { id: 'operations', name: 'Operations' },
] as const;

/** A column: its label is its name in words. */
export function field(name: string, dataType: ReportField['dataType'] = 'String'): ReportField {
  return { name, label: name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' '), dataType };
}
