/** A flow picture in words, from its source: one line an arrow, in the labels that readers see. Layout is left out. */

const NODE = /^(\w+)\s*\[(?:[^\]]*?,\s*)?label="((?:[^"\\]|\\.)*)"/;
const ARROW = /^(\w+(?:\s*->\s*\w+)+)\s*(?:\[(?:[^\]]*?,\s*)?(?:label="((?:[^"\\]|\\.)*)")?.*\])?;?$/;

/** Statements that only place or style things. */
const LAYOUT = /^(?:[{}]|(?:rank|graph|node|edge|subgraph|rankdir|nodesep|ranksep)\b)/;

/** What is not understood stays as it was written: it must not vanish from a comparison. */
export function flowLines(dot: string): string[] {
  const statements = dot.split('\n').map((line) => line.trim());
  const labels = new Map(
    statements.flatMap((line) => {
      const [, name, label] = NODE.exec(line) ?? [];
      return name === undefined || label === undefined ? [] : [[name, inWords(label)] as const];
    }),
  );
  const labelOf = (name: string) => labels.get(name) ?? name;
  const told = new Set(statements.flatMap((line) => ARROW.exec(line)?.[1]?.split(/\s*->\s*/) ?? []));
  return statements.flatMap((line) => {
    if (line === '' || LAYOUT.test(line)) {
      return [];
    }
    const [, path, when] = ARROW.exec(line) ?? [];
    if (path !== undefined) {
      const boxes = path.split(/\s*->\s*/).map(labelOf);
      return [boxes.join(' → ') + (when ? `, when: ${inWords(when)}` : '')];
    }
    const name = NODE.exec(line)?.[1];
    return name === undefined ? [line] : told.has(name) ? [] : [labelOf(name)];
  });
}

/** Graphviz' line breaks (`\n`, `\l`, `\r`) are spaces in words. */
function inWords(label: string): string {
  return label
    .replaceAll(/\\[nlr]/g, ' ')
    .replaceAll(/\\(.)/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
