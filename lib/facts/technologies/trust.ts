import { inCategory } from './rule.ts';

/** What other people say: ratings shown on the site. */
export const REVIEWS = inCategory('Reviews', [
  {
    name: 'Trustpilot',
    source: 'https://support.trustpilot.com/hc/en-us/articles/360019826020',
    why: 'its TrustBox script',
    script: ['widget.trustpilot.com', 'invitejs.trustpilot.com'],
    frame: ['widget.trustpilot.com'],
  },
  {
    name: 'Judge.me',
    source: 'https://judge.me/help/en/',
    why: 'its widget',
    script: ['cdn.judge.me', 'cdnwidget.judge.me', 'judge.me'],
    inline: ['jdgm.'],
  },
  {
    name: 'Yotpo',
    source: 'https://support.yotpo.com/docs/generic-other-platforms-installing-yotpo-reviews',
    why: 'its widget',
    script: ['staticw2.yotpo.com', 'cdn-widgetsrepository.yotpo.com', 'yotpo.com'],
  },
  {
    name: 'Bazaarvoice',
    source: 'https://developers.bazaarvoice.com/',
    why: 'its display script',
    script: ['apps.bazaarvoice.com', 'display.ugc.bazaarvoice.com', 'bazaarvoice.com'],
  },
  {
    name: 'PowerReviews',
    source: 'https://help.powerreviews.com/',
    why: 'its display script',
    script: ['ui.powerreviews.com', 'cdn.powerreviews.com'],
  },
  {
    name: 'Trusted Shops',
    source: 'https://help.etrusted.com/hc/en-gb',
    why: 'its badge',
    script: ['widgets.trustedshops.com', 'integrations.etrusted.com'],
    image: ['widgets.trustedshops.com'],
  },
  {
    name: 'Feefo',
    source: 'https://support.feefo.com/support/home',
    why: 'its widget',
    script: ['api.feefo.com', 'register.feefo.com'],
    image: ['api.feefo.com', 'feefo.com'],
  },
  {
    name: 'Reviews.io',
    source: 'https://support.reviews.io/en/',
    why: 'its widget',
    script: ['widget.reviews.io', 'widget.reviews.co.uk', 'assets.reviews.io'],
  },
  {
    name: 'ProvenExpert',
    source: 'https://www.provenexpert.com/en-us/',
    why: 'its seal',
    script: ['www.provenexpert.com', 's.provenexpert.net'],
    image: ['images.provenexpert.com'],
  },
  {
    name: 'Okendo',
    source: 'https://docs.okendo.io/',
    why: 'its widget',
    script: ['cdn-static.okendo.io'],
  },
  {
    name: 'Loox',
    source: 'https://help.loox.io/',
    why: 'its widget',
    script: ['loox.io'],
  },
  {
    name: 'Birdeye',
    source: 'https://support.birdeye.com/',
    why: 'its widget',
    script: ['birdeye.com'],
  },
]);

/** Questions that keep robots out. */
export const CAPTCHA = inCategory('Captcha', [
  {
    name: 'reCAPTCHA',
    source: 'https://developers.google.com/recaptcha/docs/display',
    why: 'its script',
    script: [
      'www.google.com/recaptcha',
      'www.gstatic.com/recaptcha',
      'www.recaptcha.net/recaptcha',
      'api-secure.recaptcha.net',
      'api.recaptcha.net',
    ],
    frame: ['www.google.com/recaptcha', 'api-secure.recaptcha.net', 'api.recaptcha.net'],
    inline: ['grecaptcha', 'RecaptchaOptions', 'wpcf7_recaptcha', 'wpcf7-recaptcha'],
  },
  {
    name: 'hCaptcha',
    source: 'https://docs.hcaptcha.com/',
    why: 'its script',
    script: ['js.hcaptcha.com', 'hcaptcha.com/1/api.js', 'newassets.hcaptcha.com'],
  },
  {
    name: 'Cloudflare Turnstile',
    source: 'https://developers.cloudflare.com/turnstile/get-started/client-side-rendering/',
    why: 'its script',
    script: ['challenges.cloudflare.com/turnstile'],
  },
  {
    name: 'Friendly Captcha',
    source: 'https://developer.friendlycaptcha.com/docs/v1/getting-started/install',
    why: 'its script',
    file: ['friendly-challenge', '@friendlycaptcha/sdk'],
  },
]);

/** Aids laid over a site for visitors with disabilities. */
export const ACCESSIBILITY = inCategory('Accessibility', [
  {
    name: 'accessiBe',
    source: 'https://accessibe.com/support',
    why: 'its script',
    script: ['acsbapp.com', 'acsbap.com', 'accessibe.com'],
  },
  {
    name: 'UserWay',
    source: 'https://help.userway.org/',
    why: 'its widget',
    script: ['cdn.userway.org'],
  },
  {
    name: 'AudioEye',
    source: 'https://help.audioeye.com/',
    why: 'its script',
    script: ['wsv3cdn.audioeye.com', 'wsmcdn.audioeye.com', 'ws.audioeye.com'],
  },
  {
    name: 'EqualWeb',
    source: 'https://www.equalweb.com/',
    why: 'its script',
    script: ['cdn.equalweb.com', 'access.equalweb.com'],
  },
  {
    name: 'Eye-Able',
    source: 'https://eye-able.com/',
    why: 'its script',
    script: ['cdn.eye-able.com'],
  },
]);
