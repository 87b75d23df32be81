/** A number and, next to it, the word for followers in LinkedIn's languages. "3 connections follow this page" is none. */
const FOLLOWERS = new RegExp(
  `(?<![\\d.,])(?:\\d{1,3}(?:[.,'’\\s]\\d{2,3}){1,4}|\\d+(?:[.,]\\d{1,2})?)\\s?(?:[KMBkmt]|[Mm]il|Tsd\\.|Mio\\.|Mln|mln|tn|tys\\.|тыс\\.|[万萬만천])?\\s?(?:de\\s|位|人の|名の)?(?:${[
    'followers?(?![a-z])',
    'Follower',
    'abonn[ée]',
    'seguidor',
    'volger',
    'följare',
    'følgere',
    'seuraaja',
    'obserwując',
    'sledující',
    'urmăritor',
    'takipçi',
    'подписчик',
    'フォロワー',
    '关注者',
    '關注者',
    '팔로워',
  ].join('|')})[:*]?(?:innen)?|フォロワー\\s?\\d[\\d,.]*万?人?|팔로워\\s?\\d[\\d,.]*만?명?`,
);

/** "Leeds, Leeds 5,585 followers" → "5,585 followers"; empty where a text counts none. */
export function followersIn(text: string): string {
  return FOLLOWERS.exec(text)?.[0] ?? '';
}
