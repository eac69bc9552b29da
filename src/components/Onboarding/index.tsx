import {Host} from './Host.tsx';

/*
 * Onboarding comes in chunks of its own: to its two pages, and to a page of the manual only where a path is begun (ReadingHost.tsx).
 * Their names keep their styles out of those of every page (src/plugins/lean).
 */
const loadOnboarding = () =>
  import(/* webpackChunkName: "dialog-onboarding" */ './Onboarding.tsx').then(({Onboarding}) => Onboarding);

const loadTeam = () => import(/* webpackChunkName: "dialog-onboarding-team" */ './Team.tsx').then(({Team}) => Team);

/** A role's path, knowledge checks and record. */
export function OnboardingHost() {
  return <Host load={loadOnboarding} what="Reading paths" />;
}

/** Many people's records, for their supervisor. */
export function TeamHost() {
  return <Host load={loadTeam} what="Team records" />;
}
