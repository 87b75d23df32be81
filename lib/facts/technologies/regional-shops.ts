import { inCategory } from './rule.ts';

/** More shop systems: of single markets, of large companies, of former years. */
export const REGIONAL_SHOPS = inCategory('Shop', [
  {
    name: 'OXID eShop',
    source: 'https://docs.oxid-esales.com/',
    why: 'its theme folders',
    path: ['out/azure', 'out/flow', 'out/wave', 'out/modules/oe'],
  },
  {
    name: 'Gambio',
    source: 'https://developers.gambio.de/',
    why: 'its scripts',
    path: ['gm_javascript.js.php', 'public/theme/javascripts', 'templates/eyecandy', 'templates/honeygrid'],
  },
  {
    name: 'plentymarkets',
    source: 'https://developers.plentymarkets.com/',
    why: 'its static hosts',
    load: ['plentymarkets.com'],
  },
  {
    name: 'VTEX',
    source: 'https://developers.vtex.com/',
    why: 'its static hosts',
    load: ['vteximg.com.br', 'vtexassets.com'],
  },
  {
    name: 'Nuvemshop',
    source: 'https://dev.nuvemshop.com.br/',
    why: 'its static hosts',
    load: ['mitiendanube.com'],
    script: ['d26lpennugtm8s.cloudfront.net'],
    image: ['d2r9epyceweg5n.cloudfront.net'],
  },
  {
    name: 'Shoptet',
    source: 'https://developers.shoptet.com/',
    why: 'its static host',
    load: ['cdn.myshoptet.com'],
  },
  {
    name: 'Cafe24',
    source: 'https://developers.cafe24.com/',
    why: 'its static hosts',
    load: ['img.echosting.cafe24.com'],
    script: ['poxo.com'],
    image: ['ecimg.cafe24img.com'],
  },
  {
    name: 'nopCommerce',
    source: 'https://docs.nopcommerce.com/',
    why: 'its generator tag',
    generator: ['nopcommerce'],
  },
  {
    name: 'SuiteCommerce',
    source: 'https://docs.oracle.com/en/cloud/saas/netsuite/',
    why: 'its folders',
    path: ['core/media/media.nl', 'app/site/hosting/scriptlet.nl'],
  },
  {
    name: 'VirtueMart',
    source: 'https://docs.virtuemart.net/',
    why: 'its component folder',
    path: ['components/com_virtuemart'],
  },
  {
    name: 'Easy Digital Downloads',
    source: 'https://easydigitaldownloads.com/docs/',
    why: 'its plug-in folder',
    path: ['wp-content/plugins/easy-digital-downloads'],
  },
]);
