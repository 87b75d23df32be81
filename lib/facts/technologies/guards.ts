import { inCategory } from './rule.ts';

/** Questions that keep robots out. */
export const CAPTCHA = inCategory('Captcha', [
  {
    name: 'reCAPTCHA',
    source: 'https://developers.google.com/recaptcha/docs/display',
    why: 'its script',
    load: ['www.google.com/recaptcha', 'api-secure.recaptcha.net', 'api.recaptcha.net'],
    script: ['www.gstatic.com/recaptcha', 'www.recaptcha.net/recaptcha'],
    inline: ['grecaptcha', 'RecaptchaOptions', 'wpcf7_recaptcha', 'wpcf7-recaptcha'],
  },
  {
    name: 'hCaptcha',
    source: 'https://docs.hcaptcha.com/',
    why: 'its script',
    script: ['hcaptcha.com'],
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
    why: 'its script and the elements it adds',
    script: ['acsbapp.com', 'acsbap.com', 'accessibe.com'],
    mark: ['acsb-*'],
    inline: ['acsbJS.init'],
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
    script: ['audioeye.com'],
  },
]);
