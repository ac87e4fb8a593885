import { capitalize, isSingleCase, lowerCase } from './letter-case.ts';
import { collapse, comparable } from './text.ts';

/** What forms and exports write where nobody gave a name. */
const NO_NAME = /^(n\/a|n\.a\.|none|null|undefined|unknown|anonymous|no name|[\p{P}\p{S}\s]*)$/iu;

/** Words that stay small inside a name: "Tomasz de la Cruz", "Carmen van der Berg". */
const PARTICLES = new Set(
  'de la del della der den van von da di do dos das du le y e bin ibn ter ten zu zur'.split(' '),
);

/** Names that are written MacX. Most words with these three letters are not (Mack, Machado, Macy). */
const MAC_NAMES =
  /^mac(adam|alister|allister|arthur|aulay|donald|dougall|farlane|gregor|intosh|intyre|kay|kenzie|kinnon|lachlan|laren|lean|leod|millan|namara|neil|pherson|quarie)$/;

const GENERATION = /^(ii|iii|iv)$/;

/**
 * A person's name as one would write it on an envelope, or undefined where none was given.
 * Case is repaired only when it carries no information (JO LEVY, jo levy); otherwise the person's
 * own spelling stands, accents included.
 */
export function normalizeName(text: string): string | undefined {
  const name = collapse(text);
  if (NO_NAME.test(name)) return undefined;
  return isSingleCase(name) ? repairCase(name) : name;
}

function repairCase(name: string): string {
  const words = lowerCase(name).split(' ');
  return words
    .map((word, index) => {
      const isInside = index > 0 && index < words.length - 1;
      if (isInside && PARTICLES.has(word)) return word;
      if (index > 0 && GENERATION.test(word)) return word.toUpperCase();
      return word.split('-').map(capitalizeName).join('-');
    })
    .join(' ');
}

function capitalizeName(word: string): string {
  const elided = /^([dlo]['’])(.{2,})$/u.exec(word);
  if (elided !== null) return capitalize(elided[1] ?? '') + capitalizeName(elided[2] ?? '');
  if (/^mc\p{Ll}{3,}$/u.test(word)) return `Mc${capitalize(word.slice(2))}`;
  if (MAC_NAMES.test(word)) return `Mac${capitalize(word.slice(3))}`;
  return capitalize(word);
}

/**
 * Whether two names can belong to one person: the same words, or all the words of one in the other
 * ("Ana" and "Ana Cohen"), or one of them missing. Accents and case do not count.
 */
export function areCompatibleNames(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const left = new Set(comparable(a).split(' '));
  const right = new Set(comparable(b).split(' '));
  return left.isSubsetOf(right) || right.isSubsetOf(left);
}
