import { randomBytes } from 'node:crypto';
import type { Database } from '../store/database.ts';
import { hashSecret } from './identifiers.ts';
import type { Outbox } from './outbox.ts';
import type { People } from './people.ts';
import type { Person } from './person.ts';
import { PortalError } from './portal-error.ts';

/** Links with which people set their first password. */
export interface Invitations {
  /** Mails a link that works once, for the logins the organization has under the address. */
  send(invitation: Invitation): void;
  /**
   * Sets the password of those that have none yet and uses the code up; gives the logins that have
   * it now. Throws a 404
   * `PortalError` when the code was used before, or never given out.
   */
  redeem(code: string, password: string): Person[];
}

export interface Invitation {
  readonly organizationId: string;
  readonly email: string;
  readonly subject: string;
  /** `{link}` stands where the link goes. */
  readonly text: string;
}

const CODE_BYTES = 24;

interface InvitationRow {
  readonly organization: string;
  readonly email: string;
  readonly mail: number;
}

export function createInvitations(database: Database, people: People, outbox: Outbox): Invitations {
  function rowOf(code: string): InvitationRow {
    const sql = 'select * from invitation where code_hash = ?';
    const row = database.get<InvitationRow>(sql, hashSecret(code));
    if (row !== undefined) return row;
    throw new PortalError(404, 'This link has been used already, or is incomplete.');
  }

  return {
    send({ organizationId, email, subject, text }) {
      const code = randomBytes(CODE_BYTES).toString('base64url');
      const mail = outbox.send({ to: email, subject, text, code });
      const values = [hashSecret(code), organizationId, email, mail.id];
      database.run('insert into invitation values (?, ?, ?, ?)', ...values);
    },
    redeem: (code, password) =>
      database.transaction(() => {
        const row = rowOf(code);
        database.run('delete from invitation where code_hash = ?', hashSecret(code));
        outbox.forgetCode(row.mail);
        return people
          .listOfOrganization(row.organization)
          .filter(({ email }) => email.toLowerCase() === row.email.toLowerCase())
          .filter(({ hasPassword }) => !hasPassword)
          .map((person) => people.setPassword(person.id, password));
      }),
  };
}
