import { Button, Group, Stack, Textarea, TextInput, Title } from '@mantine/core';
import type { AccessForm } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { fieldError, ProblemAlert } from '../kit/problem-alert.tsx';
import { CustomerFields } from './customer-fields.tsx';

interface AccessFormFieldsProps {
  readonly kind: AccessForm['kind'];
  readonly error: Error | null;
  readonly isBusy: boolean;
  onSubmit(form: AccessForm): void;
}

const EMPTY: AccessForm = {
  kind: 'developer',
  company: '',
  website: '',
  contactName: '',
  email: '',
  purpose: '',
  dataNeeded: '',
  usagePattern: '',
  tenantId: null,
  data: 'production',
};

/** The registration form; a customer is asked a little more than a developer. */
export function AccessFormFields({ kind, error, isBusy, onSubmit }: AccessFormFieldsProps) {
  const [form, setForm] = useState(EMPTY);
  const isCustomer = kind === 'customer';

  function field(name: 'company' | 'website' | 'contactName' | 'email' | LongField) {
    return {
      value: form[name],
      error: fieldError(error, name),
      onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
        setForm({ ...form, [name]: event.currentTarget.value }),
    };
  }

  return (
    <form
      noValidate
      aria-labelledby="access-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit({ ...form, kind, ...(!isCustomer && { tenantId: null, data: 'standard' }) });
      }}
    >
      <Stack gap="sm">
        <Title order={2} size="h4" id="access-form">
          {isCustomer ? 'Integration Instance Request' : 'Developer Registration Form'}
        </Title>
        <TextInput label="Company name" required {...field('company')} />
        <TextInput label="Website" {...field('website')} />
        <TextInput
          label={isCustomer ? 'Name of the administrator' : 'Contact name'}
          required
          autoComplete="name"
          {...field('contactName')}
        />
        <TextInput label="Email" type="email" required autoComplete="email" {...field('email')} />
        {isCustomer && <CustomerFields form={form} error={error} onChange={setForm} />}
        <Textarea
          label={isCustomer ? 'Business case' : 'Intended integration'}
          required
          autosize
          minRows={3}
          {...field('purpose')}
        />
        <Textarea label="Data you need to access" autosize minRows={2} {...field('dataNeeded')} />
        <Textarea label="Expected usage patterns" autosize minRows={2} {...field('usagePattern')} />
        <ProblemAlert error={error} />
        <Group>
          <Button type="submit" loading={isBusy}>
            Send Request
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type LongField = 'purpose' | 'dataNeeded' | 'usagePattern';
