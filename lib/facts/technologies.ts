import { ADVERTISING } from './technologies/advertising.ts';
import { ANALYTICS } from './technologies/analytics.ts';
import { BEHAVIOUR } from './technologies/behaviour.ts';
import { BUILDERS } from './technologies/builders.ts';
import { CAMPAIGNS } from './technologies/campaigns.ts';
import { CDN } from './technologies/cdn.ts';
import { CHAT } from './technologies/chat.ts';
import { CMS } from './technologies/cms.ts';
import { CONSENT } from './technologies/consent.ts';
import { CRM } from './technologies/crm.ts';
import { FONTS } from './technologies/fonts.ts';
import { FORMS } from './technologies/forms.ts';
import { FRAMEWORKS } from './technologies/frameworks.ts';
import { ACCESSIBILITY, CAPTCHA } from './technologies/guards.ts';
import { HIRING } from './technologies/hiring.ts';
import { HOSTING } from './technologies/hosting.ts';
import { LIBRARIES } from './technologies/libraries.ts';
import { MAPS } from './technologies/maps.ts';
import { MARKETING } from './technologies/marketing.ts';
import { MONITORING } from './technologies/monitoring.ts';
import { PAYMENTS } from './technologies/payments.ts';
import { PIXELS } from './technologies/pixels.ts';
import { PLUGINS } from './technologies/plugins.ts';
import { REVIEWS } from './technologies/reviews.ts';
import type { Category, Technology } from './technologies/rule.ts';
import { SCHEDULING } from './technologies/scheduling.ts';
import { SERVERS } from './technologies/servers.ts';
import { SHOPS } from './technologies/shops.ts';
import { SHOW } from './technologies/show.ts';
import { SOCIAL } from './technologies/social.ts';
import { SUPPORT } from './technologies/support.ts';
import { TAG_MANAGERS } from './technologies/tag-managers.ts';
import { TESTING } from './technologies/testing.ts';
import { VIDEO } from './technologies/video.ts';

/** Every technology that can be told from a page, written from the vendors' own pages; those a rep asks for come first. */
export const TECHNOLOGIES: readonly Technology[] = [
  CRM,
  CAMPAIGNS,
  MARKETING,
  SHOPS,
  CMS,
  BUILDERS,
  ANALYTICS,
  BEHAVIOUR,
  TAG_MANAGERS,
  TESTING,
  PIXELS,
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
  SERVERS,
  PLUGINS,
  SOCIAL,
  FONTS,
  LIBRARIES,
  SHOW,
].flat();

const BY_NAME: ReadonlyMap<string, Category> = new Map(
  TECHNOLOGIES.map(({ name, category }) => [name.toLowerCase(), category]),
);

/** The category of a technology by its name, without case: `Shop` for "shopify"; undefined for names not in the rules. */
export function categoryOf(technology: string): string | undefined {
  return BY_NAME.get(technology.toLowerCase());
}
