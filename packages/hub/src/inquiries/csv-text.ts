/** The bytes of a file as text, or what to do so that they can be read. */
export function decodeCsv(bytes: Uint8Array): string | { readonly refusal: string } {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) {
    return { refusal: 'This is a spreadsheet or an archive. Save the sheet as "CSV UTF-8".' };
  }
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { refusal: 'The file is encoded as UTF-16. Save it as UTF-8.' };
  }
  const text = decodeUtf8(bytes);
  if (text === undefined) {
    return {
      refusal: 'The file is not encoded as UTF-8. Save it as "CSV UTF-8" and send it again.',
    };
  }
  if (text.includes('\u0000')) return { refusal: 'The file is not text. Send a CSV file.' };
  if (text.trim() === '') return { refusal: 'The file is empty. Send a header line and rows.' };
  return text;
}

/** A byte order mark is taken off. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const DELIMITERS = [',', ';', '\t'] as const;

/** The delimiter of a file: the one its first line has most of. */
export function detectDelimiter(text: string): string {
  const [line = ''] = text.trimStart().split(/\r?\n/, 1);
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
