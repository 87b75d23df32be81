/**
 * Hosts of clouds, with all below them, where machines, stores of files and deliveries have addresses made of keys and
 * regions: a page there says of no company that the address is its own. Where people choose the name of their site
 * (azurewebsites.net, herokuapp.com, netlify.app) it stays an account.
 */
export const CLOUDS: readonly string[] =
  `amazonaws.com amazonaws.com.cn amazoncognito.com amazonlightsail.com amazonwebservices.eu on.aws sagemaker.aws
  cloudfront.net core.windows.net azureedge.net azurefd.net akamaized.net akamaihd.net akamaiedge.net fastly.net
  scw.cloud ncloudstorage.com ncpstorage.com gov-ncloudstorage.com fin-ncloudstorage.com crm.dev`.split(
    /\s+/,
  );
