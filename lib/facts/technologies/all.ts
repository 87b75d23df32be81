import { AD_NETWORKS } from './ad-networks.ts';
import { ADVERTISING } from './advertising.ts';
import { ANALYTICS } from './analytics.ts';
import { BEHAVIOUR } from './behaviour.ts';
import { BOOKING } from './booking.ts';
import { BUILDERS } from './builders.ts';
import { CAMPAIGNS } from './campaigns.ts';
import { CDN } from './cdn.ts';
import { CHAT } from './chat.ts';
import { CMS } from './cms.ts';
import { CONSENT } from './consent.ts';
import { CONTENT } from './content.ts';
import { CONVERSATIONS } from './conversations.ts';
import { CRM } from './crm.ts';
import { DELIVERY } from './delivery.ts';
import { FONTS } from './fonts.ts';
import { FORMS } from './forms.ts';
import { FRAMEWORKS } from './frameworks.ts';
import { ACCESSIBILITY, CAPTCHA } from './guards.ts';
import { HELPDESKS } from './helpdesks.ts';
import { HIRING } from './hiring.ts';
import { HOSTING } from './hosting.ts';
import { JOB_BOARDS } from './job-boards.ts';
import { LIBRARIES } from './libraries.ts';
import { MAPS } from './maps.ts';
import { MARKETING } from './marketing.ts';
import { MEASUREMENT } from './measurement.ts';
import { MEDIA } from './media.ts';
import { MONITORING } from './monitoring.ts';
import { MORE_PLUGINS } from './more-plugins.ts';
import { OUTREACH } from './outreach.ts';
import { PAYMENTS } from './payments.ts';
import { PIXELS } from './pixels.ts';
import { PLUGINS } from './plugins.ts';
import { REGIONAL_SHOPS } from './regional-shops.ts';
import { REVIEWS } from './reviews.ts';
import { SCHEDULING } from './scheduling.ts';
import { SEARCH } from './search.ts';
import { SERVERS } from './servers.ts';
import { SHOPS } from './shops.ts';
import { SHOW } from './show.ts';
import { SITE_MAKERS } from './site-makers.ts';
import { SOCIAL } from './social.ts';
import { SUPPORT } from './support.ts';
import { TAG_MANAGERS } from './tag-managers.ts';
import { TESTING } from './testing.ts';
import { VIDEO } from './video.ts';

/** Every technology that can be told from a page, written from the vendors' own pages; those a rep asks for come first. */
export const ALL = [
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
