/** The text of a record with gaps, so that millions of records are written without objects. */
export interface Template<Names extends string> {
  /** Fills the gaps; each value is a piece of JSON. */
  text(values: Readonly<Record<Names, string | number>>): string;
}

const MARK = '\u0001';
const GAP = /"\\u0001(\w+)\\u0001"/;

/** A gap in a pattern. It fits wherever a value is asked for. */
export function gap(name: string): never {
  return `${MARK}${name}${MARK}` as never;
}

/** Makes the template of a pattern: a record in which some values are gaps. */
export function template<Names extends string>(pattern: object): Template<Names> {
  const pieces = JSON.stringify(pattern).split(GAP);
  const texts = pieces.filter((_, place) => place % 2 === 0);
  const names = pieces.filter((_, place) => place % 2 === 1) as Names[];
  const [head = '', ...tails] = texts;
  return {
    text(values) {
      let text = head;
      for (let place = 0; place < names.length; place += 1) {
        text += values[names[place] as Names] + (tails[place] ?? '');
      }
      return text;
    },
  };
}
