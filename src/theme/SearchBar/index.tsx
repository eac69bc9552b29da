export {SearchButton as default} from '@site/src/components/Search/SearchButton';
