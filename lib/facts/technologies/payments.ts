import { inCategory } from './rule.ts';

/** How a site takes money. */
export const PAYMENTS = inCategory('Payments', [
  {
    name: 'Stripe',
    source: 'https://docs.stripe.com/js/including',
    why: 'its script and its hosted pages',
    load: ['js.stripe.com', 'checkout.stripe.com'],
    link: ['buy.stripe.com', 'billing.stripe.com'],
  },
  {
    name: 'PayPal',
    source: 'https://developer.paypal.com/sdk/js/',
    why: 'its script and its buttons',
    load: ['www.paypalobjects.com', 'www.paypal.com'],
  },
  {
    name: 'Braintree',
    source: 'https://developer.paypal.com/braintree/docs/guides/client-sdk/setup/javascript/v3/',
    why: 'its script',
    script: ['braintreegateway.com'],
  },
  {
    name: 'Klarna',
    source: 'https://docs.klarna.com/',
    why: 'its scripts',
    load: ['x.klarnacdn.net', 'cdn.klarna.com'],
    script: ['js.klarna.com', 'klarnaservices.com'],
  },
  {
    name: 'Adyen',
    source: 'https://docs.adyen.com/online-payments/build-your-integration/',
    why: 'its components',
    script: ['adyen.com'],
  },
  {
    name: 'Square',
    source: 'https://developer.squareup.com/docs/web-payments/overview',
    why: 'its payments script',
    script: ['web.squarecdn.com', 'js.squareup.com'],
    link: ['square.link', 'checkout.square.site'],
  },
  {
    name: 'Afterpay',
    source: 'https://developers.afterpay.com/docs/api/afterpayjs',
    why: 'its scripts',
    load: ['static.afterpay.com'],
    script: ['js.afterpay.com', 'portal.afterpay.com'],
  },
  {
    name: 'Affirm',
    source: 'https://docs.affirm.com/developers/docs/affirmjs-reference',
    why: 'its script',
    script: ['cdn1.affirm.com'],
  },
  {
    name: 'Amazon Pay',
    source: 'https://developer.amazon.com/docs/amazon-pay-checkout/introduction.html',
    why: 'its checkout script',
    script: ['payments-amazon.com'],
  },
  {
    name: 'Authorize.Net',
    source: 'https://developer.authorize.net/api/reference/features/acceptjs.html',
    why: 'its script and its seal',
    load: ['authorize.net'],
  },
  {
    name: 'Mollie',
    source: 'https://docs.mollie.com/docs/mollie-components',
    why: 'its components',
    script: ['js.mollie.com'],
  },
  {
    name: 'Paddle',
    source: 'https://developer.paddle.com/paddlejs/overview',
    why: 'its script',
    script: ['cdn.paddle.com'],
  },
  {
    name: 'Chargebee',
    source: 'https://www.chargebee.com/checkout-portal-docs/',
    why: 'its script and its hosted pages',
    script: ['js.chargebee.com'],
    link: ['chargebee.com/hosted_pages'],
  },
  {
    name: 'Razorpay',
    source: 'https://razorpay.com/docs/payments/payment-gateway/web-integration/standard/',
    why: 'its checkout script',
    script: ['checkout.razorpay.com'],
  },
  {
    name: 'Mercado Pago',
    source: 'https://www.mercadopago.com.br/developers/en/docs/sdks-library/client-side/mp-js-v2',
    why: 'its script',
    script: ['sdk.mercadopago.com', 'secure.mlstatic.com'],
  },
  {
    name: 'GoCardless',
    source: 'https://developer.gocardless.com/',
    why: 'its drop-in and hosted pages',
    script: ['pay.gocardless.com'],
    link: ['pay.gocardless.com'],
  },
]);
