/** A situation in which an hour matters. */
export interface UrgentSituation {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Words people use for damage under way or danger. In doubt a rule is left out, not put in. */
const URGENT_SITUATIONS: readonly UrgentSituation[] = [
  { name: 'burst pipe', pattern: /\b(pipes?\b.{0,20}\bburst|burst\b.{0,20}\bpipes?)\b/i },
  { name: 'flooding', pattern: /\b(flood(s|ed|ing)?|water (coming|pouring|gushing))\b/i },
  {
    name: 'sewage inside',
    pattern: /\bsewage\b.{0,40}\b(tub|floor|basement|sink|toilet|inside)\b/i,
  },
  { name: 'no heat', pattern: /\bno heat\b/i },
  { name: 'gas', pattern: /\b(smell(s|ing)? (of )?gas|gas (smell|leak))\b/i },
  { name: 'carbon monoxide', pattern: /\b(carbon monoxide|CO (alarm|detector))\b/i },
  {
    name: 'fire risk',
    pattern: /\b(burning smell|smell(s|ing)? (of )?burning|spark(s|ing)|smoke)\b/i,
  },
];

/** The first urgent situation the message tells of. */
export function findUrgency(message: string): UrgentSituation | undefined {
  return URGENT_SITUATIONS.find(({ pattern }) => pattern.test(message));
}
