import { inCategory } from './rule.ts';

/** Customer databases whose forms or trackers stand on the site. */
export const CRM = inCategory('CRM', [
  {
    name: 'HubSpot',
    source: 'https://developers.hubspot.com/docs/api-reference/tracking-code-v1/overview',
    why: 'its tracking code, its forms and its hosted pages',
    load: ['forms.hsforms.com'],
    script: [
      'js.hs-analytics.net',
      'js.hsforms.net',
      'js.hscta.net',
      'cta-service-cms2.hubspot.com',
      'hs-scripts.com',
    ],
    path: ['hs/hsstatic', '_hcms', 'hs-fs', 'hubfs'],
    form: ['forms.hubspot.com'],
    frame: ['meetings.hubspot.com'],
    generator: ['hubspot'],
    inline: ['hbspt.forms.create', 'hbspt.cta.load', '_hsq'],
    mark: ['hubspot-messages-iframe-container'],
  },
  {
    name: 'Salesforce',
    source: 'https://help.salesforce.com/s/articleView?id=sf.setting_up_web-to-lead.htm',
    why: 'its web-to-lead forms',
    form: ['webto.salesforce.com', 'salesforce.com/servlet'],
    script: ['service.force.com', 'salesforceliveagent.com'],
  },
  {
    name: 'Microsoft Dynamics 365',
    source:
      'https://learn.microsoft.com/en-us/dynamics365/customer-insights/journeys/developer/marketing-form-client-side-extensibility',
    why: 'its marketing forms and tracking',
    load: ['dynamics.com'],
    script: ['mktdplp102cdn.azureedge.net'],
  },
  {
    name: 'Zoho CRM',
    source:
      'https://help.zoho.com/portal/en/kb/crm/connect-with-customers/webforms/articles/set-up-web-forms',
    why: 'its web-to-lead forms',
    load: ['crm.zoho.com', 'crm.zoho.eu'],
    form: ['crm.zoho.in', 'crm.zoho.com.au'],
    script: ['crm.zohopublic.com'],
  },
  {
    name: 'Pipedrive',
    source: 'https://support.pipedrive.com/en/article/web-forms',
    why: 'its web forms and its chat script',
    script: ['pipedrive.com'],
    frame: ['webforms.pipedrive.com'],
  },
  {
    name: 'Keap',
    source: 'https://help.keap.com/help/hosting-a-web-form',
    why: 'its forms and tracking',
    load: ['infusionsoft.com', 'infusionsoft.app'],
  },
  {
    name: 'Bitrix24',
    source: 'https://helpdesk.bitrix24.com/open/13003062/',
    why: 'its site widget and forms',
    script: ['cdn.bitrix24.ru', 'cdn.bitrix24.de', 'cdn.bitrix24.eu', 'bitrix24.com'],
  },
  {
    name: 'Odoo',
    source: 'https://www.odoo.com/documentation/17.0/developer/reference/frontend/assets.html',
    why: 'its asset bundles and its generator tag',
    path: ['web/assets/web.assets_frontend', 'website/static/src'],
    generator: ['odoo'],
    inline: ['odoo.__session_info__', 'var odoo ='],
  },
]);
