/** Memory that many pages are written into, one behind the other. */
const SLAB_BYTES = 1024 * 1024;

/** The most bytes UTF-8 takes for one unit of a text's length. */
const MOST_BYTES_FOR_UNIT = 3;

/** The sender and the log: each gives a page back when it is done with it. */
const HOLDERS = 2;

/** So many slabs wait for being used again; more were needed for a moment only. */
const MOST_FREE = 16;

interface Slab {
  readonly bytes: Buffer;
  used: number;
  /** What the holders of its pages still have to give back. */
  held: number;
}

const slabs = new WeakMap<ArrayBufferLike, Slab>();
const free: Slab[] = [];
let slab = newSlab(0);

function newSlab(size: number): Slab {
  const made = { bytes: Buffer.allocUnsafeSlow(size), used: 0, held: 0 };
  slabs.set(made.bytes.buffer, made);
  return made;
}

/**
 * Rows of JSON text, joined by commas between a head and a tail, as UTF-8. Each row is written
 * straight to where it is sent from: to join them first and to make a buffer for each page takes ten
 * times as long. The bytes stay as they are until both holders have called `releasePage`.
 */
export function pageBytes(head: string, rows: readonly string[], tail: string): Buffer {
  let length = head.length + tail.length;
  for (const row of rows) length += row.length + 1;
  const most = length * MOST_BYTES_FOR_UNIT;
  if (most > SLAB_BYTES / 2) return Buffer.from(head + rows.join(',') + tail);
  if (slab.used + most > slab.bytes.length) slab = free.pop() ?? newSlab(SLAB_BYTES);
  const { bytes, used: start } = slab;
  let used = start + bytes.write(head, start);
  for (const [place, row] of rows.entries()) {
    if (place > 0) {
      bytes[used] = COMMA;
      used += 1;
    }
    used += bytes.write(row, used);
  }
  used += bytes.write(tail, used);
  slab.used = used;
  slab.held += HOLDERS;
  return bytes.subarray(start, used);
}

/**
 * Says that one of the two holders of a page is done with it; anything but a page is ignored. Memory
 * whose pages are all given back is written to again: fresh memory for every page makes the garbage
 * collector go through the whole heap again and again. What nobody gives back is left to it.
 */
export function releasePage(body: string | Uint8Array | null | undefined): void {
  if (body === null || body === undefined || typeof body === 'string') return;
  const of = slabs.get(body.buffer);
  if (of === undefined) return;
  of.held -= 1;
  if (of.held > 0 || of === slab || free.length >= MOST_FREE) return;
  of.used = 0;
  free.push(of);
}

const COMMA = 44;
