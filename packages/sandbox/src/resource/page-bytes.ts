/** Memory that many pages are written into, one behind the other. */
const SLAB_BYTES = 1024 * 1024;

/** The most bytes UTF-8 takes for one unit of a text's length. */
const MOST_BYTES_FOR_UNIT = 3;

let slab = Buffer.alloc(0);
let used = 0;

/**
 * Rows of JSON text, joined by commas between a head and a tail, as UTF-8. Each row is written
 * straight to where it is sent from: to join them first and to make a buffer for each page takes ten
 * times as long. The bytes stay as they are for as long as somebody holds them.
 */
export function pageBytes(head: string, rows: readonly string[], tail: string): Buffer {
  let length = head.length + tail.length;
  for (const row of rows) length += row.length + 1;
  const most = length * MOST_BYTES_FOR_UNIT;
  if (most > SLAB_BYTES / 2) return Buffer.from(head + rows.join(',') + tail);
  if (used + most > slab.length) {
    slab = Buffer.allocUnsafeSlow(SLAB_BYTES);
    used = 0;
  }
  const start = used;
  used += slab.write(head, used);
  for (const [place, row] of rows.entries()) {
    if (place > 0) {
      slab[used] = COMMA;
      used += 1;
    }
    used += slab.write(row, used);
  }
  used += slab.write(tail, used);
  return slab.subarray(start, used);
}

const COMMA = 44;
