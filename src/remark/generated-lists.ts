import type {Root, RootContent} from 'mdast';
import {GENERATED_LISTS} from '../manual/generated-lists.ts';
import {isJsx, parseMdx} from '../manual/syntax.ts';

/**
 * `<Glossary />` → the component and its data, imported by the page that shows them: no other page carries either. What is
 * imported is watched (see page-data-import.ts).
 */
export function remarkGeneratedLists() {
  return (root: Root) => {
    const imports = new Map<string, RootContent[]>();
    root.children = root.children.flatMap((node) => {
      const list =
        isJsx(node) && node.name !== null && Object.hasOwn(GENERATED_LISTS, node.name) ? GENERATED_LISTS[node.name] : undefined;
      if (!list || !isJsx(node)) {
        return [node];
      }
      const name = node.name as string;
      const data = `list${name}`;
      const lines = [
        `import {${name}} from '@site/src/components/${name}'`,
        ...(list.data ? [`import ${data} from '@generated/manual/default/${list.data}'`] : []),
      ];
      imports.set(name, parseMdx(lines.join('\n')).children);
      return parseMdx(list.data ? `<${name} data={${data}} />` : `<${name} />`).children;
    });
    root.children.unshift(...[...imports.values()].flat());
  };
}
