import { rows } from './rows.ts';

/**
 * Banks where people and firms look after their money, a row a country. Whole sites: their public pages and their accounts
 * lie side by side under one host (DESIGN.md §5.3). Savings and co-operative banks with one site a town are told by their
 * name's form in off-limits.ts.
 */
export const BANKS = rows(`
  at bankaustria.at bawag.at easybank.at erstebank.at raiffeisen.at sparkasse.at volksbank.at
  au anz.com anz.com.au bankwest.com.au bendigobank.com.au commbank.com.au ing.com.au macquarie.com.au nab.com.au stgeorge.com.au westpac.com.au
  be argenta.be belfius.be beobank.be bnpparibasfortis.be crelan.be ing.be kbc.be
  br bb.com.br bradesco.com.br caixa.gov.br inter.co itau.com.br nubank.com.br santander.com.br
  ca bmo.com cibc.com desjardins.com nbc.ca rbcroyalbank.com royalbank.com scotiabank.com tangerine.ca td.com tdbank.com
  ch bcv.ch bekb.ch migrosbank.ch postfinance.ch raiffeisen.ch ubs.com zkb.ch
  cn abchina.com bankcomm.com boc.cn ccb.com cmbchina.com icbc.com.cn spdb.com.cn
  cz airbank.cz csas.cz csob.cz fio.cz kb.cz moneta.cz
  de comdirect.de commerzbank.de consorsbank.de deutsche-bank.de dkb.de gls.de haspa.de hypovereinsbank.de ing.de kontist.com n26.com norisbank.de postbank.de qonto.com santander.de sparkasse.de targobank.de tomorrow.one vivid.money
  dk danskebank.com danskebank.dk jyskebank.dk nordea.dk nykredit.dk sydbank.dk
  es abanca.com bancosabadell.com bancosantander.es bankinter.com bbva.com bbva.es caixabank.es evobanco.com imagin.com ing.es kutxabank.es openbank.es unicajabanco.es
  fi nordea.fi op.fi s-pankki.fi
  fr banquepopulaire.fr bforbank.com bnpparibas.fr boursobank.com boursorama.com bred.fr caisse-epargne.fr cic.fr credit-agricole.fr creditmutuel.fr fortuneo.fr hellobank.fr labanquepostale.fr lcl.fr mabanque.bnpparibas monabanq.com societegenerale.fr
  gb bankofscotland.co.uk barclays.co.uk co-operativebank.co.uk firstdirect.com halifax.co.uk hsbc.co.uk hsbc.com lloydsbank.com metrobankonline.co.uk monzo.com nationwide.co.uk natwest.com rbs.co.uk revolut.com santander.co.uk starlingbank.com tide.co tsb.co.uk virginmoney.com
  hk bochk.com hangseng.com hsbc.com.hk za.group
  hu erstebank.hu kh.hu otpbank.hu
  ie aib.ie bankofireland.com permanenttsb.ie
  il bankhapoalim.co.il leumi.co.il mizrahi-tefahot.co.il
  in axisbank.com bankofbaroda.in hdfcbank.com icicibank.com kotak.com onlinesbi.sbi pnbindia.in sbi.co.in yesbank.in
  it bancobpm.it bancomediolanum.it bnl.it bper.it credem.it finecobank.com illimity.com intesasanpaolo.com mps.it poste.it sella.it unicredit.it widiba.it
  jp jp-bank.japanpost.jp mizuhobank.co.jp mufg.jp rakuten-bank.co.jp resonabank.co.jp smbc.co.jp sonybank.jp
  kr ibk.co.kr kakaobank.com kbstar.com kebhana.com shinhan.com tossbank.com wooribank.com
  lu bgl.lu bil.com spuerkeess.lu
  mx banamex.com banorte.com bbva.mx hsbc.com.mx santander.com.mx
  nl abnamro.nl asnbank.nl bunq.com ing.nl knab.nl rabobank.nl regiobank.nl snsbank.nl triodos.nl
  no dnb.no nordea.no sparebank1.no
  nz anz.co.nz asb.co.nz bnz.co.nz kiwibank.co.nz westpac.co.nz
  pl aliorbank.pl bankmillennium.pl ing.pl ipko.pl mbank.pl pekao24.pl pkobp.pl santander.pl
  pt activobank.pt cgd.pt millenniumbcp.pt novobanco.pt santander.pt
  ro bancatransilvania.ro bcr.ro brd.ro ing.ro raiffeisen.ro
  ru alfabank.ru gazprombank.ru sberbank.ru tbank.ru tinkoff.ru vtb.ru
  se avanza.se handelsbanken.se icabanken.se lansforsakringar.se nordea.se seb.se swedbank.se
  sg dbs.com dbs.com.sg ocbc.com posb.com.sg uob.com.sg
  sk slsp.sk tatrabanka.sk vub.sk
  tr akbank.com garantibbva.com.tr isbank.com.tr yapikredi.com.tr ziraatbank.com.tr
  ua monobank.ua privatbank.ua
  us ally.com americanexpress.com bankofamerica.com capitalone.com chase.com chime.com citi.com citibank.com citizensbank.com discover.com fifththird.com huntington.com key.com mercury.com navyfederal.org pnc.com regions.com sofi.com synchrony.com truist.com usaa.com usbank.com wellsfargo.com
  za absa.co.za capitecbank.co.za fnb.co.za nedbank.co.za standardbank.co.za
`);
