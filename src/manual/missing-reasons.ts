/** What still needs a reason before a release, as lines to paste into `_data`. */
import {stringify} from 'yaml';
import type {Change} from './compare.ts';

export type MissingReasons = {
  /** For `_data/changes.yml`. */ changes: string /** For `_data/withdrawn.yml`. */;
  withdrawn: string;
};

/** A new page stands for all that is new on it, a page that went for all that went with it. Empty texts where nothing is missing. */
export function missingReasons(unexplained: readonly Change[]): MissingReasons {
  const isTold = (change: Change) =>
    change.change !== 'changed' &&
    unexplained.some(({code, change: kind}) => kind === change.change && code === unitOf(change).parent);
  const listed = unexplained.filter((change) => !isTold(change));
  return {
    changes: toYaml(
      listed.filter(({change}) => change !== 'gone'),
      ({code, change}) => ({code, kind: change === 'new' ? 'new' : '', why: ''}),
    ),
    withdrawn: toYaml(
      listed.filter(({change}) => change === 'gone'),
      ({code}) => ({code, why: '', successor: ''}),
    ),
  };
}

function unitOf(change: Change) {
  return change.change === 'gone' ? change.before : change.after;
}

function toYaml(changes: readonly Change[], toRecord: (change: Change) => Record<string, string>): string {
  return changes
    .map((change) => `# ${unitOf(change).title}\n${stringify([toRecord(change)], {defaultStringType: 'PLAIN', nullStr: ''})}`)
    .join('');
}
