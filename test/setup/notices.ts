/** `npm run notices`: writes the notices of everything bundled anew, after a dependency changed. */
import { writeFileSync } from 'node:fs';
import { NOTICES_FILE, noticesText } from '../gates/notices.ts';

writeFileSync(NOTICES_FILE, noticesText());
console.log('public/THIRD-PARTY-NOTICES.txt is up to date.');
