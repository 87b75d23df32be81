/** Legal forms as they stand, folded to letters, at a name's end or beginning: they say how a company is registered, not what it is called. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `inc incorporated llc lllp ltd limited corp corporation co company plc llp lp pllc pc pty pte pvt private proprietary
  gmbh ggmbh mbh ag kg kgaa ohg gbr ug haftungsbeschrankt se eu ek ekfm ev eg bv nv vof cv bvba sprl srl srls spa snc sas sasu sarl eurl sa sci
  sl slu slne lda ltda eireli epp ab hb as asa aps ivs oy oyj zrt kft nyrt sro as spzoo spolka doo dd ooo oao zao ооо оао зао ип tov kk kabushikikaisha 株式会社 有限会社 合同会社
  주식회사 주 有限公司 股份有限公司 bhd sdn`.split(/\s+/),
);

/** Products known under several names, each row one product; names as `fold` leaves them, without a final "js". */
const PRODUCTS = `
googleanalytics ga ga4 googleanalytics4 universalanalytics googleanalyticsga4 gtag googleuniversalanalytics
googletagmanager gtm|googlefontapi googlefonts|googleads googleadsconversiontracking googleadwords googleremarketing googleadsremarketing
facebookpixel metapixel|facebooksdk facebookjavascriptsdk facebooklogin metasdk|googlerecaptcha recaptcha|typekit adobefonts|microsoftaspnet aspnet
microsoftclarity clarity|microsoftadvertising bingads microsoftuet bingua bingadsuet|typo3cms typo3|1cbitrix bitrix bitrix24cms|dotnetnuke dnn dnnplatform
yandexmetrika yandexmetrica|cloudflarebrowserinsights cloudflarewebanalytics|contactform7 cf7|magento adobecommerce magentoopensource|concretecms concrete5
pardot salesforcepardot marketingcloudaccountengagement accountengagement|adobeanalytics omniture sitecatalyst|yoastseo yoast wordpressseo|cookiebot usercentricscookiebot
twitterwidgets twitter xwidgets twitterembeds|marketo adobemarketo adobemarketoengage marketoengage|segment twiliosegment|plausible plausibleanalytics|matomo piwik matomoanalytics
leaflet leafletjs|tailwind tailwindcss|livechat livechatinc|intercom intercommessenger|slick slickcarousel|owlcarousel owlcarousel2|aos animateonscroll|amp acceleratedmobilepages
amazoncloudfront cloudfront awscloudfront|cdnjs cdnjscloudflare|revslider sliderrevolution|wix wixcom|hubspot hubspotanalytics hubspotforms hubspotcms|zendesk zendeskchat zopim
`;

const FIRST_NAME: ReadonlyMap<string, string> = new Map(
  PRODUCTS.trim()
    .split(/[|\n]/)
    .flatMap((row): [string, string][] => {
      const names = row.split(' ');
      return names.map((name) => [name, names[0] ?? name]);
    }),
);

/** One name for a product, whichever of its names was written. `folded`: the name as `fold` leaves it. */
export function productOf(folded: string): string {
  const bare = folded.length > 4 ? folded.replace(/js$/, '') : folded;
  return FIRST_NAME.get(bare) ?? bare;
}
