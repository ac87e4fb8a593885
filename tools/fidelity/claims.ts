import { declarationOnLine, enclosingNames } from './declarations.ts';

/** One thing the sandbox does, and how sure it is that ServiceTitan does the same. */
export interface Claim {
  /** The declaration it stands beside, `bookings.list`; empty at the top of a file. */
  readonly subject: string;
  readonly behaviour: string;
  /** `documented`, `observed` or `assumed`; `documented in 2021` where the document is old. */
  readonly certainty: string;
}

interface Comment {
  readonly text: string;
  /** Index of the line the comment begins on, and of the first line after it. */
  readonly start: number;
  readonly end: number;
  readonly isDocstring: boolean;
}

const TAG = /\b((?:documented|observed|assumed)(?: in \d{4})?):\s+/;

/** Reads the claims of a source file in their order. A claim is the sentence after its tag. */
export function readClaims(source: string): Claim[] {
  const lines = source.split('\n');
  return readComments(lines).flatMap((comment) => {
    if (!TAG.test(comment.text)) return [];
    const subject = subjectOf(lines, comment);
    return comment.text
      .split('\n\n')
      .flatMap(claimsOf)
      .map((claim) => ({ subject, ...claim }));
  });
}

/** `lead. tag: claim. tag: claim.`; the lead says what the first claim is about. */
function claimsOf(paragraph: string): Omit<Claim, 'subject'>[] {
  const [before = '', ...parts] = paragraph.split(TAG);
  const lead = before.trim();
  const claims: Omit<Claim, 'subject'>[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const claim = sentence(parts[index + 1] ?? '');
    const behaviour = index === 0 && lead !== '' ? `${lead} ${claim}` : claim;
    claims.push({ behaviour, certainty: parts[index] ?? '' });
  }
  return claims;
}

function sentence(text: string): string {
  const [first = ''] = text.trim().split(/(?<=\.)\s/);
  const trimmed = first.replace(/[;.]+$/, '');
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}.`;
}

/** Docstrings and runs of line comments, each as flowing paragraphs. */
function readComments(lines: readonly string[]): Comment[] {
  const comments: Comment[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const isDocstring = lines[index]?.trimStart().startsWith('/**') ?? false;
    const end = isDocstring ? docstringEnd(lines, index) : runEnd(lines, index);
    if (end === index) continue;
    const text = flow(lines.slice(index, end).map(isDocstring ? docstringText : lineText));
    comments.push({ text, start: index, end, isDocstring });
    index = end - 1;
  }
  return comments;
}

function docstringEnd(lines: readonly string[], start: number): number {
  const length = lines.slice(start).findIndex((line) => line.includes('*/'));
  return start + length + 1;
}

/** A comment behind code begins a run too; the lines after it have to be comments alone. */
function runEnd(lines: readonly string[], start: number): number {
  if (!/(^|\s)\/\/ /.test(lines[start] ?? '')) return start;
  let end = start + 1;
  while (/^\s*\/\/ /.test(lines[end] ?? '')) end += 1;
  return end;
}

function docstringText(line: string): string {
  return line
    .replace(/^\s*\/?\*+\/?/, '')
    .replace(/\*\/\s*$/, '')
    .trim();
}

function lineText(line: string): string {
  return line.replace(/^.*?(?:^|\s)\/\/ /, '').trim();
}

/** Lines joined to paragraphs, without the tags of the documentation tool such as `@see`. */
function flow(texts: readonly string[]): string {
  return texts
    .map((text) => (text === '' || text.startsWith('@') ? '\n\n' : text))
    .join(' ')
    .replaceAll(/ *\n\n[\s]*/g, '\n\n')
    .trim();
}

function subjectOf(lines: readonly string[], { start, end, isDocstring }: Comment): string {
  const names = enclosingNames(lines, start);
  const own = isDocstring || names.length === 0 ? declarationOnLine(lines[end] ?? '') : undefined;
  return [...names, ...(own === undefined ? [] : [own])].join('.');
}
