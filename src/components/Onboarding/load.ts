/**
 * Onboarding comes in chunks of its own: to its two pages, and to a page of the manual only where a path is begun. Their names keep
 * their styles out of those of every page (src/plugins/lean). Each is tried again after it failed.
 */
const loading = new Map<string, Promise<unknown>>();

function once<T>(name: string, load: () => Promise<T>): Promise<T> {
  const known = loading.get(name);
  if (known) {
    return known as Promise<T>;
  }
  const answer = load().catch((error: unknown) => {
    loading.delete(name);
    throw error;
  });
  loading.set(name, answer);
  return answer;
}

export const loadOnboarding = () =>
  once('page', () => import(/* webpackChunkName: "dialog-onboarding" */ './Onboarding.tsx').then(({Onboarding}) => Onboarding));

export const loadTeam = () =>
  once('team', () => import(/* webpackChunkName: "dialog-onboarding-team" */ './Team.tsx').then(({Team}) => Team));

export const loadReading = () =>
  once('reading', () =>
    import(/* webpackChunkName: "dialog-reading" */ './PageReading.tsx').then(({PageReading}) => PageReading),
  );
