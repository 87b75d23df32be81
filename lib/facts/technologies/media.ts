import { inCategory } from './rule.ts';

/** More players and hosts of video, sound and tours. */
export const MEDIA = inCategory('Video', [
  {
    name: 'Dailymotion',
    source: 'https://developers.dailymotion.com/',
    why: 'its player',
    load: ['geo.dailymotion.com'],
    frame: ['www.dailymotion.com/embed'],
  },
  {
    name: 'Kaltura',
    source: 'https://developer.kaltura.com/',
    why: 'its player',
    script: ['kaltura.com'],
    frame: ['cdnapisec.kaltura.com'],
  },
  {
    name: 'Ooyala',
    source: 'https://www.dalet.com/',
    why: 'its player',
    script: ['player.ooyala.com'],
  },
  {
    name: 'Flowplayer',
    source: 'https://developer.flowplayer.com/',
    why: 'its player',
    file: ['flowplayer'],
    script: ['cdn.flowplayer.com', 'releases.flowplayer.org'],
  },
  {
    name: 'Matterport',
    source: 'https://matterport.github.io/showcase-sdk/',
    why: 'its tours',
    frame: ['my.matterport.com'],
  },
  {
    name: 'SoundCloud',
    source: 'https://developers.soundcloud.com/docs/api/html5-widget',
    why: 'its player',
    frame: ['w.soundcloud.com'],
  },
  {
    name: 'Spotify embeds',
    source: 'https://developer.spotify.com/documentation/embeds',
    why: 'its player',
    frame: ['open.spotify.com/embed'],
  },
]);
