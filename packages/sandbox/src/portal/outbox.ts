import type { Database } from '../store/database.ts';
import type { Seal } from '../webhooks/seal.ts';
import { PortalError } from './portal-error.ts';

/** A mail the sandbox would have sent; it only ever goes to the outbox. */
export interface Mail {
  readonly id: number;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly sentOn: string;
}

export interface NewMail {
  readonly from?: string;
  readonly to: string;
  readonly subject: string;
  /** `{link}` stands where the link with the code goes. */
  readonly text: string;
  /** A code that works once; the mail forgets it afterwards. */
  readonly code?: string;
}

export interface Outbox {
  send(mail: NewMail): Mail;
  /** Newest first. */
  list(): Mail[];
  /** Throws a 404 `PortalError` when there is no such mail. */
  get(id: number): Mail;
  /** Takes the code out of a mail whose link was used. */
  forgetCode(id: number): void;
}

/** Where customers ask for an integration instance, and who answers. */
export const INTEGRATIONS_ADDRESS = 'integrations@servicetitan.com';

interface MailRow {
  readonly id: number;
  readonly sender: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  /** Sealed; null when there is none any longer. */
  readonly code: string | null;
  readonly sent_on: string;
}

/** What codes are sealed for. */
const PLACE = 'mail';

export function createOutbox(database: Database, now: () => string, seal: Seal): Outbox {
  function toMail(row: MailRow): Mail {
    const code = row.code === null ? undefined : seal.open(row.code, PLACE);
    return {
      id: row.id,
      from: row.sender,
      to: row.recipient,
      subject: row.subject,
      text: row.text.replace('{link}', code === undefined ? USED : linkWith(code)),
      sentOn: row.sent_on,
    };
  }

  function get(id: number): Mail {
    const row = database.get<MailRow>('select * from mail where id = ?', id);
    if (row !== undefined) return toMail(row);
    throw new PortalError(404, `There is no mail ${id}.`);
  }

  return {
    get,
    send({ from = INTEGRATIONS_ADDRESS, to, subject, text, code }) {
      const row = database.get<{ id: number }>(
        'insert into mail (sender, recipient, subject, text, code, sent_on) ' +
          'values (?, ?, ?, ?, ?, ?) returning id',
        from,
        to,
        subject,
        text,
        code === undefined ? null : seal.seal(code, PLACE),
        now(),
      );
      return get(row?.id ?? 0);
    },
    list: () => database.all<MailRow>('select * from mail order by id desc').map(toMail),
    forgetCode(id) {
      database.run('update mail set code = null where id = ?', id);
    },
  };
}

const USED = '(this link has been used)';

/** Where the developer portal lets its reader set a password. */
function linkWith(code: string): string {
  return `/set-password?code=${code}`;
}
