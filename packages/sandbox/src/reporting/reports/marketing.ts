import { dayOf } from '../date-span.ts';
import { field, type Report } from '../report.ts';
import { FROM, TO } from '../report-parameters.ts';
import { amount, cents, namesOf, recordsWithin, inOrder } from '../report-records.ts';

const campaigns: Report = {
  id: 30_001,
  category: 'marketing',
  name: 'Campaign results',
  description: 'Jobs that were created from each campaign, and what they brought in.',
  parameters: [FROM, TO],
  fields: [
    field('Campaign'),
    field('Jobs', 'Number'),
    field('CompletedJobs', 'Number'),
    field('Revenue', 'Number'),
  ],
  rows(run) {
    const names = namesOf(run, 'campaign');
    const groups = Map.groupBy(
      recordsWithin(run, 'job', 'createdOn'),
      ({ campaignId }) => names.get(campaignId) ?? '',
    );
    return inOrder(groups).map(([name, jobs]) => [
      name,
      jobs.length,
      jobs.filter(({ jobStatus }) => jobStatus === 'Completed').length,
      amount(jobs.reduce((sum, { total }) => sum + cents(total), 0)),
    ]);
  },
};

const newCustomers: Report = {
  id: 30_002,
  category: 'marketing',
  name: 'New customers by ZIP code',
  description: 'Customers that were created within the days.',
  parameters: [FROM, TO],
  fields: [field('Zip'), field('City'), field('Customers', 'Number')],
  rows(run) {
    const groups = Map.groupBy(
      recordsWithin(run, 'customer', 'createdOn'),
      ({ address }) => address.zip ?? '',
    );
    return inOrder(groups).map(([zip, customers]) => [
      zip,
      customers[0]?.address.city ?? '',
      customers.length,
    ]);
  },
};

const leads: Report = {
  id: 30_003,
  category: 'marketing',
  name: 'Leads',
  description: 'One row for each lead that came in within the days.',
  parameters: [FROM, TO],
  fields: [
    field('LeadId', 'Number'),
    field('CreatedDate', 'Date'),
    field('Status'),
    field('Campaign'),
  ],
  rows(run) {
    const names = namesOf(run, 'campaign');
    return recordsWithin(run, 'lead', 'createdOn').map((lead) => [
      lead.id,
      dayOf(lead.createdOn, run.timeZone),
      lead.status,
      names.get(lead.campaignId) ?? null,
    ]);
  },
};

const soldEstimates: Report = {
  id: 30_004,
  category: 'marketing',
  name: 'Estimates sold',
  description: 'Estimates that customers agreed to within the days.',
  parameters: [FROM, TO],
  fields: [
    field('Estimate'),
    field('JobNumber'),
    field('SoldDate', 'Date'),
    field('Subtotal', 'Number'),
  ],
  rows: (run) =>
    recordsWithin(run, 'estimate', 'soldOn').map((estimate) => [
      estimate.name ?? '',
      estimate.jobNumber ?? null,
      dayOf(estimate.soldOn, run.timeZone),
      amount(cents(estimate.subtotal)),
    ]),
};

const memberships: Report = {
  id: 30_005,
  category: 'marketing',
  name: 'Memberships sold',
  description: 'Memberships that begin within the days, by type.',
  parameters: [FROM, TO],
  fields: [field('MembershipType'), field('Sold', 'Number'), field('Active', 'Number')],
  rows(run) {
    const types = namesOf(run, 'membership-type');
    const groups = Map.groupBy(
      recordsWithin(run, 'membership', 'from'),
      ({ membershipTypeId }) => types.get(membershipTypeId) ?? '',
    );
    return inOrder(groups).map(([type, group]) => [
      type,
      group.length,
      group.filter(({ status }) => status === 'Active').length,
    ]);
  },
};

export const marketingReports: readonly Report[] = [
  campaigns,
  newCustomers,
  leads,
  soldEstimates,
  memberships,
];
