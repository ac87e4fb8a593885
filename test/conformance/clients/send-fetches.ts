// Sends the requests it reads from its input with the global fetch, and writes the answers.
import { text } from 'node:stream/consumers';
import type { WireAnswer, WireRequest } from './wire.ts';

const answers: WireAnswer[] = [];
for (const one of JSON.parse(await text(process.stdin)) as readonly WireRequest[]) {
  const url = new URL(one.url);
  for (const [name, value] of Object.entries(one.params ?? {})) {
    url.searchParams.append(name, String(value));
  }
  const headers = new Headers(one.headers);
  if (one.json !== undefined && !headers.has('content-type')) {
    headers.set('content-type', 'application/json');
  }
  const body = bodyOf(one);
  const answer = await fetch(url, {
    method: one.method,
    headers,
    redirect: 'manual',
    ...(body !== undefined && { body }),
  });
  answers.push({ status: answer.status, text: await answer.text() });
}
process.stdout.write(JSON.stringify(answers));

function bodyOf({ json, form, file }: WireRequest): BodyInit | undefined {
  if (json !== undefined) return JSON.stringify(json);
  if (form !== undefined) return new URLSearchParams(form);
  if (file === undefined) return undefined;
  const parts = new FormData();
  parts.append('file', new File([file], 'a.txt', { type: 'text/plain' }));
  return parts;
}
