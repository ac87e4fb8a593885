/** The fictional contractor whose books a new sandbox holds. */
export const company = {
  name: 'Five Boroughs Home Services',
  officialName: 'Five Boroughs Home Services LLC',
  phone: '+12125550100',
  emailDomain: 'fiveboroughs.example.com',
  timeZone: 'America/New_York',
  currency: 'USD',
  address: {
    street: '31-10 Thomson Ave',
    unit: 'Suite 200',
    city: 'Long Island City',
    state: 'NY',
    zip: '11101',
    country: 'USA',
  },
  /** Sales tax of New York City: state, city and district rates together. */
  taxRate: 0.08875,
} as const;

/** How the two environments call their tenant of this company. */
export const tenantNames = {
  integration: `${company.name} (Integration)`,
  production: company.name,
} as const;
