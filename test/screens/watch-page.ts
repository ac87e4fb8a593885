import type { ConsoleMessage, Page, Request } from 'playwright-core';

/** Listens to a page until it is stopped; what went wrong meanwhile, a line each. */
export function watchPage(page: Page, ownUrl: string): { stop(): string[] } {
  const faults: string[] = [];
  const onConsole = (message: ConsoleMessage): void => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  };
  const onError = (error: Error): void => void faults.push(`uncaught: ${error.message}`);
  const onRequest = (request: Request): void => {
    const isOwn = request.url().startsWith(`${ownUrl}/`) || request.url().startsWith('data:');
    if (!isOwn) faults.push(`request to ${request.url()}`);
  };
  page.on('console', onConsole).on('pageerror', onError).on('request', onRequest);
  return {
    stop() {
      page.off('console', onConsole).off('pageerror', onError).off('request', onRequest);
      return faults;
    },
  };
}
