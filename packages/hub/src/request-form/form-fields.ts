/** One field of the request form. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type: 'text' | 'tel' | 'email' | 'textarea';
  readonly autocomplete?: string;
  readonly isRequired?: true;
  readonly maxLength: number;
}

/** Longest message of the public form, in characters. */
const MAX_MESSAGE = 2_000;
const MAX_FIELD = 200;

/** The fields in the order they are asked for. */
export const FORM_FIELDS: readonly FormField[] = [
  line('name', 'Name', { autocomplete: 'name', isRequired: true }),
  line('phone', 'Phone', { type: 'tel', autocomplete: 'tel', isRequired: true }),
  line('email', 'E-mail', { type: 'email', autocomplete: 'email' }),
  line('street', 'Street and number', { autocomplete: 'address-line1' }),
  line('unit', 'Apartment or floor', { autocomplete: 'address-line2' }),
  line('city', 'City', { autocomplete: 'address-level2' }),
  line('state', 'State', { autocomplete: 'address-level1' }),
  line('zip', 'ZIP code', { autocomplete: 'postal-code' }),
  {
    name: 'message',
    label: 'What is wrong?',
    hint: 'A sentence or two is enough.',
    type: 'textarea',
    isRequired: true,
    maxLength: MAX_MESSAGE,
  },
  line('preferredTime', 'Preferred time', { hint: 'For example: tomorrow morning.' }),
];

function line(name: string, label: string, more: Partial<FormField>): FormField {
  return { name, label, type: 'text', maxLength: MAX_FIELD, ...more };
}
