// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { technologyFacts } from '../../lib/facts/technology.ts';
import { pageOf } from './make-reading.ts';

function found(html: string, url = 'https://www.harbour-lights.example/'): Map<unknown, string> {
  return new Map(technologyFacts(pageOf(html, url)).map(({ value, quote }) => [value, quote]));
}

const names = (html: string, url?: string): unknown[] => [...found(html, url).keys()];

describe('products that a site uses', () => {
  it.each([
    ['a script from the vendor', '<script src="https://js.hs-scripts.com/123.js"></script>', 'HubSpot'],
    [
      'a script of the vendor, named by a loader',
      "<script>(function(d){s.src='https://www.googletagmanager.com/gtm.js?id='+i})()</script>",
      'Google Tag Manager',
    ],
    [
      'an address with escaped slashes',
      '<script>var c={"u":"https:\\/\\/static.klaviyo.com\\/onsite\\/js\\/klaviyo.js"}</script>',
      'Klaviyo',
    ],
    [
      'a call at the end of a long script',
      `<script>${'var a=1;'.repeat(200)}mixpanel.init("t");</script>`,
      'Mixpanel',
    ],
    [
      'a style sheet',
      '<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Inter">',
      'Google Font API',
    ],
    ['a frame', '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>', 'Google Maps'],
    [
      'a frame that waits for consent',
      '<iframe data-src="https://player.vimeo.com/video/1"></iframe>',
      'Vimeo',
    ],
    [
      'where a form posts to',
      '<form action="https://harbour.us1.list-manage.com/subscribe/post"></form>',
      'MailChimp',
    ],
    ['the generator tag', '<meta name="generator" content="TYPO3 CMS">', 'TYPO3 CMS'],
    [
      'a meta tag of its own',
      '<meta name="shopify-digital-wallet" content="/1/digital_wallets/dialog">',
      'Shopify',
    ],
    [
      'its folder',
      '<script src="/wp-content/plugins/elementor/assets/js/frontend.min.js"></script>',
      'Elementor',
    ],
    [
      'its folder on a network',
      '<img src="https://cdn.harbour.example/wp-content/uploads/a.png">',
      'WordPress',
    ],
    ['a mark of a framework', '<body><div id="__next"></div></body>', 'Next.js'],
    [
      'a comment in the head',
      '<head><!-- This site is optimized with the Yoast SEO plugin v20 --></head>',
      'Yoast SEO',
    ],
    [
      'the name of its structured data',
      '<script type="application/ld+json" class="yoast-schema-graph">{}</script>',
      'Yoast SEO',
    ],
    [
      'a frame for visitors without scripts',
      '<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=1"></iframe></noscript>',
      'Google Tag Manager',
    ],
    ['a link to its job board', '<a href="https://boards.greenhouse.io/harbour">Jobs</a>', 'Greenhouse'],
    [
      'the picture a page is shared with',
      '<meta property="og:image" content="https://cdn.shopify.com/s/files/1/1/a.png">',
      'Shopify',
    ],
  ])('are told by %s', (_sign, html, name) => {
    expect(names(html)).toContain(name);
  });

  it.each([
    ['jquery-3.7.1.slim.min.js', 'jQuery'],
    ['jquery.min.js', 'jQuery'],
    ['jquery-1.7.1.min(3).js', 'jQuery'],
    ['jquery.min.js.download', 'jQuery'],
    ['58ce9f1fa0-jquery.min.js', 'jQuery'],
    ['jquery-ui-1.12.1.custom.min.js', 'jQuery UI'],
    ['bootstrap.bundle.min.js', 'Bootstrap'],
    ['bootstrap-modal.js', 'Bootstrap'],
    ['modernizr-2.8.3-respond-1.4.2.min.js', 'Modernizr'],
    ['jquery.ui.datepicker.js', 'jQuery UI'],
    ['3f2a9c1b04-autoptimize_single_0f3ac96be2d84715bb01.css', 'Autoptimize'],
    ['bootstrapper.js', undefined],
    ['bootstrap-5.3.0.min.css', 'Bootstrap'],
  ])('are told by the file %s, without its version', (file, name) => {
    const all = names(`<script src="/js/${file}"></script><link rel="stylesheet" href="/css/${file}">`);
    if (name) expect(all).toContain(name);
    else expect(all).toEqual([]);
  });

  it('are told by the package on a public network', () => {
    expect(names('<script src="https://unpkg.com/swiper@11/some-bundle.js"></script>')).toContain('Swiper');
    expect(
      names('<script src="https://cdn.jsdelivr.net/npm/@splidejs/splide@4/dist/js/x.js"></script>'),
    ).toContain('Splide');
    expect(
      names('<script src="https://cdnjs.cloudflare.com/ajax/libs/jqueryui/1.12.1/x.js"></script>'),
    ).toContain('jQuery UI');
  });

  it('are told by what the page’s own address ends in and where it lives', () => {
    expect(names('', 'https://www.harbour-lights.example/Default.aspx')).toEqual(['Microsoft ASP.NET']);
    expect(names('', 'https://harbour-lights.myshopify.com/')).toEqual(['Shopify']);
  });

  it('are told by how the pages and files of the same host end', () => {
    expect(names('<a href="/locations.cfm?id=2">Locations</a>')).toEqual(['ColdFusion']);
    expect(names('<link rel="stylesheet" href="/templates/light/css/style.css.php?c=1">')).toEqual(['PHP']);
    expect(names('<a href="https://portal.harbour-lights.example/login.aspx">Log in</a>')).toEqual([]);
    expect(names('<a href="https://other.example/index.php">Elsewhere</a>')).toEqual([]);
  });

  it('are told in a copied site that keeps foreign hosts as folders', () => {
    expect(names('<script src="/www.google.com/recaptcha/api.js"></script>')).toEqual(['reCAPTCHA']);
  });

  it('come with the trace that shows it', () => {
    const page = found('<script src="https://js.hs-scripts.com/123.js?key=SECRET"></script>');
    expect(page.get('HubSpot')).toBe('https://js.hs-scripts.com/123.js');
    expect(found('<meta name="generator" content="WordPress 6.4">').get('WordPress')).toBe(
      'generator: WordPress 6.4',
    );
  });
});

describe('products that a site merely mentions', () => {
  it.each([
    [
      'links to',
      '<a href="https://wordpress.org">WordPress</a><a href="https://www.hubspot.com">HubSpot</a><a href="https://www.shopify.com">s</a>',
    ],
    [
      'writes about',
      '<main><p>We moved from WordPress to Shopify and use HubSpot, jQuery and Google Tag Manager.</p></main>',
    ],
    [
      'shows the profile of',
      '<a href="https://www.facebook.com/harbour">Facebook</a><a href="https://x.com/harbour">X</a>',
    ],
    [
      'loads from a host that only sounds like it',
      '<script src="https://js.hs-scripts.com.evil.example/1.js"></script><script src="https://notgoogle-analytics.com/a.js"></script>',
    ],
    ['names inside a longer word', '<script>var vs_gaq = 1; this.pageName = 2;</script>'],
    ['posts to elsewhere by another technology', '<form action="https://pay.bank.example/pay.aspx"></form>'],
    [
      'has in a file of its own',
      '<script src="/js/my-hubspot-like.js"></script><script src="/js/jquerylike.js"></script>',
    ],
  ])('are not those it %s', (_how, html) => {
    expect(names(html)).toEqual([]);
  });

  it('are not those after which a build names its parts', () => {
    expect(names('<script src="/_nuxt/bootstrap-b373671d16faf7e5.js"></script>')).toEqual([
      'Nuxt.js',
      'Vue.js',
    ]);
  });

  it('are none on a bare page', () => {
    expect(names('<main><h1>Harbour Lights</h1></main>')).toEqual([]);
  });
});

describe('hostile traces', () => {
  it.each([
    ['dots', `https://${'a.'.repeat(120)}example/x.js`],
    ['slashes', `https://harbour.example${'/a'.repeat(140)}.js`],
    ['versions', `https://harbour.example/jquery${'-1.1'.repeat(60)}.min.js`],
    ['folders that look like hosts', `https://harbour.example${'/a.b.com'.repeat(30)}`],
  ])(
    'take linear time: %s',
    (_what, address) => {
      const page = pageOf('');
      const traces = {
        ...page.reading.traces,
        scripts: Array.from({ length: 60 }, () => address),
        inline: [address.repeat(20)],
      };
      expect(() => technologyFacts({ ...page, reading: { ...page.reading, traces } })).not.toThrow();
    },
    5_000,
  );
});
