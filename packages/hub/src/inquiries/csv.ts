import { createHash } from 'node:crypto';
import { CsvError, parse } from 'csv-parse';
import type { InquiryInput } from '@truckroll/hub-contract';
import { readHeader, type CsvColumns } from './csv-columns.ts';
import { decodeCsv, detectDelimiter } from './csv-text.ts';

/** Most rows one file may have; more are sent as several files. */
const MAX_ROWS = 20_000;

/** One data row, ready to be accepted under a key that stays the same when the file is sent again. */
export interface CsvRow {
  /** Counted from 1; the header does not count. */
  readonly row: number;
  readonly input: InquiryInput & { readonly idempotencyKey: string };
  /** Why the row cannot be taken at its word. */
  readonly defect?: string;
}

export interface CsvRefusal {
  /** What to change in the file. */
  readonly refusal: string;
}

/**
 * Reads a whole CSV file before any row of it is used, so that a file that breaks off in the middle
 * changes nothing. Comma, semicolon or tab; header names in any case and with common other names.
 */
export async function readCsv(bytes: Uint8Array): Promise<readonly CsvRow[] | CsvRefusal> {
  const text = decodeCsv(bytes);
  if (typeof text !== 'string') return text;
  const records = parse(text, {
    delimiter: detectDelimiter(text),
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const rows: CsvRow[] = [];
  const seen = new Map<string, number>();
  let columns: CsvColumns | undefined;
  try {
    for await (const record of records) {
      const cells: readonly string[] = record;
      if (columns === undefined) {
        const header = readHeader(cells);
        if ('refusal' in header) return header;
        columns = header;
      } else {
        if (rows.length >= MAX_ROWS) {
          return { refusal: `The file has more than ${MAX_ROWS} rows. Send it in parts.` };
        }
        rows.push(toRow(rows.length + 1, cells, columns, seen));
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { refusal: `The file is not CSV: ${error.message}.` };
  }
  if (rows.length === 0) return { refusal: 'The file has a header line but no rows.' };
  return rows;
}

function toRow(
  row: number,
  cells: readonly string[],
  columns: CsvColumns,
  seen: Map<string, number>,
): CsvRow {
  const { inquiryId = '', ...fields } = toFields(cells, columns);
  const input = { ...fields, idempotencyKey: rowKey(inquiryId.trim(), cells, seen) };
  const expected = columns.fields.length;
  if (cells.length === expected) return { row, input };
  return {
    row,
    input,
    defect:
      `The row has ${cells.length} cells where the header has ${expected}. ` +
      'Put quotes around cells that contain the delimiter.',
  };
}

function toFields(cells: readonly string[], columns: CsvColumns) {
  const fields: Partial<Record<NonNullable<CsvColumns['fields'][number]>, string>> = {};
  for (const [index, field] of columns.fields.entries()) {
    const cell = cells[index];
    if (field !== undefined && cell !== undefined && cell !== '') fields[field] = cell;
  }
  return fields;
}

/** Longer ids stand in keys as a hash: keys are indexed, and an index takes no text of any length. */
const MAX_ID_CHARACTERS = 100;

/** `csv:<inquiry id>`, or the content where there is no id; numbered when a file has it again. */
function rowKey(inquiryId: string, cells: readonly string[], seen: Map<string, number>): string {
  const own = inquiryId.length > MAX_ID_CHARACTERS ? digest(inquiryId) : inquiryId;
  const key = `csv:${own === '' ? digest(JSON.stringify(cells)) : own}`;
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  return times === 1 ? key : `${key}#${times}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
