import { CLOUDS } from '../text/clouds.ts';

/**
 * Hosts, with all below them, whose addresses lead elsewhere and speak for no company: link shorteners, counters of
 * clicks, guards of links in mails, previews, machines of clouds. A firm behind one of them has its own site under another name.
 */
export const NO_COMPANY: readonly string[] = [
  ...CLOUDS,
  ...`bit.ly t.co lnkd.in ow.ly tinyurl.com goo.gl buff.ly rebrand.ly is.gd v.gd cutt.ly rb.gy t.ly shorturl.at tiny.cc
  hubs.ly hubs.la dlvr.it trib.al youtu.be fb.me amzn.to g.co forms.gle wa.me m.me ift.tt j.mp soo.gd s.id qr.ae
  bl.ink short.io t2m.io smarturl.it lnk.to snip.ly spoti.fi apple.co msft.it adobe.ly x.co
  safelinks.protection.outlook.com urldefense.com urldefense.proofpoint.com linkprotect.cudasvc.com
  secure-web.cisco.com l.facebook.com lm.facebook.com l.instagram.com out.reddit.com away.vk.com href.li anonym.to
  doubleclick.net googleadservices.com clickserve.dartsearch.net awin1.com awstrack.me list-manage.com
  sendgrid.net mandrillapp.com mailgun.org hubspotlinks.com hubspotemail.net mailchi.mp mjt.lu cmail19.com cmail20.com
  createsend1.com rs6.net klclick.com sendibm1.com sendibt2.com exct.net go.pardot.com mkto-web.com
  shopifypreview.com htmlpreview.github.io githack.com redd.it`.split(/\s+/),
];
