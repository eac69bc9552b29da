import {Host} from './Host.tsx';
import {loadOnboarding, loadTeam} from './load.ts';

/** A role's path, knowledge checks and record. */
export function OnboardingHost() {
  return <Host load={loadOnboarding} what="Reading paths" />;
}

/** Many people's records, for their supervisor. */
export function TeamHost() {
  return <Host load={loadTeam} what="Team records" />;
}
