import type { Timeline } from '@truckroll/hub-contract';
import { FORM_FIELDS, type FormField } from './form-fields.ts';
import { attributes, html, type Html } from './html.ts';
import { statusForVisitor } from './visitor-timeline.ts';

/** What the form is shown with after something was wrong. */
export interface FormState {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, readonly string[]>>;
  /** Tells one sending of the form from the next, so that a double click is one request. */
  readonly key: string;
}

export function formPage({ values, errors, key }: FormState): string {
  const fields = FORM_FIELDS.map((field) =>
    fieldMarkup(field, values[field.name] ?? '', errors[field.name]?.[0]),
  );
  const isWrong = Object.keys(errors).length > 0;
  return page(
    isWrong ? 'Please correct your request' : 'Request a visit',
    html`<h1>Request a visit</h1>
      <p>Tell us what is wrong and how to reach you. Fields marked * are needed.</p>
      <div id="summary" role="alert" tabindex="-1" ${isWrong ? undefined : html`hidden`}>
        ${errorSummary(errors)}
      </div>
      <form id="request" method="post" action="/request/form" novalidate>
        <input type="hidden" name="idempotencyKey" value="${key}" />
        ${fields}
        <button type="submit">Send request</button>
        <p id="sending" role="status"></p>
      </form>`,
  );
}

function errorSummary(errors: FormState['errors']): Html {
  const items = FORM_FIELDS.flatMap(({ name }) => {
    const text = errors[name]?.[0];
    return text === undefined ? [] : [html`<li><a href="#${name}">${text}</a></li>`];
  });
  return html`<h2>Please correct this</h2>
    <ul>
      ${items}
    </ul>`;
}

function fieldMarkup(field: FormField, value: string, error: string | undefined): Html {
  const { name, label, hint, type, autocomplete, isRequired, maxLength } = field;
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  const shared = attributes({
    id: name,
    name,
    maxlength: String(maxLength),
    required: isRequired,
    autocomplete,
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': error === undefined ? undefined : 'true',
  });
  return html`<div class="field">
    <label for="${name}">${label}${isRequired && ' *'}</label>
    ${hint === undefined ? undefined : html`<p class="hint" id="${name}-hint">${hint}</p>`}
    ${error === undefined ? undefined : html`<p class="error" id="${name}-error">${error}</p>`}
    ${
      type === 'textarea'
        ? html`<textarea ${shared} rows="4">${value}</textarea>`
        : html`<input type="${type}" ${shared} value="${value}" />`
    }
  </div>`;
}

/** The page a visitor follows a request on; without scripts it loads itself again. */
export function timelinePage(timeline: Timeline): string {
  const events = timeline.events.map(
    ({ at, text }) => html`<li><time datetime="${at}">${formatTime(at)}</time> ${text}</li>`,
  );
  return page(
    'Your request',
    html`<h1>Your request</h1>
      <p id="status">${statusForVisitor(timeline.status)}</p>
      <ol id="timeline" aria-live="polite" data-id="${timeline.inquiryId}">
        ${events}
      </ol>
      <p>Keep this address to look again later.</p>
      <p><a href="/request">Make another request</a></p>`,
    html`<noscript><meta http-equiv="refresh" content="5" /></noscript>`,
  );
}

export function messagePage(title: string, text: string): string {
  return page(
    title,
    html`<h1>${title}</h1>
      <p>${text}</p>
      <p><a href="/request">Back</a></p>`,
  );
}

function formatTime(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}

function page(title: string, body: Html, head?: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="/request/request.css" />
        ${head}
        <script src="/request/request.js" defer></script>
      </head>
      <body>
        <main>${body}</main>
        <footer>Truckroll is not affiliated with ServiceTitan.</footer>
      </body>
    </html>`.markup;
}
