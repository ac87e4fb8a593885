import { Stack, Text, TextInput } from '@mantine/core';
import { createRoute, Link, Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { consoleLayout } from './layouts.tsx';
import { SETTINGS, type SettingsGroup } from './settings-menu.ts';
import classes from './settings-layout.module.css';

/** Pages of a tenant's settings: `/console/production/settings/people`. */
export const settingsLayout = createRoute({
  getParentRoute: () => consoleLayout,
  path: 'settings',
  component: SettingsShell,
});

/** The side panel with its search, and the page beside it. */
function SettingsShell() {
  return (
    <div className={classes['columns']}>
      <SidePanel />
      <div className={classes['page']}>
        <Outlet />
      </div>
    </div>
  );
}

function SidePanel() {
  const { environment } = settingsLayout.useParams();
  const [sought, setSought] = useState('');
  const groups = matching(sought);
  return (
    <nav aria-label="Settings" className={classes['panel']}>
      <Stack gap="sm">
        <TextInput
          type="search"
          label="Search settings"
          placeholder="For example Integrations"
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
        {groups.map((group) => (
          <Group key={group.title} base={`/console/${environment}/settings`} group={group} />
        ))}
        <Text size="sm" c="dimmed" role="status">
          {groups.length === 0 ? `No setting is called “${sought.trim()}”.` : ''}
        </Text>
      </Stack>
    </nav>
  );
}

function Group({ base, group }: { readonly base: string; readonly group: SettingsGroup }) {
  return (
    <div>
      <Link to={`${base}${group.to}`} className={classes['title']} activeOptions={{ exact: true }}>
        {group.title}
      </Link>
      <ul className={classes['entries']}>
        {group.entries.map(({ label, otherLabel, to }) => (
          <li key={to}>
            <Link to={`${base}${to}`} activeProps={{ 'aria-current': 'page' }}>
              {label}
              {otherLabel !== undefined && <span> ({otherLabel})</span>}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A group whose title has the word is shown whole, others with the entries that have it. */
function matching(sought: string): readonly SettingsGroup[] {
  const word = sought.trim().toLowerCase();
  const has = (text = '') => text.toLowerCase().includes(word);
  return SETTINGS.map((group) =>
    has(group.title)
      ? group
      : {
          ...group,
          entries: group.entries.filter((entry) => has(entry.label) || has(entry.otherLabel)),
        },
  ).filter((group) => has(group.title) || group.entries.length > 0);
}
