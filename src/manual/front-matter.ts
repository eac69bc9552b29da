/** The top of a page: cut out, read, and its traps found. */
import type {Place, Problem} from './problem.ts';
import {type PageHead, pageHeadSchema} from './schemas.ts';
import {readRecord} from './yaml-data.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;

const BYTE_ORDER_MARK = '\uFEFF';

/** Keys whose value YAML turns into something else when it is not in quotes: `2026-11-21` becomes a moment in time. */
const QUOTED = /^(code|reviewed|review_by):[ \t]*([^"'\s#].*?)[ \t]*(?:[ \t]#.*)?$/gm;

export function readFrontMatter(file: string, text: string): {head?: PageHead; problems: Problem[]} {
  const match = FRONT_MATTER.exec(text);
  if (!match) {
    return {problems: [{file, line: 1, column: 1, rule: 'front-matter', ...whyNone(text)}]};
  }
  const yaml = match[1] as string;
  const unquoted = [...yaml.matchAll(QUOTED)].map(([, key, value]) => ({
    file,
    ...placeOfKey(yaml, key as string),
    rule: 'unquoted',
    message: `${key} is not in quotes: it may become something else than was written`,
    remedy: `write ${key}: "${value}"`,
  }));
  const {value, problems} = readRecord({file, text: yaml, lineOffset: 1}, pageHeadSchema);
  return {...(value === undefined ? {} : {head: value}), problems: [...unquoted, ...problems]};
}

function whyNone(text: string): Pick<Problem, 'message' | 'remedy'> {
  return text.startsWith(BYTE_ORDER_MARK)
    ? {
        message: 'The page begins with an invisible sign, a byte order mark',
        remedy: 'save it as "UTF-8", not as "UTF-8 with BOM"',
      }
    : {
        message: 'The page does not begin with its front matter',
        remedy: 'put "---", then code, title and the rest, then "---" on its first lines; npm run new writes them',
      };
}

/** Line 1 of the page is the "---" above the YAML. */
function placeOfKey(yaml: string, key: string): Place {
  return {line: yaml.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 2, column: 1};
}
