import {SearchButton} from '@site/src/components/Search/SearchButton';
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import HtmlNavbarItem from '@theme/NavbarItem/HtmlNavbarItem';

/** What this site's bar holds. The theme's own list brings menus of versions, languages and documents to every page. */
export default {default: DefaultNavbarItem, html: HtmlNavbarItem, search: SearchItem};

/** On a phone the button stands in the bar, and not in the folded menu as well. */
function SearchItem({mobile}: {mobile?: boolean}) {
  return mobile ? null : <SearchButton />;
}
