import type { OtherPage } from '../understanding.ts';

const hosts = (list: string): string[] => list.trim().split(/\s+/);

/**
 * Hosts (with all their sub-domains) whose pages speak for others: what their users wrote, sell or look for.
 * Only places known the world over; everything smaller is told by the page itself. The platforms' own companies are lost by
 * this: a wrong account for every profile would be worse.
 */
export const PLATFORMS: Readonly<Partial<Record<OtherPage, readonly string[]>>> = {
  search: hosts(`
    google.com bing.com duckduckgo.com baidu.com yandex.com yandex.ru ya.ru ecosia.org qwant.com
    startpage.com search.yahoo.com search.brave.com kagi.com naver.com seznam.cz`),
  app: hosts(`
    facebook.com instagram.com x.com twitter.com tiktok.com pinterest.com threads.net threads.com
    bsky.app mastodon.social youtube.com youtu.be vimeo.com twitch.tv dailymotion.com spotify.com
    soundcloud.com deezer.com music.apple.com podcasts.apple.com apps.apple.com play.google.com
    vk.com ok.ru weibo.com flickr.com imgur.com snapchat.com discord.com web.whatsapp.com
    web.telegram.org t.me docs.google.com chatgpt.com claude.ai gemini.google.com perplexity.ai`),
  forum: hosts(`
    reddit.com stackoverflow.com stackexchange.com superuser.com serverfault.com askubuntu.com
    quora.com news.ycombinator.com lobste.rs gutefrage.net 4chan.org tripadvisor.com slashdot.org`),
  docs: hosts(`
    github.com gitlab.com bitbucket.org codeberg.org sourceforge.net npmjs.com pypi.org crates.io
    docs.rs readthedocs.io developer.mozilla.org w3.org archive.org huggingface.co hub.docker.com
    gitbook.io`),
  article: hosts(`
    wikipedia.org wikimedia.org wiktionary.org fandom.com medium.com substack.com dev.to
    hashnode.dev arxiv.org ncbi.nlm.nih.gov sciencedirect.com link.springer.com nature.com jstor.org
    researchgate.net scribd.com slideshare.net blogspot.com tumblr.com prnewswire.com
    businesswire.com globenewswire.com`),
  directory: hosts(`
    linkedin.com xing.com crunchbase.com glassdoor.com glassdoor.de glassdoor.co.uk kununu.com
    indeed.com monster.com stepstone.de yelp.com yellowpages.com gelbeseiten.de g2.com capterra.com
    trustpilot.com clutch.co producthunt.com wellfound.com angel.co dribbble.com behance.net
    upwork.com fiverr.com zoominfo.com apollo.io dnb.com northdata.de northdata.com
    opencorporates.com companieshouse.gov.uk craigslist.org wlw.de europages.com alibaba.com
    aliexpress.com indiamart.com made-in-china.com bbb.org foursquare.com goodreads.com imdb.com
    linktr.ee`),
  listing: hosts(`
    ebay.com ebay.de ebay.co.uk amazon.com amazon.de amazon.co.uk amazon.co.jp amazon.fr etsy.com
    kleinanzeigen.de leboncoin.fr marktplaats.nl zillow.com rightmove.co.uk immobilienscout24.de
    mobile.de autoscout24.de autotrader.com airbnb.com booking.com walmart.com mercadolibre.com
    rakuten.co.jp taobao.com`),
  institution: hosts(`
    bbc.co.uk bbc.com nytimes.com theguardian.com reuters.com bloomberg.com cnn.com wsj.com ft.com
    washingtonpost.com forbes.com spiegel.de zeit.de faz.net sueddeutsche.de lemonde.fr lefigaro.fr
    elpais.com corriere.it repubblica.it nos.nl nrc.nl nikkei.com techcrunch.com wired.com
    theverge.com businessinsider.com economist.com apnews.com yahoo.com msn.com europa.eu un.org
    who.int`),
};
