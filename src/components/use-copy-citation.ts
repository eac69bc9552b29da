import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {formatCitation} from '../manual/citation-text.ts';
import {toDay} from '../manual/dates.ts';
import {copyText} from './clipboard.ts';
import {useAddress, usePageData} from './page-data.tsx';
import {useToast} from './Toast/index.tsx';

/** One press copies the citation of a page or section; the note that says so offers the bare link. */
export function useCopyCitation(code: string, title: string): () => void {
  const {siteConfig} = useDocusaurusContext();
  const page = usePageData();
  const address = useAddress(code);
  const toast = useToast();

  const copy = async (text: string, done: string, action?: {label: string; run: () => void}) => {
    toast((await copyText(text)) ? done : `This browser does not let the page copy. Copy this by hand: ${text}`, action);
  };

  return () => {
    const url = siteConfig.url + address;
    const citation = formatCitation({
      code,
      title,
      page: {code: page.code, title: page.title},
      manual: siteConfig.title,
      edition: page.edition,
      read: toDay(new Date()),
      url,
    });
    const copyLink = () => void copy(url, `Link to ${code} copied`);
    void copy(citation, `Citation of ${code} copied`, {label: 'Copy the link only', run: copyLink});
  };
}
