import { inCategory } from './rule.ts';

/** Players of videos. */
export const VIDEO = inCategory('Video', [
  {
    name: 'YouTube',
    source: 'https://developers.google.com/youtube/iframe_api_reference',
    why: 'its player',
    script: ['www.youtube.com/iframe_api', 'www.youtube.com/player_api', 's.ytimg.com/yts'],
    frame: ['www.youtube.com/embed', 'www.youtube-nocookie.com/embed', 'youtube.com/embed'],
  },
  {
    name: 'Vimeo',
    source: 'https://developer.vimeo.com/player/sdk',
    why: 'its player',
    script: ['player.vimeo.com', 'f.vimeocdn.com', 'a.vimeocdn.com'],
    frame: ['player.vimeo.com'],
    file: ['@vimeo/player'],
  },
  {
    name: 'Wistia',
    source: 'https://docs.wistia.com/docs/javascript-player-api',
    why: 'its player',
    script: ['fast.wistia.com', 'fast.wistia.net'],
    frame: ['fast.wistia.net', 'fast.wistia.com'],
    image: ['embed.wistia.com', 'embedwistia-a.akamaihd.net', 'embed-ssl.wistia.com', 'fast.wistia.com'],
  },
  {
    name: 'Vidyard',
    source: 'https://knowledge.vidyard.com/hc/en-us/articles/360019034753',
    why: 'its player',
    script: ['play.vidyard.com'],
    frame: ['play.vidyard.com'],
    image: ['play.vidyard.com'],
  },
  {
    name: 'Brightcove',
    source: 'https://player.support.brightcove.com/',
    why: 'its player',
    script: ['players.brightcove.net', 'admin.brightcove.com'],
    frame: ['players.brightcove.net'],
  },
  {
    name: 'JW Player',
    source: 'https://docs.jwplayer.com/players/docs/jw8-embed-a-player',
    why: 'its player',
    script: ['cdn.jwplayer.com', 'content.jwplatform.com', 'ssl.p.jwpcdn.com', 'p.jwpcdn.com'],
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
