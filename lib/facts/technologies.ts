import { ADVERTISING } from './technologies/advertising.ts';
import { ANALYTICS } from './technologies/analytics.ts';
import { BUILDERS } from './technologies/builders.ts';
import { CHAT, SUPPORT } from './technologies/chat.ts';
import { CMS } from './technologies/cms.ts';
import { CONSENT } from './technologies/consent.ts';
import { CRM } from './technologies/crm.ts';
import { FORMS, SCHEDULING } from './technologies/forms.ts';
import { FRAMEWORKS } from './technologies/frameworks.ts';
import { HIRING } from './technologies/hiring.ts';
import { CDN, HOSTING, MONITORING } from './technologies/hosting.ts';
import { LIBRARIES } from './technologies/libraries.ts';
import { MARKETING } from './technologies/marketing.ts';
import { FONTS, MAPS, VIDEO } from './technologies/media.ts';
import { PAYMENTS } from './technologies/payments.ts';
import { PLUGINS } from './technologies/plugins.ts';
import type { Category, Technology } from './technologies/rule.ts';
import { SHOPS } from './technologies/shops.ts';
import { SOCIAL } from './technologies/social.ts';
import { TAG_MANAGERS, TESTING } from './technologies/tag-managers.ts';
import { ACCESSIBILITY, CAPTCHA, REVIEWS } from './technologies/trust.ts';

/** Every technology that can be told from a page, written from the vendors' own pages; those a rep asks for come first. */
export const TECHNOLOGIES: readonly Technology[] = [
  CRM,
  MARKETING,
  SHOPS,
  CMS,
  BUILDERS,
  ANALYTICS,
  TAG_MANAGERS,
  TESTING,
  ADVERTISING,
  CHAT,
  SUPPORT,
  PAYMENTS,
  REVIEWS,
  SCHEDULING,
  FORMS,
  CAPTCHA,
  CONSENT,
  HIRING,
  VIDEO,
  MAPS,
  ACCESSIBILITY,
  MONITORING,
  HOSTING,
  CDN,
  FRAMEWORKS,
  PLUGINS,
  SOCIAL,
  FONTS,
  LIBRARIES,
].flat();

const BY_NAME: ReadonlyMap<string, Category> = new Map(
  TECHNOLOGIES.map(({ name, category }) => [name.toLowerCase(), category]),
);

/** The category of a technology by its name, without case: `Shop` for "shopify"; undefined for names not in the rules. */
export function categoryOf(technology: string): string | undefined {
  return BY_NAME.get(technology.toLowerCase());
}
