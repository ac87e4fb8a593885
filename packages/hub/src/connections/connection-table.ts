import type { ConnectionSettings } from '@truckroll/hub-contract';
import type { ColumnType, Generated, Selectable } from 'kysely';
import type { SealedRecord } from '../secrets/envelope.ts';

/** A JSON column: read as a value, written as text. */
type Json<T> = ColumnType<T, string, string>;

export interface ConnectionTable {
  workspace_id: Generated<string>;
  id: string;
  name: string;
  environment: 'integration' | 'production' | null;
  api_url: string | null;
  auth_url: string | null;
  tenant_id: string;
  client_id: string;
  booking_provider_id: string | null;
  settings: Json<ConnectionSettings>;
  sealed_secrets: Json<SealedRecord>;
  revision: Generated<number>;
  created_at: Generated<Date>;
}

export type ConnectionRow = Selectable<ConnectionTable>;
