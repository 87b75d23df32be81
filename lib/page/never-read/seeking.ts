import { rows } from './rows.ts';

/** Search engines: what somebody looks for is theirs. Country sites of Google and Yandex are told by form in off-limits.ts. */
export const SEARCHES = rows(`
  world bing.com dogpile.com duckduckgo.com ecosia.org google.com kagi.com lycos.com metager.de metager.org mojeek.com perplexity.ai phind.com presearch.com qwant.com search.aol.com search.brave.com search.marginalia.nu search.yahoo.com searx.be startpage.com swisscows.com webcrawler.com wolframalpha.com you.com
  asia baidu.com search.daum.net search.naver.com search.yahoo.co.jp sm.cn so.com sogou.com
  east nigma.ru search.seznam.cz ya.ru yandex.by yandex.com yandex.kz yandex.ru
`);

/** Social networks and the feeds in them. */
export const FEEDS = rows(`
  world bere.al bluesky.app bsky.app bsky.social clubhouse.com facebook.com fb.com flickr.com instagram.com mastodon.online mastodon.social mewe.com myspace.com nextdoor.co.uk nextdoor.com nextdoor.de pinterest.at pinterest.co.uk pinterest.com pinterest.de pinterest.es pinterest.fr quora.com reddit.com snapchat.com threads.com threads.net tiktok.com truthsocial.com tumblr.com twitch.tv twitter.com x.com youtu.be youtube.com
  asia bilibili.com douban.com douyin.com kakaostory.com mixi.jp qzone.qq.com sharechat.com tieba.baidu.com weibo.com xiaohongshu.com zhihu.com
  east dzen.ru livejournal.com ok.ru vk.com vkontakte.ru
  dating badoo.com bumble.com grindr.com hinge.co match.com okcupid.com parship.de tinder.com
`);
