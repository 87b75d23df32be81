import { inCategory } from './rule.ts';

/** Players of videos. */
export const VIDEO = inCategory('Video', [
  {
    name: 'YouTube',
    source: 'https://developers.google.com/youtube/iframe_api_reference',
    why: 'its player',
    script: ['www.youtube.com/iframe_api', 'www.youtube.com/player_api', 's.ytimg.com/yts'],
    frame: ['www.youtube-nocookie.com/embed', 'youtube.com/embed'],
  },
  {
    name: 'Vimeo',
    source: 'https://developer.vimeo.com/player/sdk',
    why: 'its player',
    load: ['player.vimeo.com'],
    script: ['vimeocdn.com'],
    file: ['@vimeo/player'],
  },
  {
    name: 'Wistia',
    source: 'https://docs.wistia.com/docs/javascript-player-api',
    why: 'its player',
    load: ['fast.wistia.com', 'fast.wistia.net'],
    image: ['embedwistia-a.akamaihd.net', 'wistia.com'],
  },
  {
    name: 'Vidyard',
    source: 'https://knowledge.vidyard.com/hc/en-us/articles/360019034753',
    why: 'its player',
    load: ['play.vidyard.com'],
  },
  {
    name: 'Brightcove',
    source: 'https://player.support.brightcove.com/',
    why: 'its player',
    load: ['players.brightcove.net'],
    script: ['admin.brightcove.com'],
  },
  {
    name: 'JW Player',
    source: 'https://docs.jwplayer.com/players/docs/jw8-embed-a-player',
    why: 'its player',
    script: ['cdn.jwplayer.com', 'content.jwplatform.com', 'jwpcdn.com'],
    file: ['jwplayer'],
  },
  {
    name: 'Video.js',
    source: 'https://videojs.com/getting-started/',
    why: 'its script',
    script: ['vjs.zencdn.net'],
    file: ['video.js', 'video-js', 'videojs'],
  },
  {
    name: 'Loom',
    source: 'https://dev.loom.com/docs/embed-sdk/getting-started',
    why: 'its player',
    frame: ['www.loom.com/embed'],
  },
]);
