import { rows } from './rows.ts';

/** Web mail. A provider whose front page is a news portal is listed by the host of its mail alone. */
export const MAIL = rows(`
  world fastmail.com hey.com hushmail.com mail.com mail.google.com mail.superhuman.com mail.yahoo.com mail.zoho.com mail.zoho.eu mail.zoho.in mailfence.com outlook.cloud.microsoft outlook.com outlook.live.com outlook.office.com outlook.office365.com proton.me protonmail.com runbox.com startmail.com tuta.com tutanota.com
  ch mail.bluewin.ch webmail.infomaniak.com
  cn exmail.qq.com mail.126.com mail.163.com mail.aliyun.com mail.qq.com mail.sina.com.cn
  cz email.seznam.cz
  de email.freenet.de email.t-online.de gmx.at gmx.ch gmx.de gmx.net mail.ionos.de mailbox.org posteo.de web.de
  fr mail.orange.fr messagerie.free.fr messagerie.orange.fr webmail.laposte.net webmail.sfr.fr
  in rediffmail.com
  it mail.aruba.it mail.libero.it mail.tim.it mail.tiscali.it mail.virgilio.it
  jp mail.yahoo.co.jp
  kr mail.daum.net mail.kakao.com mail.naver.com
  pl poczta.home.pl poczta.interia.pl poczta.o2.pl poczta.onet.pl poczta.wp.pl
  pt mail.sapo.pt
  ru mail.rambler.ru mail.ru mail.yandex.com mail.yandex.ru
  ua mail.ukr.net
  us mail.aol.com mail.icloud.com mail.xfinity.com webmail.earthlink.net
`);

/** Calendars and the meetings in them. A page that books a meeting with a company is its own and stays readable. */
export const CALENDARS = rows(`
  app.reclaim.ai calendar.aol.com calendar.google.com calendar.proton.me calendar.yahoo.com calendar.yandex.ru calendar.zoho.com calendars.office.com cron.com doodle.com kalender.web.de
`);

/** Messages between people, and the rooms they meet in. */
export const CHATS = rows(`
  world app.element.io app.gather.town app.slack.com chat.google.com chat.openai.com discord.com hangouts.google.com meet.google.com messages.google.com messenger.com signal.group t.me teams.cloud.microsoft teams.live.com teams.microsoft.com telegram.me telegram.org voice.google.com wa.me web.skype.com whatsapp.com wire.com
  asia line.me web.kakao.com web.wechat.com wx.qq.com zalo.me
  models aistudio.google.com chat.deepseek.com chat.mistral.ai chatgpt.com claude.ai copilot.cloud.microsoft copilot.microsoft.com gemini.google.com grok.com m365.cloud.microsoft poe.com
`);
