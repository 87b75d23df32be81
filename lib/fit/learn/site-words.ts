/** What sites say of themselves and not of their company: said by all, and yet rare in texts about companies. */
export const SITE_WORDS: ReadonlySet<string> = new Set(
  `about accept account address agree all back basket blog book browse call careers cart category check choose click close comment comments contact content continue
  cookie cookies copyright country demo details discover download email enter error events explore fax feedback fill find follow form free full gallery get global
  help home hours info information join language latest learn legal like link links list load loading local location locations login logout mail main map member menu message
  mobile news newsletter next open opening options order page pages password phone photo please policy popular post posts preferences press previous privacy
  questions quote read register related request required reserved review reviews rights search section see select send settings share shop show sign site
  sitemap skip social start step stories story submit subscribe support team tel terms today toggle top type update updates upload user verify video videos view visit
  want watch website welcome write year years
  aktuelles akzeptieren anmelden ansprechpartner cookies datenschutz datenschutzerklarung einstellungen erfahren impressum karriere kontakt lesen mehr seite startseite suche
  accueil actualites confidentialite contactez legales mentions plus savoir
  aviso contacto inicio politica privacidad
  facebook instagram linkedin twitter youtube xing whatsapp tiktok pinterest`.split(/\s+/),
);
