import { randomBytes } from 'node:crypto';
import type { Database } from '../store/database.ts';
import type { Environment } from '../store/tenant-store.ts';
import { hashSecret } from './identifiers.ts';
import type { Organization, Organizations } from './organizations.ts';
import type { People } from './people.ts';
import type { Person } from './person.ts';

/** The developer portal, or the console of the person's tenant. */
export type SignInPlace = 'portal' | 'console';

/** Who asks, as of now: permissions that were changed since the sign-in count. */
export interface Caller {
  readonly person: Person;
  readonly organization: Organization;
  readonly environment: Environment;
  readonly via: SignInPlace;
}

export interface Sessions {
  /** The session's token; only its hash is kept. */
  open(personId: string, via: SignInPlace, environment: Environment): string;
  /** Who is signed in; undefined when nobody is, any longer, or when the person was deactivated. */
  find(token: string): Caller | undefined;
  close(token: string): void;
}

const TOKEN_BYTES = 32;
/**
 * Counted in the machine's time: a clock that is moved by a month for a test shall not send its
 * user back to the sign-in page.
 */
const LIFETIME_MS = 12 * 60 * 60 * 1000;

interface SessionRow {
  readonly person: string;
  readonly via: SignInPlace;
  readonly environment: Environment;
  readonly opened_ms: number;
}

export interface SessionsContext {
  readonly database: Database;
  readonly people: People;
  readonly organizations: Organizations;
  /** The machine's time, milliseconds since 1970. */
  realMs(): number;
}

export function createSessions(context: SessionsContext): Sessions {
  const { database, people, organizations, realMs } = context;

  return {
    open(personId, via, environment) {
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      const openedMs = realMs();
      database.run('delete from session where opened_ms < ?', openedMs - LIFETIME_MS);
      const values = [hashSecret(token), personId, via, environment, openedMs];
      database.run('insert into session values (?, ?, ?, ?, ?)', ...values);
      return token;
    },
    find(token) {
      const sql = 'select * from session where token_hash = ?';
      const row = database.get<SessionRow>(sql, hashSecret(token));
      if (row === undefined || row.opened_ms < realMs() - LIFETIME_MS) return undefined;
      const person = people.find(row.person);
      const organization = person && organizations.find(person.organizationId);
      if (person?.isActive !== true || organization === undefined) return undefined;
      return { person, organization, environment: row.environment, via: row.via };
    },
    close(token) {
      database.run('delete from session where token_hash = ?', hashSecret(token));
    },
  };
}
