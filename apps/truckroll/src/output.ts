import { SingleBar } from 'cli-progress';

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, process.stdout.isTTY ? 2 : 0)}\n`);
}

export function printLine(text = ''): void {
  process.stdout.write(`${text}\n`);
}

/** For people who watch; programs read standard output and find only results there. */
export function printNote(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Rows under headings, columns as wide as their longest cell, cut at 60 characters. */
export function printTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const cells = rows.map((row) => row.map((cell) => shorten(oneLine(cell))));
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  printLine(line(headings));
  printLine(line(widths.map((width) => '─'.repeat(width))));
  for (const row of cells) printLine(line(row));
}

const MOST_CELL_CHARACTERS = 60;

function shorten(text: string): string {
  return text.length <= MOST_CELL_CHARACTERS ? text : `${text.slice(0, MOST_CELL_CHARACTERS - 1)}…`;
}

/** Control characters could rewrite the terminal of whoever lists an inquiry. */
function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ');
}

export interface Progress {
  to(done: number): void;
  stop(): void;
}

/** A bar with rate and remaining time on a terminal; silent where nobody looks. */
export function startProgress(label: string, total: number, isQuiet: boolean): Progress {
  if (isQuiet || !process.stderr.isTTY) return { to() {}, stop() {} };
  const bar = new SingleBar({
    stream: process.stderr,
    format: `${label} {bar} {value}/{total} · {eta_formatted} left`,
    hideCursor: true,
  });
  bar.start(total, 0);
  return { to: (done) => bar.update(done), stop: () => bar.stop() };
}
