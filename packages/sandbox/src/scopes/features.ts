/** Something an integration does, in plain words, and the calls it takes. */
interface Feature {
  readonly id: string;
  readonly name: string;
  /** Keys of the contract's operations. */
  readonly operations: readonly string[];
}

/** Kept by hand: the least calls with which each feature works, no convenience among them. */
export const FEATURES: readonly Feature[] = [
  {
    id: 'book-web-form',
    name: 'Book from a web form',
    operations: ['crm.bookings.create', 'crm.bookings.getForProvider'],
  },
  {
    id: 'follow-bookings',
    name: 'See what became of bookings',
    operations: ['crm.export.bookings', 'crm.bookings.get'],
  },
  {
    id: 'booking-provider-tags',
    name: 'Set up booking provider tags',
    operations: ['crm.bookingProviderTags.list', 'crm.bookingProviderTags.create'],
  },
  {
    id: 'send-leads',
    name: 'Send leads',
    operations: ['crm.leads.create', 'marketing.campaigns.list', 'jbce.callReasons.list'],
  },
  {
    id: 'follow-up-leads',
    name: 'Follow up leads',
    operations: ['crm.leads.list', 'crm.leads.createFollowUp', 'crm.leads.createNote'],
  },
  {
    id: 'find-customers',
    name: 'Find customers by phone or e-mail',
    operations: ['crm.customers.list', 'crm.customers.listContacts', 'crm.locations.list'],
  },
  {
    id: 'sync-customers',
    name: 'Sync customers',
    operations: [
      'crm.export.customers',
      'crm.export.customersContacts',
      'crm.export.locations',
      'crm.export.locationsContacts',
    ],
  },
  {
    id: 'create-customers',
    name: 'Create and change customers',
    operations: [
      'crm.customers.create',
      'crm.customers.update',
      'crm.customers.createContact',
      'crm.locations.create',
    ],
  },
  {
    id: 'tag-customers',
    name: 'Tag customers',
    operations: ['settings.tagTypes.list', 'crm.customers.createTag', 'crm.customers.deleteTag'],
  },
  {
    id: 'show-capacity',
    name: 'Offer free times',
    operations: [
      'dispatch.capacity.get',
      'jpm.jobTypes.list',
      'settings.businessUnits.list',
      'dispatch.zones.list',
    ],
  },
  {
    id: 'book-jobs',
    name: 'Book jobs without the office',
    operations: [
      'jpm.jobs.create',
      'jpm.jobTypes.list',
      'settings.businessUnits.list',
      'marketing.campaigns.list',
    ],
  },
  {
    id: 'reschedule',
    name: 'Reschedule and confirm appointments',
    operations: [
      'jpm.appointments.list',
      'jpm.appointments.reschedule',
      'jpm.appointments.confirm',
    ],
  },
  {
    id: 'cancel-jobs',
    name: 'Cancel jobs',
    operations: ['jpm.jobCancelReasons.list', 'jpm.jobs.cancel'],
  },
  {
    id: 'track-jobs',
    name: 'Track jobs',
    operations: [
      'jpm.export.jobs',
      'jpm.export.appointments',
      'dispatch.export.appointmentAssignments',
    ],
  },
  {
    id: 'who-is-coming',
    name: 'Tell customers who is coming',
    operations: [
      'jpm.appointments.list',
      'dispatch.appointmentAssignments.list',
      'settings.technicians.list',
      'dispatch.technicianTracking.get',
    ],
  },
  {
    id: 'assign-technicians',
    name: 'Assign technicians',
    operations: [
      'settings.technicians.list',
      'dispatch.technicianShifts.list',
      'dispatch.appointmentAssignments.assignTechnicians',
      'dispatch.appointmentAssignments.unassignTechnicians',
    ],
  },
  {
    id: 'send-positions',
    name: 'Send positions of vehicles',
    operations: ['dispatch.gpsPings.create'],
  },
  {
    id: 'job-notes',
    name: 'Add notes and files to jobs',
    operations: [
      'jpm.jobs.createNote',
      'forms.jobs.uploadAttachment',
      'forms.jobs.listAttachments',
    ],
  },
  {
    id: 'form-answers',
    name: 'Read filled-in forms',
    operations: ['forms.forms.list', 'forms.submissions.list'],
  },
  {
    id: 'call-log',
    name: 'Log and analyse calls',
    operations: ['telecom.calls.list', 'telecom.calls.getRecording', 'telecom.calls.update'],
  },
  {
    id: 'campaign-results',
    name: 'Measure campaigns',
    operations: [
      'marketing.campaigns.list',
      'marketing.costs.list',
      'marketingAds.attributedLeads.list',
      'marketingAds.performance.list',
    ],
  },
  {
    id: 'reviews',
    name: 'Read reviews',
    operations: ['marketingReputation.reviews.list'],
  },
  {
    id: 'sync-invoices',
    name: 'Sync invoices and payments to accounting',
    operations: [
      'accounting.export.invoices',
      'accounting.export.invoiceItems',
      'accounting.export.payments',
      'accounting.invoices.markAsExported',
    ],
  },
  {
    id: 'sync-bills',
    name: 'Sync bills and purchases',
    operations: [
      'accounting.export.inventoryBills',
      'accounting.apBills.list',
      'inventory.export.purchaseOrders',
      'inventory.vendors.list',
    ],
  },
  {
    id: 'estimates',
    name: 'Follow estimates',
    operations: ['sales.export.estimates', 'sales.estimates.get'],
  },
  {
    id: 'sell-estimates',
    name: 'Write and sell estimates',
    operations: ['sales.estimates.create', 'sales.estimates.putItem', 'sales.estimates.sell'],
  },
  {
    id: 'memberships',
    name: 'Sync memberships',
    operations: [
      'memberships.export.memberships',
      'memberships.export.membershipTypes',
      'memberships.export.recurringServiceEvents',
    ],
  },
  {
    id: 'sell-memberships',
    name: 'Sell memberships',
    operations: ['memberships.membershipTypes.list', 'memberships.memberships.create'],
  },
  {
    id: 'pricebook',
    name: 'Keep the pricebook up to date',
    operations: [
      'pricebook.export.services',
      'pricebook.export.materials',
      'pricebook.export.equipment',
      'pricebook.categories.list',
      'pricebook.bulk.update',
    ],
  },
  {
    id: 'equipment',
    name: 'Sync installed equipment',
    operations: ['equipmentSystems.export.installedEquipment'],
  },
  {
    id: 'payroll',
    name: 'Export payroll and timesheets',
    operations: [
      'payroll.export.grossPayItems',
      'payroll.export.payrollAdjustments',
      'payroll.export.jobsTimesheets',
      'timesheets.export.activities',
    ],
  },
  {
    id: 'staff',
    name: 'Sync employees and technicians',
    operations: [
      'settings.export.employees',
      'settings.export.technicians',
      'settings.export.businessUnits',
    ],
  },
  {
    id: 'reports',
    name: 'Run reports',
    operations: [
      'reporting.reportCategories.list',
      'reporting.reports.list',
      'reporting.reports.getData',
    ],
  },
  {
    id: 'tasks',
    name: 'Open tasks for the office',
    operations: ['taskManagement.data.get', 'taskManagement.tasks.create'],
  },
  {
    id: 'online-scheduler',
    name: 'Measure the online scheduler',
    operations: ['schedulingPro.schedulers.list', 'schedulingPro.schedulers.listSessions'],
  },
];
