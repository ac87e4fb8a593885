import { createHash } from 'node:crypto';
import type { InquiryInput } from '@truckroll/hub-contract';
import { normalizeAddress, type Address } from '../normalization/addresses.ts';
import { normalizeEmail } from '../normalization/emails.ts';
import { normalizeName } from '../normalization/names.ts';
import { needKey, normalizeMessage } from '../normalization/need.ts';
import { normalizePhone, type Phone } from '../normalization/phones.ts';
import { collapse } from '../normalization/text.ts';

/** An inquiry as the hub understands it. What could not be understood is absent. */
export interface Reading {
  readonly source: string;
  readonly name?: string;
  readonly phone?: Phone;
  readonly email?: string;
  readonly address: Address;
  readonly trade: string;
  readonly message: string;
  readonly preferredTime: string;
  /** Equal for two inquiries about the same need: trade and message without case and punctuation. */
  readonly needHash: string;
}

const DEFAULT_SOURCE = 'web';

/** Reads every field of an inquiry. Nothing is refused here; what to do with it is decided later. */
export function readInquiry(input: InquiryInput): Reading {
  const name = normalizeName(input.name ?? '');
  const phone = normalizePhone(input.phone ?? '');
  const email = normalizeEmail(input.email ?? '');
  const trade = collapse(input.trade ?? '');
  const message = normalizeMessage(input.message ?? '');
  return {
    source: collapse(input.source ?? '') || DEFAULT_SOURCE,
    ...(name !== undefined && { name }),
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
    address: normalizeAddress(input),
    trade,
    message,
    preferredTime: collapse(input.preferredTime ?? ''),
    needHash: createHash('sha256').update(needKey(trade, message)).digest('hex'),
  };
}

/** What says whether two requests under one idempotency key are the same request. */
export function fingerprint(input: InquiryInput): string {
  const { idempotencyKey: _, ...fields } = input;
  const sorted = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}
