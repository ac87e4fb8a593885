/**
 * documented: an app has a category, and Web Scheduler is one of them.
 * assumed: the others; nobody has published the list.
 */
export const APP_CATEGORIES = [
  'Accounting',
  'AI and Chat',
  'Call Tracking',
  'Customer Experience',
  'Lead Generation',
  'Marketing',
  'Pricebook',
  'Reporting',
  'Web Scheduler',
  'Other',
] as const;
