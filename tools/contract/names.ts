import type { Operation } from '@truckroll/endpoint';

/** Keys that differ from the document's file name. */
const API_KEYS: Record<string, string> = { salestech: 'sales' };

/** The key (`taskManagement`) and folder (`task-management`) of an API, from its document's file name. */
export function nameApi(fileName: string): { key: string; folder: string } {
  const base = fileName.replace(/\.json$/, '').replace(/-v\d+$/, '');
  const folder = API_KEYS[base] ?? base;
  return { folder, key: apiKey(folder) };
}

/** The key of the API that a folder of the contract holds. */
export function apiKey(folder: string): string {
  return folder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Tags a person would not guess, and what the contract calls them. */
const RESOURCES: Record<string, string> = {
  ActivitiesControllers: 'activities',
  AttributedLeads: 'attributedLeads',
  BulkTags: 'tags',
  BusinessHour: 'businessHours',
  'Calls (Deprecated)': 'calls',
  CampaignCategories: 'categories',
  CampaignCosts: 'costs',
  CapacityAwarenessWarning: 'capacityWarnings',
  ClientSideData: 'data',
  CustomerMemberships: 'memberships',
  Deposits: 'bankDeposits',
  DiscountAndFees: 'discountsAndFees',
  EstimatesExport: 'export',
  EstimatesStatus: 'estimates',
  FindingAssets: 'assets',
  Findings: 'locationFindings',
  Form: 'forms',
  FormSubmission: 'submissions',
  Gps: 'gpsPings',
  IntacctBusinessUnitMappings: 'businessUnits',
  LocationLaborType: 'locationRates',
  LocationRecurringServiceEvents: 'recurringServiceEvents',
  LocationRecurringServices: 'recurringServices',
  PricebookBulk: 'bulk',
  PurchaseOrdersMarkup: 'purchaseOrderMarkups',
  ReportCategoryReports: 'reports',
  Router: 'routers',
  Scheduler: 'schedulers',
  Team: 'teams',
  TechnicianRating: 'technicianRatings',
  Zone: 'zones',
};

export function nameResource(tag: string, path: string): string {
  if (path.includes('/export/') && tag !== 'EstimatesExport') return 'export';
  return RESOURCES[tag] ?? lowerFirst(tag);
}

/** Operations whose rule-made name would collide or mislead, by API and operation id. */
const OPERATIONS: Record<string, string> = {
  'accounting.CreditMemos_GetCreditMemosItemsList': 'listAllItems',
  'accounting.CreditMemos_GetCreditMemoItemsList': 'listItems',
  'accounting.CreditMemos_GetCreditMemosList': 'list',
  'accounting.CreditMemos_AddCreditMemoSplits': 'addSplits',
  'accounting.GlAccounts_CreateAccount': 'create',
  'accounting.GlAccounts_GetAccount': 'get',
  'accounting.GlAccounts_UpdateAccount': 'update',
  'accounting.GlAccounts_GetTypeList': 'listTypes',
  'accounting.InventoryBills_GetList': 'listAll',
  'accounting.InventoryBills_GetListPaginated': 'list',
  'accounting.Invoices_CreateAdjustmentInvoice': 'createAdjustment',
  'accounting.JournalEntries_FullUpdate': 'replace',
  'accounting.JournalEntries_GetDetails': 'getDetails',
  'accounting.JournalEntries_GetSummary': 'getSummary',
  'accounting.PaymentTerms_GetPaymentTermModel': 'get',
  'crm.Bookings_GetForProvider': 'getForProvider',
  'crm.Bookings_GetList2': 'listForProvider',
  'crm.Bookings_GetContactList2': 'listContactsForProvider',
  'crm.Bookings_UpdateBookingContact': 'updateContact',
  'accounting.Invoices_CreateInvoiceTask': 'createTask',
  'accounting.Invoices_GetInvoiceTasks': 'listTasks',
  'accounting.Invoices_UpdateInvoiceTask': 'updateTask',
  'accounting.Invoices_UpdateInvoiceItems': 'updateItems',
  'accounting.Invoices_DeleteInvoiceItem': 'deleteItem',
  'crm.Bookings_DismissBooking': 'dismiss',
  'crm.BulkTags_AddTags': 'add',
  'crm.BulkTags_RemoveTags': 'remove',
  'crm.Contacts_GetByRelationshipId': 'listByRelationship',
  'crm.Contacts_GetContactRelationshipList': 'listRelationships',
  'crm.Contacts_CreateContactRelationship': 'createRelationship',
  'crm.Contacts_DeleteContactRelationship': 'deleteRelationship',
  'crm.Contacts_GetPreferenceMetadataList': 'listPreferenceTypes',
  'crm.ContactMethods_GetContactMethods': 'list',
  'crm.ContactMethods_UpsertContactMethod': 'upsert',
  'crm.Contacts_SearchContactMethods': 'searchMethods',
  'crm.ContactPreferences_GetContactMethodPreference': 'get',
  'crm.ContactPreferences_GetContactMethodPreferences': 'list',
  'crm.ContactPreferences_UpdateContactMethodPreference': 'update',
  'crm.Customers_GetModifiedContactsList': 'listModifiedContacts',
  'crm.Leads_SubmitLeadForm': 'submitForm',
  'crm.Locations_GetLocationsContactsList': 'listModifiedContacts',
  'customerInteractions.TechnicianRating_Update': 'updateForJob',
  'dispatch.ArrivalWindows_Activated': 'setActivated',
  'dispatch.ArrivalWindows_UpdatedConfiguration': 'updateConfiguration',
  'dispatch.Capacity_GetList': 'get',
  'dispatch.TechnicianSkills_AssignTechnicianSkills': 'assign',
  'equipmentSystems.InstalledEquipment_PostAttachment': 'uploadAttachment',
  'equipmentSystems.InstalledEquipment_Get2': 'downloadAttachment',
  'equipmentSystems.InstalledEquipment_GetCustomFieldTypes': 'listCustomFieldTypes',
  'findings.FindingAssets_PostAttachment': 'upload',
  'findings.FindingAssets_Get': 'download',
  'findings.Findings_GetFindingAttachments': 'listAttachments',
  'findings.Findings_CreateFindingAttachment': 'createAttachment',
  'findings.Findings_GetFindingAttachment': 'getAttachment',
  'findings.Findings_UpdateFindingAttachment': 'updateAttachment',
  'findings.Findings_DeleteFindingAttachment': 'deleteAttachment',
  'forms.FormSubmission_GetFormSubmissions': 'list',
  'forms.Jobs_CreateAttachment': 'uploadAttachment',
  'forms.Jobs_GetJobAttachments': 'listAttachments',
  'forms.Jobs_Get': 'downloadAttachment',
  'inventory.Receipts_CancelReceipts': 'cancel',
  'jpm.Appointments_Add': 'create',
  'jpm.JobEquipment_Get': 'list',
  'jpm.Jobs_GetJobCanceledLogs': 'listCanceledLogs',
  'marketingReputation.reviews': 'list',
  'payroll.LocationLaborType_GetListByLocations': 'list',
  'payroll.JobSplits_GetListByJobs': 'listByJobs',
  'payroll.Payrolls_GetTechnicianPayrolls': 'listForTechnician',
  'payroll.Payrolls_GetEmployeePayrolls': 'listForEmployee',
  'payroll.PayrollSettings_GetEmployeePayrollSettings': 'getForEmployee',
  'payroll.PayrollSettings_GetTechnicianPayrollSettings': 'getForTechnician',
  'payroll.PayrollSettings_GetPayrollSettingsList': 'list',
  'payroll.PayrollSettings_UpdateEmployeePayrollSettings': 'updateForEmployee',
  'payroll.PayrollSettings_UpdateTechnicianPayrollSettings': 'updateForTechnician',
  'pricebook.ClientSpecificPricing_GetAllRateSheets': 'list',
  'pricebook.Images_Get': 'download',
  'pricebook.Images_Post': 'upload',
  'reporting.DynamicValueSets_GetDynamicSet': 'get',
  'reporting.ReportCategories_GetCategories': 'list',
  'reporting.ReportCategoryReports_GetReports': 'list',
  'reporting.ReportCategoryReports_GetData': 'getData',
  'sales.EstimatesStatus_GetEstimateStatusChanges': 'listStatusChanges',
  'sales.EstimatesExport_EstimatesAsyncLegacy': 'estimatesLegacy',
  'sales.EstimatesExport_Estimates': 'estimates',
  'sales.Estimates_GetItems': 'listItems',
  'sales.Estimates_PutItem': 'putItem',
  'sales.EstimateTemplates_Get': 'list',
  'sales.EstimateTemplates_GetById': 'get',
  'sales.ProposalTemplates_Get': 'list',
  'sales.ProposalTemplates_GetById': 'get',
  'sales.ProposalTypes_Get': 'list',
  'schedulingPro.Router_RouterPerformance': 'getPerformance',
  'schedulingPro.Router_RouterSessions': 'listSessions',
  'schedulingPro.Scheduler_SchedulerPerformance': 'getPerformance',
  'schedulingPro.Scheduler_SchedulerSessions': 'listSessions',
  'schedulingPro.Scheduler_Schedulers': 'list',
  'settings.IntacctBusinessUnitMappings_Get': 'listIntacctMappings',
  'taskManagement.Tasks_GetTasks': 'list',
  'taskManagement.Tasks_GetTask': 'get',
  'telecom.Calls_Calls': 'list',
  'telecom.Calls_GetCalls': 'listV2',
  'telecom.Calls_GetDetails': 'get',
};

export interface OperationFacts {
  readonly api: string;
  readonly resource: string;
  readonly path: string;
  readonly id: string;
  readonly list: Operation['list'];
  readonly responses: Operation['responses'];
}

/** A method name a person guesses: `list`, `get`, `create`, `listContacts`, or the feed's own name. */
export function nameOperation(facts: OperationFacts): string {
  const given = OPERATIONS[`${facts.api}.${facts.id}`];
  if (given !== undefined) return given;
  if (facts.resource === 'export') return exportName(facts.path);
  const words = facts.id.slice(facts.id.indexOf('_') + 1);
  const [, verb = '', rest = ''] =
    /^(Get|Create|Update|Delete|Post|Put|Patch)(.*)$/.exec(words) ?? [];
  if (verb === '') return lowerFirst(words);
  const subject = withoutNoun(rest.replace(/List(Paginated)?$/, ''), facts.resource);
  if (verb !== 'Get') return lowerFirst(verb) + subject;
  const many =
    facts.list === 'page' ||
    /List(Paginated)?$/.test(rest) ||
    facts.responses[200]?.inline?.type === 'array';
  return many ? `list${subject === '' ? '' : plural(subject)}` : `get${subject}`;
}

function exportName(path: string): string {
  const tail = path.slice(path.indexOf('/export/') + '/export/'.length);
  return tail.replace(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Takes the resource's own noun (and `ById`) out of what an operation id says after its verb. */
function withoutNoun(words: string, resource: string): string {
  const noun = resource.charAt(0).toUpperCase() + resource.slice(1);
  const forms = ['ById', noun, singular(noun)];
  return forms.includes(words) ? '' : words;
}

function singular(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (noun.endsWith('sses')) return noun.slice(0, -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

function plural(noun: string): string {
  if (noun.endsWith('s') || /By[A-Z]/.test(noun)) return noun;
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
