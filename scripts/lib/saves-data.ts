/** Run in a page before its own scripts: a reader who asks to save data. A site that heeds it fetches nothing ahead. */
export const SAVES_DATA = `Object.defineProperty(navigator, 'connection', {value: {saveData: true, effectiveType: '4g'}})`;
