import { expect, test } from 'vitest';
import { readCsv, type CsvRow } from './csv.ts';

async function rowsOf(text: string): Promise<readonly CsvRow[]> {
  const rows = await readCsv(Buffer.from(text));
  if ('refusal' in rows) throw new Error(rows.refusal);
  return rows;
}

async function refusalOf(bytes: Uint8Array): Promise<string> {
  const rows = await readCsv(bytes);
  return 'refusal' in rows ? rows.refusal : 'accepted';
}

test('a byte order mark, line ends, quotes and line breaks in cells are understood', async () => {
  const rows = await rowsOf(
    '\ufeffinquiry_id,Name,MESSAGE\r\na-1,Ana,"line one\nline ""two"""\r\na-2,"Levy, Jo",x\r\n',
  );
  expect(rows.map((row) => row.input)).toEqual([
    { idempotencyKey: 'csv:a-1', name: 'Ana', message: 'line one\nline "two"' },
    { idempotencyKey: 'csv:a-2', name: 'Levy, Jo', message: 'x' },
  ]);
});

test('headers are found under their common other names, unknown columns are not read', async () => {
  const [row] = await rowsOf(
    'Lead ID;Full Name;Phone Number;E-Mail;Zip Code;GCLID\n7;Jo;1;2;3;4\n',
  );
  expect(row?.input).toEqual({
    idempotencyKey: 'csv:7',
    name: 'Jo',
    phone: '1',
    email: '2',
    zip: '3',
  });
});

test('a row with too many cells is a defect of that row, not of the file', async () => {
  const rows = await rowsOf('name,phone\nAna,1,2\nJo,3\n');
  expect(rows[0]?.defect).toContain('3 cells where the header has 2');
  expect(rows[1]?.defect).toBeUndefined();
});

test('a row without an id has the same key whenever the file is sent', async () => {
  const text = 'name,phone\nAna,1\nJo,2\nAna,1\n';
  const keys = (await rowsOf(text)).map((row) => row.input.idempotencyKey);
  expect(new Set(keys).size).toBe(3);
  expect(keys[2]).toBe(`${keys[0]}#2`);
  expect((await rowsOf(text)).map((row) => row.input.idempotencyKey)).toEqual(keys);
});

test.each<[string, Uint8Array, RegExp]>([
  ['nothing', Buffer.from('  \n'), /empty/],
  ['a header alone', Buffer.from('name,phone\n'), /no rows/],
  ['prose', Buffer.from('Dear team,\nplease call me back.\n'), /names no column/],
  ['JSON', Buffer.from('{"name":"Ana"}'), /is not CSV/],
  ['a workbook', Buffer.from('PK\u0003\u0004'), /spreadsheet/],
  ['UTF-16', Buffer.from('\ufeffname,phone\nA,1', 'utf16le'), /UTF-16/],
  ['Latin-1', Buffer.from('name,phone\nJosé,1\n', 'latin1'), /not encoded as UTF-8/],
  ['bytes', Buffer.from([1, 2, 0, 3]), /not text/],
  ['an open quote', Buffer.from('name,phone\nAna,"1\nJo,2\n'), /is not CSV: Quote Not Closed/],
  [
    'one field twice',
    Buffer.from('name,phone,Mobile\nAna,1,2\n'),
    /phone and Mobile mean the same/,
  ],
])('%s is refused with what to change', async (_, bytes, reason) => {
  expect(await refusalOf(bytes)).toMatch(reason);
});
