import { notFound } from '../operations/operation-error.ts';
import { CATEGORIES, type Report } from './report.ts';
import { accountingReports } from './reports/accounting.ts';
import { marketingReports } from './reports/marketing.ts';
import { operationsReports } from './reports/operations.ts';

const REPORTS: readonly Report[] = [
  ...accountingReports,
  ...marketingReports,
  ...operationsReports,
];

/** The reports of a category. Throws a 404 when there is no such category. */
export function reportsOf(category: string): readonly Report[] {
  if (!CATEGORIES.some(({ id }) => id === category)) throw notFound(`Report category ${category}`);
  return REPORTS.filter((report) => report.category === category);
}

/** Throws a 404 when the category has no such report. */
export function findReport(category: string, id: number): Report {
  const report = reportsOf(category).find((one) => one.id === id);
  if (report === undefined) throw notFound(`Report ${id}`);
  return report;
}
