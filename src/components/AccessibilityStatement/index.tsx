import {devDependencies} from '@site/package.json';
import {formatDay} from '../../manual/dates.ts';
import {Setting} from '../Setting/index.tsx';
import {KNOWN, LAST_REVIEW, OTHER_BROWSERS, TOOLS} from './statement.ts';

/**
 * Only what was done, and what was not: each sentence has its test in tests/browser. A sentence whose test goes, goes. What was tried by hand
 * says so, with its day.
 */
export function AccessibilityStatement() {
  return (
    <>
      <h2>What was tested, and how</h2>
      <p>
        By programs, with every change to the site, in the browser Chromium. A change that fails one of these tests is not
        published.
      </p>
      <ul>
        <li>
          Every page of the newest edition, of the draft, and of the tools that belong to no edition: all rules of axe for WCAG
          2.2 A and AA, with everything unfolded. Colors in light and dark.
        </li>
        <li>
          Every kind of page and every tool, also in the middle of its use (a checklist with ticks, a session that runs, search
          with and without results, a dialog that is open, an error): the same rules on a laptop and on a phone.
        </li>
        <li>
          Checklists, sessions, search, citations, comparison, onboarding and the shift: used by keyboard alone, from start to
          end.
        </li>
        <li>The place of the focus: seen, not covered, and in the order of reading, at 100 % and at 400 %.</li>
        <li>
          A window of 320 pixels, text at 200 %, wider spacing of lines, words and letters, forced colors, less motion, no
          scripts: nothing is cut off, and nothing scrolls sideways but wide tables and pictures inside their own frame.
        </li>
        <li>What Chromium tells a screen reader of each component: its role, its name, its state.</li>
      </ul>
      <h2>With what</h2>
      <ul>
        {Object.entries(TOOLS).map(([name, words]) => (
          <li key={name}>
            {words}: <code>{name}</code> {devDependencies[name as keyof typeof TOOLS]}
          </li>
        ))}
      </ul>
      <h2>What was not tested</h2>
      <ul>
        <li>No one who uses a screen reader, speech input, a switch or a magnifier has tested this site yet.</li>
        <li>No screen reader was run: not NVDA, JAWS, VoiceOver or TalkBack.</li>
        <li>
          With every change, no browser but Chromium. Once, by hand, on {formatDay(OTHER_BROWSERS)}: Firefox 153, and WebKitGTK
          2.50, whose engine is that of Safari. In both, every page without a network, search, a session that runs, a checklist;
          in Firefox, every page also by the rules of axe. Not Safari itself.
        </li>
        <li>Programs find some barriers, not all. Whether a text is easy to understand, they cannot tell.</li>
      </ul>
      <h2>What is known not to work</h2>
      <ul>
        {KNOWN.map(({editions, words}) => (
          <li key={words}>
            In released editions ({editions.join(', ')}): {words} The draft has it right, and so will the next edition.
          </li>
        ))}
        <li>Pictures of a flow are wider than a narrow window and scroll sideways. The same stands below each in words.</li>
        <li>A worksheet is for a pencil. It cannot be filled in on a screen.</li>
      </ul>
      <h2>What does not work for you?</h2>
      <p>
        Call the front desk, <Setting name="program-phone" />, or tell your supervisor. Name the code of the page and what you
        use. Until it is mended, ask for the page on paper, in larger print, or read to you.
      </p>
      <h2>When</h2>
      <p>The tests run with every change. This statement was last held against what they found on {formatDay(LAST_REVIEW)}.</p>
    </>
  );
}
