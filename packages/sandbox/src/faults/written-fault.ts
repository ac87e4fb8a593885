import type { Fault, FaultEffect } from './fault-plan.ts';

/** How a text asks for a fault: `fault:503` for a status, `fault:drop` for a lost answer. */
const MARK = /\bfault:([45]\d\d|drop)\b/;

/**
 * The fault that a request's own body asks for, if it does. Not the service's own: whoever fills in
 * a form can show what becomes of a failing call by writing `fault:503` into a name.
 */
export function faultsWrittenIn(body: Buffer): readonly Fault[] {
  if (!body.includes('fault:')) return [];
  const word = MARK.exec(body.toString('utf8'))?.[1];
  if (word === undefined) return [];
  const effect = effectOf(word);
  return [{ id: `fault:${word}`, effect, target: {}, rate: 1, remaining: null, happened: 1 }];
}

function effectOf(word: string): FaultEffect {
  if (word === 'drop') return { kind: 'drop', when: 'afterEffect' };
  return { kind: 'status', status: Number(word) };
}
