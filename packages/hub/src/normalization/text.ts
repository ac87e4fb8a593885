/** Characters that mean nothing in a field and that a text column refuses: NUL and its kind. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2060\ufeff]/g;

/** One line of text: composed letters, no control characters, single blanks, none at either end. */
export function collapse(text: string): string {
  return wellFormed(text).replace(/\s+/g, ' ').trim();
}

/** Text of several lines: line ends become `\n`; blanks at the end of a line and around it go. */
export function normalizeLines(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .trim();
}

function wellFormed(text: string): string {
  return text.replace(CONTROL, '').toWellFormed().normalize('NFC');
}

/** Letters that decomposition leaves as they are, with what people type instead of them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
};

/** For comparing only: lower case, no accents, no punctuation, single blanks. */
export function comparable(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[đðøłßæœþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/['’`]/g, '')
    .replace(/\p{P}/gu, ' ');
  return collapse(plain);
}
