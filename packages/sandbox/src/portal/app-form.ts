import { subscriptionFaults } from '../webhooks/subscription-faults.ts';
import type { AppForm } from './app.ts';
import { PortalError, type FieldErrors } from './portal-error.ts';

/** documented in 2021: how much of the form's texts is kept, and how many tenants an app lists. */
const APP_LIMITS = {
  nameLength: 120,
  websiteLength: 250,
  noteLength: 4_000,
  tenants: 200,
  // assumed: the limits of the fields that the documents of 2021 do not have.
  textLength: 4_000,
  emailLength: 250,
  categoryLength: 120,
  redirectUriLength: 2_000,
  networks: 50,
} as const;

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** Numbers of up to ten digits were seen; a longer one is a slip of the hand. */
const MAX_TENANT_ID = 9_999_999_999;

/** Throws a 400 `PortalError` that names every field that needs a change, in words for people. */
export function checkAppForm(form: Partial<AppForm>, knownScopes: ReadonlySet<string>): void {
  const found = new Map<string, readonly string[]>();
  const note = (field: string, text: string | undefined): void => {
    if (text !== undefined) found.set(field, [text]);
  };
  checkTexts(form, note);
  if (form.scopes !== undefined) note('scopes', scopesFault(form.scopes, knownScopes));
  checkTenants(form, note);
  for (const [at, faults] of subscriptionFaults(form.webhooks ?? []).entries()) {
    for (const [member, text] of Object.entries(faults)) note(`webhooks[${at}].${member}`, text);
  }
  refuse(Object.fromEntries(found));
}

type Note = (field: string, text: string | undefined) => void;

function checkTexts(form: Partial<AppForm>, note: Note): void {
  const limit = APP_LIMITS;
  note('name', nameFault('The application name', form.name));
  note('organization', nameFault('The organization', form.organization));
  note('website', webFault('The homepage', form.website, limit.websiteLength));
  note('email', emailFault(form.email));
  note('description', longFault('The description', form.description, limit.textLength));
  note('category', longFault('The category', form.category, limit.categoryLength));
  note('redirectUri', uriFault(form.redirectUri));
  note('externalDataGuid', guidFault(form.externalDataGuid));
  form.customerNetworks?.forEach((network, at) =>
    note(`customerNetworks[${at}]`, nameFault('A global network', network)),
  );
  if ((form.customerNetworks?.length ?? 0) > limit.networks) {
    note('customerNetworks', `At most ${limit.networks} global networks fit an app.`);
  }
}

function checkTenants(form: Partial<AppForm>, note: Note): void {
  const tenants = form.tenants ?? form.tenantIds?.map((tenantId) => ({ tenantId })) ?? [];
  if (tenants.length > APP_LIMITS.tenants) {
    note('tenants', `An app lists at most ${APP_LIMITS.tenants} tenants.`);
  }
  const seen = new Set<number>();
  for (const [at, tenant] of tenants.entries()) {
    note(`tenants[${at}].tenantId`, tenantFault(tenant.tenantId, seen));
    seen.add(tenant.tenantId);
    const text = 'note' in tenant ? tenant.note : undefined;
    note(`tenants[${at}].note`, longFault('The note', text, APP_LIMITS.noteLength));
  }
}

function tenantFault(tenantId: number, seen: ReadonlySet<number>): string | undefined {
  if (!Number.isSafeInteger(tenantId) || tenantId < 1 || tenantId > MAX_TENANT_ID) {
    return 'A tenant ID is a number of up to 10 digits.';
  }
  return seen.has(tenantId) ? `Tenant ${tenantId} is listed twice.` : undefined;
}

function nameFault(what: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (text.trim() === '') return `${what} is missing.`;
  return longFault(what, text, APP_LIMITS.nameLength);
}

function longFault(what: string, text: string | undefined, most: number): string | undefined {
  if (text === undefined || text.length <= most) return undefined;
  return `${what} has ${text.length} characters; ${most} fit.`;
}

function webFault(what: string, text: string | undefined, most: number): string | undefined {
  if (text === undefined || text === '') return undefined;
  const protocol = URL.canParse(text) ? new URL(text).protocol : '';
  if (!/^https?:$/.test(protocol)) return `${what} has to start with https:// or http://.`;
  return longFault(what, text, most);
}

function uriFault(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (!URL.canParse(text)) return 'The redirect URI has to be a whole address, with its https://.';
  return longFault('The redirect URI', text, APP_LIMITS.redirectUriLength);
}

function emailFault(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (!/^[^\s@]+@[^\s@]+$/.test(text)) return 'An e-mail address looks like name@company.com.';
  return longFault('The e-mail address', text, APP_LIMITS.emailLength);
}

function guidFault(text: string | undefined): string | undefined {
  if (text === undefined || text === '' || GUID.test(text)) return undefined;
  return 'A GUID looks like 7b0c4f5e-0000-4000-8000-000000000001.';
}

function scopesFault(scopes: readonly string[], known: ReadonlySet<string>): string | undefined {
  if (scopes.length === 0) return 'An app needs at least one scope.';
  const strange = scopes.filter((scope) => !known.has(scope));
  return strange.length === 0 ? undefined : `No operation knows the scope ${strange.join(', ')}.`;
}

function refuse(errors: FieldErrors): void {
  const texts = Object.values(errors).flat();
  if (texts.length === 0) return;
  const [first] = texts;
  const text = texts.length === 1 ? first : `${texts.length} fields of the app need a change.`;
  throw new PortalError(400, text ?? '', errors);
}
