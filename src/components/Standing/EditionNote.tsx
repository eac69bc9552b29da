import {editionTitle, sentenceCase} from '../../manual/edition-words.ts';
import type {EditionHead} from '../../manual/schemas.ts';
import {useFoot} from '../use-print-foot.ts';
import {StandingNote} from './StandingNote.tsx';
import {lineOnPaper, StandingProvider, useKnown, wordsToday} from './standing.tsx';

type Props = {/** Of the page. */ title: string; edition: EditionHead};

/** On pages that list what is in an edition: which one, and what it counts today; on paper in the foot of each sheet, too. */
export function EditionNote({title, edition}: Props) {
  return (
    <StandingProvider>
      <Line title={title} edition={edition} />
      <StandingNote edition={edition} />
    </StandingProvider>
  );
}

function Line({title, edition}: Props) {
  const {editions} = useKnown();
  useFoot(`${title} · ${lineOnPaper(edition, editions)} · uncontrolled when printed`);
  return (
    <p className="edition-line">
      {editionTitle(edition)}. {sentenceCase(wordsToday(edition, editions))}.
    </p>
  );
}
