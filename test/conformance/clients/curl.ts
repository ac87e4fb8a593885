import { runProgram } from './run-program.ts';
import type { WireClient, WireRequest } from './wire.ts';

/** What curl writes behind each answer. */
const CUT = '-- cut here --';

/** The program most documents show their examples with; one run sends all requests. */
export const curl: WireClient = {
  name: 'curl',
  yes: 'True',
  async send(requests, environment) {
    const args = requests.flatMap((request, at) => [
      ...(at === 0 ? ['-sS', '--fail-early'] : ['--next']),
      ...argumentsOf(request),
    ]);
    const written = await runProgram({ file: 'curl', args, ...(environment && { environment }) });
    return written.split(CUT).slice(0, -1).map(readAnswer);
  },
};

function readAnswer(written: string) {
  const cut = written.lastIndexOf('\n');
  return { status: Number(written.slice(cut + 1)), text: written.slice(0, cut) };
}

function argumentsOf({ method, url, params, headers, json, form, file }: WireRequest): string[] {
  const args = ['-w', `\n%{http_code}${CUT}`, ...verb(method), url];
  for (const [name, value] of Object.entries(headers ?? {})) args.push('-H', `${name}: ${value}`);
  if (params !== undefined) args.push('-G', ...encoded(params));
  if (form !== undefined) args.push(...encoded(form));
  if (file !== undefined) args.push('-F', `file=${file};filename=a.txt;type=text/plain`);
  if (json !== undefined) {
    args.push('-H', 'content-type: application/json', '--data-binary', JSON.stringify(json));
  }
  return args;
}

/** HEAD has a switch of its own: with -X curl would wait for a body. */
function verb(method: string): readonly string[] {
  return method === 'HEAD' ? ['-I', '-o', '/dev/null'] : ['-X', method];
}

function encoded(values: NonNullable<WireRequest['params']>): string[] {
  return Object.entries(values).flatMap(([name, value]) => [
    '--data-urlencode',
    `${name}=${value}`,
  ]);
}
