import { SETTINGS, type Setting } from './settings.ts';

/** The text of `.env.example`: every setting with what it means and what holds without it. */
export function envExample(): string {
  const parts = SETTINGS.map(({ name, description, fallback }: Setting) =>
    [`# ${description}`, `${fallback === undefined ? '# ' : ''}${name}=${fallback ?? ''}`].join(
      '\n',
    ),
  );
  return `${parts.join('\n\n')}\n`;
}
