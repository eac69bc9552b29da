import type {Root} from 'mdast';
import {isJsx, parseMdx} from '../manual/syntax.ts';

/** `<RotationCalendar track="…" />`: the page that draws one imports the component, so that no other page carries it. */
export function remarkRotationCalendars() {
  return (root: Root) => {
    if (root.children.some((node) => isJsx(node, 'RotationCalendar'))) {
      root.children.unshift(...parseMdx(`import {RotationCalendar} from '@site/src/components/RotationCalendar'`).children);
    }
  };
}
