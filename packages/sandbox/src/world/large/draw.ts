/**
 * Choices that can be asked for in any order: the same seed, place and question always get the same
 * answer. So the name of customer 700,000 is known without the 699,999 before.
 */
export interface Draw {
  /** A whole number from 0 to below `below`. */
  whole(place: number, question: number, below: number): number;
  /** At least 0, below 1. */
  fraction(place: number, question: number): number;
}

export function createDraw(seed: number): Draw {
  const start = mixed(seed ^ 0x5bd1e995);

  function bits(place: number, question: number): number {
    return mixed(mixed(start ^ place) + Math.imul(question, 0x9e3779b9));
  }

  return {
    fraction: (place, question) => bits(place, question) / 2 ** 32,
    whole: (place, question, below) => Math.floor((bits(place, question) / 2 ** 32) * below),
  };
}

function mixed(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x21f0aaad);
  bits ^= bits >>> 15;
  bits = Math.imul(bits, 0x735a2d97);
  return (bits ^ (bits >>> 15)) >>> 0;
}
