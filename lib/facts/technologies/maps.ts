import { inCategory } from './rule.ts';

/** Maps. */
export const MAPS = inCategory('Maps', [
  {
    name: 'Google Maps',
    source: 'https://developers.google.com/maps/documentation/javascript/overview',
    why: 'its script and its embedded maps',
    script: ['maps.googleapis.com', 'maps.google.com', 'www.google.com/maps'],
    inline: ['google.maps.Map(', 'google.maps.LatLng('],
    frame: [
      'maps.google.com',
      'www.google.com/maps',
      'maps.google.de',
      'maps.google.nl',
      'maps.google.it',
      'maps.google.es',
      'maps.google.ca',
      'maps.google.fr',
      'maps.google.co.uk',
    ],
    image: ['maps.googleapis.com', 'maps.google.com', 'maps.gstatic.com'],
  },
  {
    name: 'Mapbox',
    source: 'https://docs.mapbox.com/mapbox-gl-js/guides/install/',
    why: 'its script',
    load: ['mapbox.com'],
    file: ['mapbox-gl', 'mapbox'],
  },
  {
    name: 'Leaflet',
    source: 'https://leafletjs.com/examples/quick-start/',
    why: 'its script and style sheet',
    file: ['leaflet'],
  },
  {
    name: 'OpenStreetMap',
    source: 'https://wiki.openstreetmap.org/wiki/Export',
    why: 'its embedded map',
    frame: ['www.openstreetmap.org'],
    image: ['tile.openstreetmap.org'],
  },
  {
    name: 'Bing Maps',
    source: 'https://learn.microsoft.com/en-us/bingmaps/v8-web-control/',
    why: 'its control',
    script: ['www.bing.com/api/maps', 'dev.virtualearth.net'],
    frame: ['www.bing.com/maps'],
  },
  {
    name: 'Yandex Maps',
    source: 'https://yandex.com/dev/jsapi-v2-1/doc/en/',
    why: 'its script and its embedded maps',
    script: ['api-maps.yandex.ru'],
    frame: ['yandex.ru/map-widget', 'yandex.com/map-widget'],
  },
]);
