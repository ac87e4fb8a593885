import { createValidator } from '@truckroll/endpoint/validation';
import { InquiryInput, type ImportReport, type InquiryReceipt } from '@truckroll/hub-contract';
import { acceptInquiries, type Acceptance, type AcceptOptions, type Submission } from './accept.ts';
import { readCsv, type CsvRefusal, type CsvRow } from './csv.ts';
import { fingerprint } from './reading.ts';

/** Rows stored in one transaction: few enough not to keep others waiting, many enough to be quick. */
const BATCH_ROWS = 25;

/**
 * Accepts every row of a CSV file and says what became of each. A row that is wrong is stored as
 * rejected, with its reason, and does not stop the others. The same file again adds nothing.
 */
export async function importCsv(
  options: AcceptOptions,
  bytes: Uint8Array,
): Promise<ImportReport | CsvRefusal> {
  const rows = await readCsv(bytes);
  if ('refusal' in rows) return rows;
  const checked = checkRows(rows);
  const receipts: ImportReport['receipts'] = [];
  for (let start = 0; start < checked.length; start += BATCH_ROWS) {
    const batch = checked.slice(start, start + BATCH_ROWS);
    const acceptances = await acceptInquiries(options, batch);
    for (const [index, submission] of batch.entries()) {
      const receipt = await settle(options, submission, acceptances[index]);
      receipts.push({ row: start + index + 1, receipt });
    }
  }
  return toReport(receipts);
}

function checkRows(rows: readonly CsvRow[]): Submission[] {
  const validator = createValidator({});
  return rows.map(({ input, defect }) => {
    const errors = Object.entries(validator.check(InquiryInput, input));
    const [wrong] = errors.map(([field, texts]) => `${field}: ${texts.join(' ')}`);
    return { input, defect: defect ?? wrong };
  });
}

/** The receipt of a row; one whose id was used for other content is stored beside the first. */
async function settle(
  options: AcceptOptions,
  { input }: Submission,
  acceptance: Acceptance | undefined,
): Promise<InquiryReceipt> {
  if (acceptance === undefined) throw new Error('A row was not answered');
  if (acceptance.outcome !== 'conflict') return acceptance.receipt;
  const [again] = await acceptInquiries(options, [
    {
      input: { ...input, idempotencyKey: `${input.idempotencyKey}~${fingerprint(input)}` },
      defect:
        `A row with this id was imported before with other content (inquiry ` +
        `${acceptance.inquiryId}). Give the row an id of its own.`,
    },
  ]);
  if (again === undefined || again.outcome === 'conflict') throw new Error('A row has no key');
  return again.receipt;
}

function toReport(receipts: ImportReport['receipts']): ImportReport {
  const decisions = { ready: 0, duplicate: 0, review: 0, rejected: 0 };
  for (const { receipt } of receipts) decisions[receipt.decision] += 1;
  return {
    rows: receipts.length,
    repeats: receipts.filter(({ receipt }) => receipt.isRepeat).length,
    decisions,
    receipts,
  };
}
