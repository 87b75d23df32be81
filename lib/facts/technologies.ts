import { AD_NETWORKS } from './technologies/ad-networks.ts';
import { ADVERTISING } from './technologies/advertising.ts';
import { ANALYTICS } from './technologies/analytics.ts';
import { BEHAVIOUR } from './technologies/behaviour.ts';
import { BOOKING } from './technologies/booking.ts';
import { BUILDERS } from './technologies/builders.ts';
import { CAMPAIGNS } from './technologies/campaigns.ts';
import { CDN } from './technologies/cdn.ts';
import { CHAT } from './technologies/chat.ts';
import { CMS } from './technologies/cms.ts';
import { CONSENT } from './technologies/consent.ts';
import { CONTENT } from './technologies/content.ts';
import { CONVERSATIONS } from './technologies/conversations.ts';
import { CRM } from './technologies/crm.ts';
import { DELIVERY } from './technologies/delivery.ts';
import { FONTS } from './technologies/fonts.ts';
import { FORMS } from './technologies/forms.ts';
import { FRAMEWORKS } from './technologies/frameworks.ts';
import { ACCESSIBILITY, CAPTCHA } from './technologies/guards.ts';
import { HELPDESKS } from './technologies/helpdesks.ts';
import { HIRING } from './technologies/hiring.ts';
import { HOSTING } from './technologies/hosting.ts';
import { JOB_BOARDS } from './technologies/job-boards.ts';
import { LIBRARIES } from './technologies/libraries.ts';
import { MAPS } from './technologies/maps.ts';
import { MARKETING } from './technologies/marketing.ts';
import { MEASUREMENT } from './technologies/measurement.ts';
import { MEDIA } from './technologies/media.ts';
import { MONITORING } from './technologies/monitoring.ts';
import { MORE_PLUGINS } from './technologies/more-plugins.ts';
import { OUTREACH } from './technologies/outreach.ts';
import { PAYMENTS } from './technologies/payments.ts';
import { PIXELS } from './technologies/pixels.ts';
import { PLUGINS } from './technologies/plugins.ts';
import { REGIONAL_SHOPS } from './technologies/regional-shops.ts';
import { REVIEWS } from './technologies/reviews.ts';
import type { Category, Technology } from './technologies/rule.ts';
import { SCHEDULING } from './technologies/scheduling.ts';
import { SEARCH } from './technologies/search.ts';
import { SERVERS } from './technologies/servers.ts';
import { SHOPS } from './technologies/shops.ts';
import { SHOW } from './technologies/show.ts';
import { SITE_MAKERS } from './technologies/site-makers.ts';
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
  OUTREACH,
  SHOPS,
  REGIONAL_SHOPS,
  CMS,
  CONTENT,
  BUILDERS,
  SITE_MAKERS,
  ANALYTICS,
  BEHAVIOUR,
  MEASUREMENT,
  TAG_MANAGERS,
  TESTING,
  PIXELS,
  ADVERTISING,
  AD_NETWORKS,
  CHAT,
  CONVERSATIONS,
  SUPPORT,
  HELPDESKS,
  PAYMENTS,
  REVIEWS,
  SCHEDULING,
  BOOKING,
  FORMS,
  CAPTCHA,
  CONSENT,
  HIRING,
  JOB_BOARDS,
  VIDEO,
  MEDIA,
  MAPS,
  SEARCH,
  ACCESSIBILITY,
  MONITORING,
  HOSTING,
  CDN,
  DELIVERY,
  FRAMEWORKS,
  SERVERS,
  PLUGINS,
  MORE_PLUGINS,
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
