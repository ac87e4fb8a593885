import { createTheme, ModalHeader } from '@mantine/core';

/** Our own look; filled controls are dark enough for white text in both colour schemes. */
export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 8, dark: 8 },
  defaultRadius: 'md',
  // Its <header> would count as a second banner of the page.
  components: { ModalHeader: ModalHeader.extend({ defaultProps: { role: 'presentation' } }) },
  cursorType: 'pointer',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif',
});
