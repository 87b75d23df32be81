import type { Claim } from './claim.ts';

/** Those who do not work for profit. */
export const CAUSES: readonly Claim[] = [
  {
    model: 'non-profit',
    manner: 'said',
    words: [
      'registered charity no, registered charity number, registered charity in, charity no, charity number, charity registration, charity reg, we are a registered charity, we are a charity, we are a nonprofit, we are a non profit, we are a not for profit, as a registered charity, as a nonprofit, as a non profit, as a not for profit, our charity, our nonprofit, our members and volunteers, your donation is tax deductible, donations are tax deductible',
      'unser verein, unserem verein, unserer stiftung, unsere stiftung, wir sind ein gemeinnutziger, wir sind eine gemeinnutzige, als gemeinnutziger verein, als gemeinnutzige, notre association, nuestra asociacion, nuestra fundacion, nuestra ong, nostra associazione, nostra onlus, nostra fondazione, onze stichting, onze vereniging, nossa associacao, nossa ong, nasza fundacja, naszej fundacji',
    ],
  },
  {
    model: 'non-profit',
    manner: 'named',
    words: [
      '501 c 3 organization, 501 c 3 nonprofit, 501 c 3 non profit, registered charity, charitable organization, charitable organisation, nonprofit organization, non profit organization, non profit organisation, nonprofit organisation, not for profit organization, not for profit organisation, not for profit health, nonprofit corporation, nonprofit foundation, charitable trust, charitable foundation, social enterprise charity',
      'gemeinnutziger verein, gemeinnutzige organisation, gemeinnutzige gmbh, gemeinnutzige stiftung, eingetragener verein, ggmbh, verein zur, verein fur, e v',
      'association loi 1901, association loi de 1901, association a but non lucratif, association reconnue d utilite publique, organisme a but non lucratif, organisation a but non lucratif, conservatoire d espaces naturels, fondation reconnue d utilite publique, asociacion sin animo de lucro, entidad sin animo de lucro, organizacion sin animo de lucro, organizacion sin fines de lucro, fundacion sin animo de lucro, organizacion no gubernamental',
      'senza scopo di lucro, organizzazione non profit, organizzazione di volontariato, onlus, ente del terzo settore, stichting zonder winstoogmerk, vereniging zonder winstoogmerk, goed doel, anbi status, anbi erkende, associacao sem fins lucrativos, organizacao sem fins lucrativos, entidade sem fins lucrativos, organizacja pozytku publicznego, obecne prospesna',
    ],
  },
  {
    model: 'public body',
    manner: 'named',
    words: [
      'public body, statutory body, statutory authority, executive agency of, an agency of the, municipal utility, municipally owned, public authority, state owned enterprise, public agency, federal agency, city owned utility, government owned',
      'korperschaft des offentlichen rechts, anstalt des offentlichen rechts, stiftung des offentlichen rechts, eigenbetrieb der stadt, eigenbetrieb des landkreises, kommunaler eigenbetrieb, kommunales unternehmen, stadtwerke, zweckverband',
      'etablissement public, regie municipale, collectivite territoriale, syndicat mixte, communaute de communes, organismo publico, entidad publica empresarial, empresa publica, empresa municipal, ente pubblico, azienda speciale, societa in house, overheidsinstelling, zelfstandig bestuursorgaan, gemeentelijke dienst, gemeenschappelijke regeling, entidade publica, autarquia, jednostka budzetowa, spolka komunalna',
    ],
  },
];
