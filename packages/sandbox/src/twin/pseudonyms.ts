import { createHmac } from 'node:crypto';
import { entryAt } from '../world/random.ts';
import { FIRST_NAMES, LAST_NAMES } from '../world/data/names.ts';
import { FREE_WORDS, STREET_NAMES } from './words.ts';

/** What a text is replaced as. */
export type Disguise = 'name' | 'company' | 'phone' | 'email' | 'street' | 'unit' | 'text' | 'code';

/** Replaces texts; the same text becomes the same other text as long as the key is the same. */
export interface Pseudonyms {
  replace(as: Disguise, text: string): string;
}

/** So many draws come out of one digest. */
const DRAWS = 8;
const MOST_WORDS = 30;

/** Numbers from 0 to below `below`, one after the other. */
type Draws = (below: number) => number;

export function createPseudonyms(key: Buffer): Pseudonyms {
  function draws(as: Disguise, text: string, round: number): Draws {
    const digest = createHmac('sha256', key).update(`${as}\0${round}\0${text}`).digest();
    let place = 0;
    return (below) => digest.readUInt32LE((place++ % DRAWS) * 4) % below;
  }

  return {
    replace(as, text) {
      const same = NORMAL_FORMS[as](text);
      for (let round = 0; ; round += 1) {
        const other = MAKERS[as](draws(as, same, round), text);
        // Nobody keeps their own name, by chance either.
        if (other.toLowerCase() !== text.toLowerCase() || round > DRAWS) return other;
      }
    },
  };
}

const folded = (text: string) => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');

/** What is the same in two texts that name the same thing. */
const NORMAL_FORMS: Readonly<Record<Disguise, (text: string) => string>> = {
  name: folded,
  company: folded,
  phone: (text) => text.replaceAll(/\D/g, '').slice(-10),
  email: folded,
  street: folded,
  unit: folded,
  text: (text) => text,
  code: (text) => text,
};

const MAKERS: Readonly<Record<Disguise, (draw: Draws, text: string) => string>> = {
  name(draw) {
    const first = pick(FIRST_NAMES, draw);
    const last = pick(LAST_NAMES, draw);
    return draw(2) === 0 ? `${first} ${last}` : `${first} ${last}-${pick(LAST_NAMES, draw)}`;
  },
  company: (draw) => `${pick(LAST_NAMES, draw)} ${pick(['Services', 'Brothers', 'Works'], draw)}`,
  phone: phoneLike,
  email: (draw) => `${pick(FREE_WORDS, draw)}.${draw(2 ** 31).toString(36)}@example.com`,
  street: (draw) => `${10 + draw(9_900)} ${pick(STREET_NAMES, draw)}`,
  unit: (draw) => `Unit ${1 + draw(99)}`,
  text(draw, text) {
    const count = Math.min(MOST_WORDS, text.trim().split(/\s+/).length);
    const start = draw(FREE_WORDS.length);
    const step = 1 + draw(FREE_WORDS.length - 1);
    const words = Array.from({ length: count }, (_, place) =>
      entryAt(FREE_WORDS, (start + place * step) % FREE_WORDS.length),
    );
    const [first = '', ...others] = words;
    return [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(' ');
  },
  code: (draw) => `X${draw(2 ** 31).toString(36)}${draw(2 ** 31).toString(36)}`.toUpperCase(),
};

/** Country and area code stay, the rest becomes a line nobody has; marks between digits stay. */
function phoneLike(draw: Draws, text: string): string {
  const digits = text.replaceAll(/\D/g, '');
  const isAmerican = digits.length === 10 || (digits.length === 11 && digits.startsWith('1'));
  const line = `555${2_000 + draw(8_000)}`;
  const kept = isAmerican ? digits.slice(0, -7) : '';
  const rest = isAmerican ? line : Array.from(digits, () => draw(10)).join('');
  const wanted = kept + rest;
  let place = 0;
  return text.replaceAll(/[a-z]+/gi, 'x').replaceAll(/\d/g, () => wanted.charAt(place++));
}

function pick(list: readonly string[], draw: Draws): string {
  return entryAt(list, draw(list.length));
}
