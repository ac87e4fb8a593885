import { Button, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';

/** Switches between light and dark; before the first switch the system decides. */
export function ColourScheme() {
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      color="gray"
      c="var(--mantine-color-text)"
      onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
    >
      {isDark ? 'Light colours' : 'Dark colours'}
    </Button>
  );
}
