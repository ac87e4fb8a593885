/** Where customers' phones come from: the city's own codes first, then the ones people moved in with. */
// prettier-ignore
export const AREA_CODES: readonly string[] = [
  '917', '718', '347', '646', '212', '929', '332', '516', '631', '914', '845', '201', '551',
  '973', '862', '732', '848', '908', '203', '475', '860', '215', '267', '610', '617', '857',
  '305', '786', '310', '415', '773', '202', '301', '404', '713', '512', '206', '518', '585',
  '716', '607', '315', '609', '856', '401', '413',
];

/** The numbers set aside for fiction: 555-0100 to 555-0199 in every area. */
export const FIRST_LINE = 100;
export const LAST_LINE = 199;

/** The ways in which people and office staff write one number. */
export const PHONE_STYLES: readonly ((area: string, line: string) => string)[] = [
  (area, line) => `+1${area}555${line}`,
  (area, line) => `(${area}) 555-${line}`,
  (area, line) => `${area}-555-${line}`,
  (area, line) => `${area}555${line}`,
  (area, line) => `${area}.555.${line}`,
];
