import { isRoom } from '../../../lib/account/room-id.ts';
import type { LookAt } from '../../../lib/fit/fit.ts';
import { languageAt } from '../../../lib/fit/language.ts';
import { lookAt } from '../../../lib/fit/look-at.ts';
import { tells } from '../../../lib/fit/telling.ts';
import type { AccountShown } from '../../../lib/messages/visit.ts';
import { languageName } from '../fact-words.ts';

/** Languages that public/models/industry-words.json has words of. */
export const COVERED: readonly string[] = ['en', 'de', 'fr', 'es'];

/** Why a company's industry cannot be told, and the page that would tell. */
export interface Unsaid {
  because: string;
  look?: LookAt;
}

export function unsaid(account: AccountShown): Unsaid {
  const language = languageAt(account);
  const telling = account.pages.filter(tells);
  if (language !== undefined && telling.length > 0 && !COVERED.includes(language))
    return { because: `Fitmark cannot tell it in ${languageName(language)}` };
  const [look] = isRoom(account.id) ? [] : lookAt(account, 'about', 'home');
  return {
    because: telling.length > 0 ? 'too little text was read' : 'no page that says what it does was read',
    ...(look ? { look } : {}),
  };
}
