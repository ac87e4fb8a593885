import { FIRST_LINE, LAST_LINE, PHONE_STYLES } from './data/phones.ts';
import { entryAt, type Random } from './random.ts';

/** Letters without marks, for logins and e-mail addresses: `Núñez` becomes `nunez`. */
export function plainLetters(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll(/[^a-z]/g, '');
}

/** `teresa.marchetti` */
export function loginOf(name: string): string {
  return name.split(' ').map(plainLetters).join('.');
}

/** A fictional number of an area, in E.164: line 1 is 555-0101. */
export function lineText(area: string, line: number): string {
  return `+1${area}555${String(FIRST_LINE + line).padStart(4, '0')}`;
}

/** A phone number as it was typed, and its ten digits. */
export interface Phone {
  readonly typed: string;
  readonly digits: string;
}

/**
 * Hands out fictional phone numbers, each once, the city's own area codes first. When all are given
 * away it starts over, as households share numbers.
 */
export function createPhoneBook(random: Random, areaCodes: readonly string[]): () => Phone {
  const lines = Array.from({ length: LAST_LINE - FIRST_LINE + 1 }, (_, index) =>
    String(FIRST_LINE + index).padStart(4, '0'),
  );
  let given = 0;
  let order = random.shuffled(lines);
  return () => {
    const area = entryAt(areaCodes, Math.floor(given / lines.length) % areaCodes.length);
    const line = entryAt(order, given % lines.length);
    given += 1;
    if (given % lines.length === 0) order = random.shuffled(lines);
    return { typed: random.pick(PHONE_STYLES)(area, line), digits: `${area}555${line}` };
  };
}
