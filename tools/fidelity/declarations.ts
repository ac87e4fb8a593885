/** Words that stand where a name could and are none. */
const KEYWORDS = new Set(['if', 'for', 'while', 'switch', 'catch', 'return', 'else', 'function']);

const DECLARATION =
  /^\s*(?:export )?(?:declare )?(?:async )?(?:function\*?|const|class|interface|type) (\w+)/;
const MEMBER = /^\s*(?:readonly )?(?:async )?(\w+)(?:\(|\??:|<)/;

/** The name of the function, constant, type or member that a line of code declares. */
function nameOnLine(line: string): string | undefined {
  const name = DECLARATION.exec(line)?.[1] ?? MEMBER.exec(line)?.[1];
  return name === undefined || KEYWORDS.has(name) ? undefined : name;
}

/** What a line declares, with the value where that is a number or a text: `MAX_IDS = 50`. */
export function declarationOnLine(line: string): string | undefined {
  const name = nameOnLine(line);
  const value = /^(?:export )?const \w+(?:: \w+)? = ([\d_.]+|'[^']*');$/.exec(line)?.[1];
  return name !== undefined && value !== undefined ? `${name} = ${value}` : name;
}

/**
 * The declarations around a line, outermost and innermost: `['bookings', 'list']`. What a function
 * declares inside of itself is not named.
 */
export function enclosingNames(lines: readonly string[], index: number): string[] {
  const names: string[] = [];
  let indent = indentOf(lines[index] ?? '');
  for (let at = index - 1; at >= 0 && indent > 0; at -= 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || indentOf(line) >= indent) continue;
    // A line that only closes something belongs to what stands above it.
    if (/^\s*[)\]}]/.test(line)) continue;
    indent = indentOf(line);
    const name = nameOnLine(line);
    if (/^\s*(?:export )?(?:async )?function/.test(line)) names.length = 0;
    if (name !== undefined) names.unshift(name);
  }
  return names.length > 2 ? [names[0] ?? '', names.at(-1) ?? ''] : names;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
