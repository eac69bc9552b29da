/** What Docusaurus wants to know of a page, made from its code: authors write the code only. */
import {codeToAnchor} from '../../manual/code.ts';

type FrontMatter = Record<string, unknown>;

/** A page's id and address come from its code, so that moving or renaming its file breaks no link. */
export function toDocusaurusFrontMatter(frontMatter: FrontMatter): FrontMatter {
  const {code, title} = frontMatter;
  if (typeof code !== 'string' || typeof title !== 'string') {
    return frontMatter;
  }
  const id = codeToAnchor(code);
  return {...frontMatter, id, slug: `/${id}/`, sidebar_label: `${code} ${title}`};
}
