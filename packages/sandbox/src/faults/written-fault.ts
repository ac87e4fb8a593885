import type { Fault, FaultEffect } from './fault.ts';

/** How a text asks for a fault, for example `fault:503`. */
const MARK = /\bfault:([45]\d\d|drop-before|drop|empty|wait-\d{1,6}|late-\d{1,6}|twice)\b/g;

/**
 * The faults that a text asks for itself. Not the service's own: whoever fills in a form can show
 * what becomes of a failing call by writing a word into a name.
 *
 * - `fault:503`: answered with that status, 400 to 599
 * - `fault:drop`, `fault:drop-before`: closed without an answer, after or before the effect
 * - `fault:empty`: done, and answered with 200 and nothing
 * - `fault:wait-2000`: held up for so many milliseconds
 * - `fault:late-60`: in a record: export feeds hold it back for so many seconds of virtual time
 * - `fault:twice`: in a record: each webhook about it is delivered twice
 */
export function faultsWrittenIn(text: string): readonly Fault[] {
  if (!text.includes('fault:')) return [];
  return [...text.matchAll(MARK)].map(([, word = '']) => ({
    id: `fault:${word}`,
    effect: effectOf(word),
    target: {},
    rate: 1,
    after: 0,
    remaining: null,
    happened: 1,
  }));
}

function effectOf(word: string): FaultEffect {
  const number = Number(/\d+$/.exec(word)?.[0]);
  if (word === 'twice') return { kind: 'duplicateWebhook' };
  if (word === 'empty') return { kind: 'emptyAnswer' };
  if (word === 'drop') return { kind: 'drop', when: 'afterEffect' };
  if (word === 'drop-before') return { kind: 'drop', when: 'beforeEffect' };
  if (word.startsWith('wait-')) return { kind: 'latency', ms: number };
  if (word.startsWith('late-')) return { kind: 'lateRows', byS: number };
  return { kind: 'status', status: number };
}
