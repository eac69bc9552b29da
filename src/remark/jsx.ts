import type {PhrasingContent, RootContent} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';

type Attributes = Record<string, string | undefined>;

/** A component between blocks. */
export function flowElement(name: string, attributes: Attributes, children: RootContent[] = []): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: toAttributes(attributes),
    children: children as MdxJsxFlowElement['children'],
  };
}

/** A component inside a line. */
export function textElement(name: string, attributes: Attributes, children: PhrasingContent[] = []): MdxJsxTextElement {
  return {type: 'mdxJsxTextElement', name, attributes: toAttributes(attributes), children};
}

function toAttributes(attributes: Attributes) {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [{type: 'mdxJsxAttribute' as const, name, value}],
  );
}
