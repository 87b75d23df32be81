import { rows } from './rows.ts';

/** Where people sign in to the state or pay their taxes: identity, tax, social insurance, permits. */
export const GOVERNMENT = rows(`
  ar afip.gob.ar arca.gob.ar mi.argentina.gob.ar
  at bmf.gv.at finanzonline.at id-austria.gv.at oesterreich.gv.at sozialversicherung.at usp.gv.at
  au ato.gov.au my.gov.au mygov.au servicesaustralia.gov.au
  be csam.be itsme-id.com myminfin.be socialsecurity.be
  br acesso.gov.br ecac.receita.fazenda.gov.br
  ca clegc-gckey.gc.ca cra-arc.gc.ca gckey.gc.ca
  ch agov.ch easygov.swiss estv.admin.ch
  cl claveunica.gob.cl sii.cl
  cz identitaobcana.cz mojedane.cz mojedatovaschranka.cz
  de ausweisapp.bund.de elster.de eservice-drv.de id.bund.de mein-unternehmenskonto.de meinarbeitsagentur.de
  dk borger.dk mitid.dk nemid.nu skat.dk virk.dk
  ee eesti.ee emta.ee
  es agenciatributaria.es agenciatributaria.gob.es clave.gob.es dgt.es seg-social.es seg-social.gob.es
  eu ecas.ec.europa.eu webgate.ec.europa.eu
  fi suomi.fi vero.fi
  fr ants.gouv.fr caf.fr franceconnect.gouv.fr francetravail.fr impots.gouv.fr info-retraite.fr net-entreprises.fr urssaf.fr
  gb access.service.gov.uk account.gov.uk tax.service.gov.uk universal-credit.service.gov.uk
  gr gsis.gr taxisnet.gr
  hu magyarorszag.hu ugyfelkapu.gov.hu
  ie mygovid.ie revenue.ie ros.ie
  in digilocker.gov.in gst.gov.in incometax.gov.in uidai.gov.in
  it agenziaentrate.gov.it cartaidentita.interno.gov.it inps.it spid.gov.it
  jp e-tax.nta.go.jp myna.go.jp
  kr gov.kr hometax.go.kr
  lt epaslaugos.lt vmi.lt
  lu guichet.public.lu myguichet.lu
  mx llavemx.gob.mx sat.gob.mx
  nl belastingdienst.nl digid.nl duo.nl mijnoverheid.nl uwv.nl
  no altinn.no idporten.no nav.no skatteetaten.no
  nz ird.govt.nz realme.govt.nz
  pl epuap.gov.pl login.gov.pl moj.gov.pl podatki.gov.pl zus.pl
  pt acesso.gov.pt autenticacao.gov.pt portaldasfinancas.gov.pt seg-social.pt
  ro anaf.ro ghiseul.ro
  ru gosuslugi.ru nalog.ru
  se bankid.com forsakringskassan.se freja.com minmyndighetspost.se skatteverket.se
  sg iras.gov.sg myinfo.gov.sg singpass.gov.sg
  tr turkiye.gov.tr
  ua diia.gov.ua
  us dmv.ca.gov eftps.gov healthcare.gov id.me irs.gov login.gov pay.gov ssa.gov studentaid.gov uscis.gov
  za sarsefiling.co.za
`);
