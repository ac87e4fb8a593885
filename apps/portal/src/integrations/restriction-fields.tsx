import { NativeSelect, Stack } from '@mantine/core';
import type { RestrictionChoices, RestrictionInput } from '@truckroll/sandbox-contract';
import type { ReactNode } from 'react';
import { OtherLabel } from './other-label.tsx';

interface RestrictionFieldsProps {
  readonly choices: RestrictionChoices;
  readonly value: RestrictionInput;
  onChange(value: RestrictionInput): void;
}

/** What an app is kept to; each select is there only when the app asks for such scopes. */
export function RestrictionFields({ choices, value, onChange }: RestrictionFieldsProps) {
  return (
    <Stack gap="sm">
      <RestrictionField
        label={
          <>
            Restriction by booking_provider for Bookings{' '}
            <OtherLabel>Restriction by Booking Provider</OtherLabel>
          </>
        }
        hint="With a tag chosen, the app reaches the bookings of that booking provider only."
        choices={choices.bookingProviders}
        value={value.bookingProvider}
        onChange={(bookingProvider) => onChange({ ...value, bookingProvider })}
      />
      <RestrictionField
        label="Restriction by gps_provider for GPS"
        hint="Active GPS providers of this account are offered."
        choices={choices.gpsProviders}
        value={value.gpsProvider}
        onChange={(gpsProvider) => onChange({ ...value, gpsProvider })}
      />
    </Stack>
  );
}

interface RestrictionFieldProps {
  readonly label: ReactNode;
  readonly hint: string;
  readonly choices: RestrictionChoices['bookingProviders'];
  readonly value: string | null;
  onChange(value: string | null): void;
}

function RestrictionField({ label, hint, choices, value, onChange }: RestrictionFieldProps) {
  if (choices === null) return null;
  return (
    <NativeSelect
      label={label}
      description={hint}
      data={[{ value: '', label: 'No Restriction' }, ...choices]}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChange(currentTarget.value === '' ? null : currentTarget.value)
      }
    />
  );
}
