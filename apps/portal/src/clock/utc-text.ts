/** `2026-03-02 14:00:00 UTC` for an ISO moment. */
export function utcText(iso: string): string {
  return `${iso.slice(0, 19).replace('T', ' ')} UTC`;
}

/** How far a moment is from now, in the largest two units: `4 min 30 s`. */
export function distanceText(iso: string, nowIso: string): string {
  const seconds = Math.max(0, Math.round((Date.parse(iso) - Date.parse(nowIso)) / 1_000));
  const parts = UNITS.map(([unit, size, wrap]) => {
    const count = Math.floor(seconds / size) % wrap;
    return count === 0 ? '' : `${count} ${unit}`;
  }).filter((text) => text !== '');
  return parts.length === 0 ? 'now' : parts.slice(0, 2).join(' ');
}

/** Name, length in seconds, and how many make the next larger unit. */
const UNITS = [
  ['d', 86_400, Infinity],
  ['h', 3_600, 24],
  ['min', 60, 60],
  ['s', 1, 60],
] as const;
