/** Pause between two looks at the timeline. */
const POLL_MS = 2000;

const TOO_MANY = 'Too many requests came from your address. Please wait ten minutes, or call us.';

const form = document.querySelector('#request');
const timeline = document.querySelector('#timeline');
if (form !== null) form.addEventListener('submit', send);
if (timeline !== null) setTimeout(follow, POLL_MS);

/** Sends the form as JSON and goes on to the timeline, or shows what to correct. */
async function send(event) {
  event.preventDefault();
  const button = form.querySelector('button');
  const sending = document.querySelector('#sending');
  button.disabled = true;
  sending.textContent = 'Sending …';
  try {
    const filled = [...new FormData(form)].filter(([, value]) => value !== '');
    const response = await fetch('/request', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Object.fromEntries(filled)),
    });
    const answer = response.status === 429 ? { detail: TOO_MANY } : await response.json();
    if (response.ok) {
      location.assign(`/request/${answer.id}`);
      return;
    }
    showErrors(answer.errors ?? {}, answer.detail ?? answer.title);
  } catch {
    showErrors({}, 'Your request could not be sent. Check your connection and try again.');
  }
  sending.textContent = '';
  button.disabled = false;
}

function showErrors(errors, text) {
  for (const field of form.querySelectorAll('.field')) markField(field, errors);
  const items = Object.entries(errors).map(([name, [first]]) => {
    const link = element('a', first);
    link.href = `#${name}`;
    return wrap('li', link);
  });
  const list = wrap('ul', ...(items.length === 0 ? [element('li', text)] : items));
  const summary = document.querySelector('#summary');
  summary.replaceChildren(element('h2', 'Please correct this'), list);
  summary.hidden = false;
  summary.focus();
}

function markField(field, errors) {
  const input = field.querySelector('input, textarea');
  const [text] = errors[input.name] ?? [];
  const errorId = `${input.name}-error`;
  field.querySelector('.error')?.remove();
  const described = (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id !== '' && id !== errorId);
  input.removeAttribute('aria-invalid');
  if (text !== undefined) {
    const error = element('p', text);
    error.id = errorId;
    error.className = 'error';
    input.before(error);
    input.setAttribute('aria-invalid', 'true');
    described.push(errorId);
  }
  if (described.length > 0) input.setAttribute('aria-describedby', described.join(' '));
  else input.removeAttribute('aria-describedby');
}

/** Adds what happened since; lines that are there stay, so that only news is read out. */
async function follow() {
  try {
    const response = await fetch(`/request/${timeline.dataset.id}/timeline`);
    if (response.ok) {
      const { events } = await response.json();
      for (const { at, text } of events.slice(timeline.children.length)) {
        const time = element('time', `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`);
        time.dateTime = at;
        timeline.append(wrap('li', time, ` ${text}`));
        document.querySelector('#status').textContent = text;
      }
    }
  } catch {
    // The line may be gone for a moment; the next look tells.
  }
  setTimeout(follow, POLL_MS);
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function wrap(name, ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
