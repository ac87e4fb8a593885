import { Checkbox, Fieldset, Modal, PasswordInput, Stack, Switch, TextInput } from '@mantine/core';
import { screens, type PersonForm, type PersonView } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove } from '../data/use-screen.ts';
import { FormActions } from '../kit/form-actions.tsx';
import { fieldError, ProblemAlert } from '../kit/problem-alert.tsx';
import { useReturnFocus } from '../kit/use-return-focus.ts';
import { useEnvironment } from '../shell/use-environment.ts';

interface PersonDialogProps {
  /** Who is edited; undefined for a new user. */
  readonly person: PersonView | undefined;
  onClose(): void;
}

const BOTH = { generateApiApplicationKey: true, manageApiApplicationAccess: true };
const NEITHER = { generateApiApplicationKey: false, manageApiApplicationAccess: false };

/** The form of a user, for a new one and for editing. */
export function PersonDialog({ person, onClose }: PersonDialogProps) {
  useReturnFocus();
  const environment = useEnvironment();
  const [form, setForm] = useState<PersonForm>({
    name: person?.name ?? '',
    email: person?.email ?? '',
    password: '',
    isAdministrator: person?.isAdministrator ?? false,
    permissions: person?.permissions ?? NEITHER,
  });
  const add = useMove(screens.people.add);
  const change = useMove(screens.people.change);
  const { error, isPending } = person === undefined ? add : change;

  function save() {
    if (person === undefined) {
      add.mutate({ path: { environment }, body: form }, { onSuccess: onClose });
      return;
    }
    const { password, ...rest } = form;
    const body = password === '' ? rest : form;
    change.mutate({ path: { environment, person: person.id }, body }, { onSuccess: onClose });
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={person === undefined ? 'Add User' : `Edit ${person.name}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack gap="sm">
          <PersonFields form={form} isNew={person === undefined} error={error} onChange={setForm} />
          <ProblemAlert error={error} />
          <FormActions isBusy={isPending} onBack={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}

interface PersonFieldsProps {
  readonly form: PersonForm;
  readonly isNew: boolean;
  readonly error: Error | null;
  onChange(form: PersonForm): void;
}

function PersonFields({ form, isNew, error, onChange }: PersonFieldsProps) {
  return (
    <>
      <TextInput
        label="Name"
        required
        value={form.name}
        error={fieldError(error, 'name')}
        onChange={(event) => onChange({ ...form, name: event.currentTarget.value })}
      />
      <TextInput
        label="Email"
        description="The user signs in with it."
        required
        type="email"
        autoComplete="off"
        value={form.email}
        error={fieldError(error, 'email')}
        onChange={(event) => onChange({ ...form, email: event.currentTarget.value })}
      />
      <PasswordInput
        label="Password"
        description={isNew ? 'At least 8 characters.' : 'Leave empty to keep the present one.'}
        required={isNew}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': 'Show what is typed', tabIndex: 0 }}
        value={form.password}
        error={fieldError(error, 'password')}
        onChange={(event) => onChange({ ...form, password: event.currentTarget.value })}
      />
      <Switch
        label="Administrator"
        description="May change users. Switching it on gives both permissions."
        checked={form.isAdministrator}
        onChange={({ currentTarget: { checked } }) =>
          onChange({
            ...form,
            isAdministrator: checked,
            permissions: checked ? BOTH : form.permissions,
          })
        }
      />
      <PermissionFields form={form} onChange={onChange} />
    </>
  );
}

function PermissionFields({ form, onChange }: Pick<PersonFieldsProps, 'form' | 'onChange'>) {
  const { permissions } = form;
  return (
    <Fieldset legend="Permissions">
      <Stack gap="xs">
        <Checkbox
          label="Generate API Application Key"
          description="May use My Apps in the Developer Portal."
          checked={permissions.generateApiApplicationKey}
          onChange={({ currentTarget: { checked } }) =>
            onChange({
              ...form,
              permissions: { ...permissions, generateApiApplicationKey: checked },
            })
          }
        />
        <Checkbox
          label="Manage API Application Access"
          description="May connect apps with this account."
          checked={permissions.manageApiApplicationAccess}
          onChange={({ currentTarget: { checked } }) =>
            onChange({
              ...form,
              permissions: { ...permissions, manageApiApplicationAccess: checked },
            })
          }
        />
      </Stack>
    </Fieldset>
  );
}
