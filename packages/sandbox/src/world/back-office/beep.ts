const RATE = 8000;
const HEADER_BYTES = 44;

/** A tenth of a second of a 440 Hz tone as a WAV file: 8 bits, one channel. */
export function beep(): Uint8Array {
  const samples = RATE / 10;
  const bytes = new Uint8Array(HEADER_BYTES + samples);
  const view = new DataView(bytes.buffer);
  const text = (at: number, word: string) => {
    for (const [place, letter] of [...word].entries()) bytes[at + place] = letter.charCodeAt(0);
  };
  text(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, 'data');
  view.setUint32(40, samples, true);
  for (let place = 0; place < samples; place += 1) {
    bytes[HEADER_BYTES + place] =
      128 + Math.round(60 * Math.sin((2 * Math.PI * 440 * place) / RATE));
  }
  return bytes;
}
