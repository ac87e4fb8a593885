/** One point of a document's troubleshooting list that a screen of ServiceTitan shows and mends. */
export interface Bullet {
  readonly document: string;
  /** What the document is about there, in our words. */
  readonly about: string;
}

/** Every troubleshooting bullet on ServiceTitan's side; each one is tried in the tests. */
export const BULLETS = {
  'heavyset 1': { document: 'HeavySet Tech', about: 'the account lacks the permissions' },
  'heavyset 2': { document: 'HeavySet Tech', about: 'the app was made in the other environment' },
  'heavyset 3': { document: 'HeavySet Tech', about: 'the provider is missing in the dropdown' },
  'heavyset 4': { document: 'HeavySet Tech', about: 'the client secret has been lost' },
  'heavyset 5': { document: 'HeavySet Tech', about: '"Allowed by Tenant" is not green' },
  'leadtruffle 1': { document: 'LeadTruffle', about: 'the app is not offered for connecting' },
  'leadtruffle 2': { document: 'LeadTruffle', about: "User doesn't have access to the portal" },
  'leadtruffle 3': { document: 'LeadTruffle', about: '"Not Connected Yet" in the portal' },
  'leadtruffle 4': { document: 'LeadTruffle', about: 'the client secret was lost or not copied' },
  'leadtruffle 5': { document: 'LeadTruffle', about: 'the booking provider is not detected' },
  'servicepytan 1': { document: 'ServicePytan', about: 'not found: was the app created?' },
  'servicepytan 2': { document: 'ServicePytan', about: 'not found: does it list the tenant?' },
  'servicepytan 3': { document: 'ServicePytan', about: 'not found: is it published and active?' },
  'servicepytan 4': { document: 'ServicePytan', about: 'permission denied: API scopes' },
  'servicepytan 5': { document: 'ServicePytan', about: 'permission denied: authorization' },
  'servicepytan 6': { document: 'ServicePytan', about: 'permission denied: tenant ID' },
  'servicepytan 7': { document: 'ServicePytan', about: 'authentication: copied correctly?' },
  'servicepytan 8': { document: 'ServicePytan', about: 'authentication: extra spaces' },
  'servicepytan 9': { document: 'ServicePytan', about: 'authentication: secret no longer good' },
  'servicepytan 10': { document: 'ServicePytan', about: 'authentication: right environment?' },
  'servicetitan 1': { document: 'ServiceTitan', about: 'Enterprise Hub and Partner Portal logins' },
} as const satisfies Readonly<Record<string, Bullet>>;

export type BulletId = keyof typeof BULLETS;

/** Bullets no screen of ServiceTitan has to do with. */
export const NOT_COUNTED: readonly (Bullet & { readonly because: string })[] = [
  {
    document: 'HeavySet Tech',
    about: 'credentials that the platform rejects (note of step 25)',
    because: "they are entered in HeavySet Tech's own platform",
  },
  {
    document: 'LeadTruffle',
    about: 'tenant scoped or provider scoped',
    because: "it explains a setting of LeadTruffle's",
  },
  {
    document: 'ServicePytan',
    about: 'internet connectivity',
    because: 'it is a matter of the network',
  },
  {
    document: 'ServicePytan',
    about: 'firewall rules for the API hosts',
    because: 'it is a matter of the network',
  },
  {
    document: 'ServiceTitan',
    about: 'contact Technical Support when the app is not found',
    because: 'no screen mends it; the reasons it can have are bullets of the others',
  },
];
