import { Group, TextInput } from '@mantine/core';
import type { OfficeAddress } from '@truckroll/sandbox-contract';
import { fieldError } from '../kit/problem-alert.tsx';

export const NO_ADDRESS: OfficeAddress = {
  street: '',
  unit: '',
  city: '',
  state: '',
  zip: '',
  country: 'USA',
};

/** An address as a form sends it. */
export function writtenAddress(address: OfficeAddress): OfficeAddress {
  return { ...address, unit: address.unit?.trim() ? address.unit : null };
}

interface AddressFieldsProps {
  readonly value: OfficeAddress;
  /** Where the server names the fields: `newCustomer.address`. */
  readonly at: string;
  readonly error: Error | null;
  onChange(value: OfficeAddress): void;
}

const FIELDS = [
  ['street', 'Street', 'address-line1', 260],
  ['unit', 'Unit', 'address-line2', 110],
  ['city', 'City', 'address-level2', 160],
  ['state', 'State', 'address-level1', 80],
  ['zip', 'ZIP', 'postal-code', 100],
  ['country', 'Country', 'country', 100],
] as const;

/** The inputs of an address. */
export function AddressFields({ value, at, error, onChange }: AddressFieldsProps) {
  return (
    <Group gap="sm" align="flex-start">
      {FIELDS.map(([name, label, autoComplete, width]) => (
        <TextInput
          key={name}
          label={label}
          autoComplete={autoComplete}
          required={name !== 'unit'}
          value={value[name] ?? ''}
          error={fieldError(error, `${at}.${name}`)}
          onChange={(event) => onChange({ ...value, [name]: event.currentTarget.value })}
          style={{ flex: `1 1 ${width}px` }}
        />
      ))}
    </Group>
  );
}
