import { inCategory } from './rule.ts';

/** More networks that serve files, and services that shrink pictures on the way. */
export const DELIVERY = inCategory('CDN', [
  {
    name: 'BunnyCDN',
    source: 'https://docs.bunny.net/docs',
    why: 'files that it serves',
    load: ['b-cdn.net'],
  },
  {
    name: 'StackPath',
    source: 'https://www.stackpath.com/',
    why: 'files that it serves, also as MaxCDN and NetDNA',
    load: ['netdna-cdn.com', 'stackpathcdn.com'],
  },
  {
    name: 'Edgio',
    source: 'https://docs.edg.io/',
    why: 'files that it serves, also as Edgecast and Limelight',
    load: ['edgecastcdn.net', 'llnwd.net'],
  },
  {
    name: 'Azure CDN',
    source: 'https://learn.microsoft.com/en-us/azure/cdn/',
    why: 'files that it serves',
    style: ['azureedge.net', 'azurefd.net'],
    image: ['azureedge.net', 'azurefd.net'],
  },
  {
    name: 'Google Cloud Storage',
    source: 'https://cloud.google.com/storage/docs',
    why: 'files that it serves',
    style: ['storage.googleapis.com'],
    image: ['storage.googleapis.com'],
  },
  {
    name: 'Rackspace Cloud Files',
    source: 'https://docs.rackspace.com/',
    why: 'files that it serves',
    style: ['rackcdn.com'],
    image: ['rackcdn.com'],
  },
  {
    name: 'Adobe Dynamic Media',
    source: 'https://experienceleague.adobe.com/en/docs/dynamic-media-classic/using/home',
    why: 'images that it serves',
    load: ['scene7.com'],
  },
]);
