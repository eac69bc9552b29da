/** Sessions for what is typed: by code, title, and what they are for. Search knows more words, and adds what it finds. */
import {spaced} from '../search/words.ts';

type Session = {code: string; title: string; description: string};

/** Best first: those whose code begins so, then titles, then descriptions. All of them for nothing. */
export function findSessions<T extends Session>(sessions: readonly T[], typed: string): T[] {
  const words = spaced(typed).split(' ').filter(Boolean);
  if (words.length === 0) {
    return [...sessions];
  }
  const ranks = sessions.map((session) => ({session, rank: rankOf(session, words)}));
  return ranks
    .filter(({rank}) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({session}) => session);
}

function rankOf({code, title, description}: Session, words: readonly string[]): number {
  if (spaced(code).replaceAll(' ', '').startsWith(words.join(''))) {
    return 3;
  }
  const inTitle = ` ${spaced(`${code} ${title}`)}`;
  const everywhere = `${inTitle} ${spaced(description)}`;
  if (words.every((word) => inTitle.includes(` ${word}`))) {
    return 2;
  }
  return words.every((word) => everywhere.includes(` ${word}`)) ? 1 : 0;
}
