import { Group, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { screens } from '@truckroll/sandbox-contract';
import { useEffect, useState } from 'react';
import { useScreen } from '../data/use-screen.ts';
import { fieldError } from '../kit/problem-alert.tsx';
import { AddressFields } from './address-fields.tsx';
import { NEW_LOCATION, type JobDraft, type JobOrigin } from './job-draft.ts';
import { useEnvironment } from '../shell/use-environment.ts';

export interface JobFormPart {
  readonly origin: JobOrigin;
  readonly draft: JobDraft;
  readonly error: Error | null;
  onChange(changes: Partial<JobDraft>): void;
}

/** For whom and where a job is: somebody known or somebody new. */
export function CustomerChoice(props: JobFormPart) {
  const { draft, onChange } = props;
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label="Customer"
        value={draft.isNewCustomer ? 'new' : 'known'}
        onChange={(value) => onChange({ isNewCustomer: value === 'new' })}
        data={[
          { value: 'known', label: 'Known customer' },
          { value: 'new', label: 'New customer' },
        ]}
        style={{ alignSelf: 'flex-start' }}
      />
      {draft.isNewCustomer ? <NewCustomer {...props} /> : <KnownCustomer {...props} />}
    </Stack>
  );
}

function KnownCustomer(props: JobFormPart) {
  const { origin, draft, error, onChange } = props;
  const [text, setText] = useState('');
  const [searched] = useDebouncedValue(text, 250);
  const environment = useEnvironment();
  const input = { path: { environment }, query: { text: searched } };
  const found = useScreen(screens.officeCustomers.search, input, { keepsShown: true });
  const suggested = origin.customers.map(({ id, name, note }) => ({
    value: String(id),
    label: `${name} · ${note}`,
  }));
  const others = (found.data?.data ?? [])
    .filter(({ id }) => !origin.customers.some((one) => one.id === id))
    .map(({ id, name, address }) => ({ value: String(id), label: `${name} · ${address}` }));
  const options = [...suggested, ...others];

  /** A chosen option's label is no search. */
  function search(typed: string): void {
    setText(options.some(({ label }) => label === typed) ? '' : typed);
  }

  return (
    <>
      <Select
        label="Customer"
        description="Search by name, phone or address."
        required
        searchable
        openOnFocus={false}
        data={options}
        filter={({ options: all }) => all}
        value={draft.customerId}
        onSearchChange={search}
        onChange={(customerId) => onChange({ customerId, locationId: null })}
        nothingFoundMessage="Nobody was found. Choose New customer to add one."
        error={fieldError(error, 'customerId')}
      />
      {draft.customerId !== null && <LocationChoice {...props} customerId={draft.customerId} />}
    </>
  );
}

function LocationChoice(props: JobFormPart & { readonly customerId: string }) {
  const { draft, error, onChange, customerId } = props;
  const environment = useEnvironment();
  const customer = useScreen(screens.officeCustomers.get, {
    path: { environment, id: Number(customerId) },
  });
  const locations = (customer.data?.locations ?? []).filter(({ isActive }) => isActive);
  const chosen = draft.locationId;
  const [first] = locations;
  const there = locations.find(({ address }) => address.street === draft.address.street) ?? first;

  useEffect(() => {
    if (chosen === null && there !== undefined) onChange({ locationId: String(there.id) });
  }, [chosen, there, onChange]);

  return (
    <>
      <Select
        label="Location"
        required
        data={[
          ...locations.map(({ id, name, address }) => ({
            value: String(id),
            label: `${name} · ${address.street}, ${address.city}`,
          })),
          { value: NEW_LOCATION, label: 'New location…' },
        ]}
        value={chosen}
        onChange={(locationId) => onChange({ locationId })}
        error={fieldError(error, 'locationId')}
      />
      {chosen === NEW_LOCATION && (
        <>
          <TextInput
            label="Location name"
            required
            value={draft.locationName}
            error={fieldError(error, 'newLocation.name')}
            onChange={(event) => onChange({ locationName: event.currentTarget.value })}
          />
          <AddressFields
            value={draft.address}
            at="newLocation.address"
            error={error}
            onChange={(address) => onChange({ address })}
          />
        </>
      )}
    </>
  );
}

function NewCustomer({ draft, error, onChange }: JobFormPart) {
  return (
    <>
      <Group gap="sm" align="flex-start">
        <TextInput
          label="Name"
          required
          value={draft.name}
          error={fieldError(error, 'newCustomer.name')}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
          style={{ flex: '2 1 220px' }}
        />
        <Select
          label="Type"
          allowDeselect={false}
          data={['Residential', 'Commercial']}
          value={draft.type}
          onChange={(type) => type !== null && onChange({ type: type as JobDraft['type'] })}
          style={{ flex: '1 1 140px' }}
        />
        <TextInput
          label="Phone"
          type="tel"
          value={draft.phone}
          onChange={(event) => onChange({ phone: event.currentTarget.value })}
          style={{ flex: '1 1 140px' }}
        />
        <TextInput
          label="E-mail"
          type="email"
          value={draft.email}
          onChange={(event) => onChange({ email: event.currentTarget.value })}
          style={{ flex: '1 1 200px' }}
        />
      </Group>
      <AddressFields
        value={draft.address}
        at="newCustomer.address"
        error={error}
        onChange={(address) => onChange({ address })}
      />
    </>
  );
}
