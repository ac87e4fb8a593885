import type { Page } from 'playwright-core';

/** What a pointer can use: links, buttons, fields, and whatever says to be one of them. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, [role=button], [role=switch], [role=tab], ' +
  '[role=combobox], [role=menuitem], [contenteditable=true], [tabindex="0"]';

/** More stops than any page has. */
const MAX_STOPS = 400;

/**
 * Goes through a page with the Tab key.
 *
 * @returns a line for each control it never came to, and for each it came to without a sign of it
 */
export async function tabThrough(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  const names = await page.locator(CONTROLS).evaluateAll(numberControls);
  const plainLooks = await page.locator('[data-control]').evaluateAll(looksOf);
  const reached = new Set<number>();
  const faults: string[] = [];
  let last: number | undefined;
  for (let stops = 0; stops < MAX_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(placeOfFocus);
    // Behind the last control the focus leaves the page.
    if (place === 'outside') break;
    // What has come onto the page in the meantime was not numbered.
    if (place === 'unknown') continue;
    const control = Number(place);
    // A date is one control with a stop for each of its parts.
    if (control === last) continue;
    if (reached.has(control)) break;
    reached.add(control);
    last = control;
    const [look] = await page.locator(`[data-control="${control}"]`).evaluateAll(looksOf);
    if (look === plainLooks[control]) faults.push(`no visible focus: ${names[control]?.name}`);
  }
  const missed = names.filter(({ isStop }, control) => isStop && !reached.has(control));
  return [...faults, ...missed.map(({ name }) => `not reached by Tab: ${name}`)];
}

/** Numbers the controls that are shown, and says which of them Tab has to stop at. Runs in the page. */
function numberControls(found: Element[]): { name: string; isStop: boolean }[] {
  for (const element of found) element.removeAttribute('data-control');
  const shown = found.filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
      element.getBoundingClientRect().width > 0 &&
      // Arrows beside a number are there for the pointer; the keys do the same in the field.
      !element.matches(':disabled, [aria-disabled=true], [aria-hidden=true], [inert] *'),
  );
  return shown.map((element, index) => {
    element.setAttribute('data-control', String(index));
    const text = element.getAttribute('aria-label') ?? element.textContent ?? '';
    const id = element.id === '' ? '' : `#${element.id}`;
    // Of a group one takes the focus; arrow keys go on from there.
    const isOneOfMany = element.matches(
      '[type=radio], [role=radio], [role=tab], [role=option], [role=menuitem], ' +
        '[role=radiogroup] *, [role=tablist] *',
    );
    const name = `${element.tagName.toLowerCase()}${id} "${text.trim().slice(0, 40)}"`;
    return { name, isStop: !isOneOfMany };
  });
}

/** How elements look, and what stands around them: a switch shows the focus on its track. In the page. */
function looksOf(elements: Element[]): string[] {
  return elements.map((element) =>
    [element, element.parentElement, element.nextElementSibling]
      .map((one) => (one === null ? undefined : getComputedStyle(one)))
      .map((style) =>
        [style?.outline, style?.boxShadow, style?.borderColor, style?.backgroundColor].join(),
      )
      .join('|'),
  );
}

/** The number of the control that has the focus. Runs in the page. */
function placeOfFocus(): string {
  // `:focus` does not see the parts of a date field, the document does.
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return 'outside';
  return activeElement.getAttribute('data-control') ?? 'unknown';
}
