const FORMAT = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });
const TO_THE_SECOND = new Intl.DateTimeFormat('en-US', {
  dateStyle: 'medium',
  timeStyle: 'medium',
});

interface MomentProps {
  /** ISO 8601. */
  readonly at: string;
  /** Seconds are shown as well. */
  readonly isToTheSecond?: boolean;
}

/** A moment in the reader's own time zone. */
export function Moment({ at, isToTheSecond = false }: MomentProps) {
  const format = isToTheSecond ? TO_THE_SECOND : FORMAT;
  return <time dateTime={at}>{format.format(new Date(at))}</time>;
}
