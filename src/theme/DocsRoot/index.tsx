import {matchPath, useLocation} from '@docusaurus/router';
import type {Props} from '@theme/DocsRoot';
import NotFound from '@theme/NotFound';
import DocsRoot from '@theme-original/DocsRoot';

type Route = NonNullable<Props['route']['routes']>[number];

/** The manual's pages live at the root of the site, so every wrong address arrives here: where nothing is, the reader is told. */
export default function ManualRoot(props: Props) {
  const {pathname} = useLocation();
  return leadsSomewhere(props.route.routes ?? [], pathname) ? <DocsRoot {...props} /> : <NotFound />;
}

/** Whether one of the routes, or of those below them, is that of a page: a route with others below is only a frame. */
function leadsSomewhere(routes: readonly Route[], pathname: string): boolean {
  return routes.some(({path, exact, routes: below}) =>
    below ? leadsSomewhere(below, pathname) : matchPath(pathname, {path: path as string, exact: exact ?? false}) !== null,
  );
}
