import {Call911, DoNow, Never} from '@site/src/components/CallOut';
import {Cite} from '@site/src/components/Cite';
import {CodeLink} from '@site/src/components/CodeLink';
import {Flow} from '@site/src/components/Flow';
import {PageEnd} from '@site/src/components/PageEnd';
import {ProgramWeek} from '@site/src/components/ProgramWeek';
import {By, ChecklistItem, ChecklistWords, PausePoint, ProtocolChecklist} from '@site/src/components/ProtocolChecklist';
import {ModelNote, Say} from '@site/src/components/Say';
import {ScrollTable} from '@site/src/components/ScrollTable';
import {SectionHeading} from '@site/src/components/SectionHeading';
import {Segment, SessionTemplate} from '@site/src/components/SessionTemplate';
import {Setting} from '@site/src/components/Setting';
import {Term} from '@site/src/components/Term';
import {Worked} from '@site/src/components/Worked';
import {TickBoxes, Worksheet, WriteLine} from '@site/src/components/Worksheet';
import MDXA from '@theme/MDXComponents/A';
import MDXDetails from '@theme/MDXComponents/Details';
import MDXImg from '@theme/MDXComponents/Img';
import MDXUl from '@theme/MDXComponents/Ul';
import type {ComponentProps} from 'react';

type HeadingProps = Omit<ComponentProps<typeof SectionHeading>, 'as'>;

/** What Markdown turns into, and the components that authors and src/remark write. Registered here, so that no page imports. */
export default {
  a: MDXA,
  details: MDXDetails,
  Details: MDXDetails,
  img: MDXImg,
  ul: MDXUl,
  h2: (props: HeadingProps) => <SectionHeading as="h2" {...props} />,
  h3: (props: HeadingProps) => <SectionHeading as="h3" {...props} />,
  table: ScrollTable,
  Call911,
  ChecklistItem,
  ChecklistWords,
  By,
  Cite,
  CodeLink,
  DoNow,
  Flow,
  ModelNote,
  Never,
  PageEnd,
  PausePoint,
  ProgramWeek,
  ProtocolChecklist,
  Say,
  Segment,
  SessionTemplate,
  Setting,
  Term,
  TickBoxes,
  Worked,
  Worksheet,
  WriteLine,
};
