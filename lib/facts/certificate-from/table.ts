/** A certificate: its common name, how texts write it, and how it must be told where its name alone says too little. */
export interface CertificateRow {
  name: string;
  /** Matches the certificate's name in a text of Unicode form NFKC. */
  pattern: RegExp;
  /**
   * `badge`: its name alone in a caption or picture says that the company holds it. `stated`: only a sentence that says so does,
   * for the name alone is also a material's, a product's or a service's.
   */
  by: 'badge' | 'stated';
}

const badge = (name: string, pattern: RegExp): CertificateRow => ({ name, pattern, by: 'badge' });
const stated = (name: string, pattern: RegExp): CertificateRow => ({ name, pattern, by: 'stated' });

/** Names as their own bodies write them: iso.org, aicpa-cima.com, pcisecuritystandards.org, fda.gov, fsc.org, bcorporation.net, enx.com … */
export const CERTIFICATES: readonly CertificateRow[] = [
  badge('OHSAS 18001', /OHSAS[\s-]?18001/),
  badge('FSSC 22000', /FSSC[\s-]?22000/),
  badge('IATF 16949', /(?:IATF|ISO\/TS|TS)[\s-]?16949/),
  badge('AS9100', /(?:AS|EN)(?:\/EN)?[\s-]?9100(?!\d)/),
  badge('AS9120', /(?:AS|EN)[\s-]?9120(?!\d)/),
  badge('NADCAP', /\bNADCAP\b/i),
  badge('EN 1090', /\bEN[\s-]?1090(?!\d)/),
  badge('SOC 1', /\bSOC[\s-]?1(?!\d)/),
  badge('SOC 2', /\bSOC[\s-]?(?:2|II)(?![\dI])/),
  badge('SOC 3', /\bSOC[\s-]?3(?!\d)/),
  badge('PCI DSS', /\bPCI(?:[\s-]?DSS|[\s-](?:certified|compliant|compliance|level 1))/i),
  stated('HIPAA', /\bHIPAA\b/),
  badge('HITRUST', /\bHITRUST\b/),
  badge('FedRAMP', /\bFedRAMP\b/i),
  badge('StateRAMP', /\bStateRAMP\b/i),
  badge('CSA STAR', /\bCSA STAR\b/),
  badge('Cyber Essentials Plus', /\bCyber Essentials Plus\b/i),
  badge('Cyber Essentials', /\bCyber Essentials\b(?! Plus)/i),
  badge('TISAX', /\bTISAX\b/i),
  badge('BSI C5', /\b(?:BSI )?C5[- ](?:Testat|attestation)|\bBSI C5\b/),
  badge('HDS', /\b(?:certifi\S* HDS|HDS certifi|[Hh]ébergeur de [Dd]onnées de [Ss]anté)/),
  badge('SecNumCloud', /\bSecNumCloud\b/),
  badge('ENS', /\bEsquema Nacional de Seguridad\b/),
  badge('Privacy Mark', /プライバシーマーク|Pマーク/),
  badge('FDA registered', /\bFDA[\s-][Rr]egistered(?: (?:facility|establishment|manufacturer|company))?/),
  stated('FDA cleared', /\bFDA[\s-](?:510\(k\)[\s-])?[Cc]leared\b/),
  stated('FDA approved', /\bFDA[\s-][Aa]pproved\b/),
  badge('GMP', /\bc?GMP\b(?![a-z])|Good Manufacturing Practices?/),
  badge('GDP', /\bGDP[\s-](?:certified|zertifiziert|compliant)|Good Distribution Practice/),
  badge('HACCP', /\bHACCP\b/),
  badge('BRCGS', /\bBRC(?:GS|[\s-]?(?:certified|Global Standards?|Food|A\+?|AA\+?|accredited|zertifiziert))/),
  badge('IFS Food', /\bIFS[\s-](?:Food|Logistics|Broker|zertifiziert|certified)/),
  badge('GlobalG.A.P.', /\bGlobal\s?G\.?A\.?P\b/i),
  badge('SQF', /\bSQF\b/),
  stated('FSC', /\bFSC\b/),
  stated('PEFC', /\bPEFC\b/),
  badge('B Corp', /\b(?:Certified )?B[\s-]Corp(?:oration|™|®)?\b|\bBCorp\b/),
  badge('EcoVadis', /\bEco[Vv]adis\b/),
  stated('Fairtrade', /\bFair[\s-]?[Tt]rade\b/),
  stated(
    'Organic',
    /\b(?:USDA|EU)[\s-][Oo]rganic\b|\b[Cc]ertified [Oo]rganic\b|\bBio[\s-](?:zertifizier\S*|Siegel)|\bagriculture biologique\b|DE-ÖKO-\d{3}/,
  ),
  stated('Demeter', /\bDemeter\b/),
  stated('GOTS', /\bGOTS\b/),
  stated('OEKO-TEX', /\bOEKO[\s-]?TEX\b/i),
  stated('Climate Neutral', /\bClimate Neutral Certified\b/),
  badge('EMAS', /\bEMAS\b/),
  stated('UL', /\bUL[\s-](?:[Ll]isted|[Cc]ertified)\b/),
  stated('TÜV', /\bTÜV\b/),
  badge('VCA', /\bVCA\*{0,2}(?![A-Za-z])/),
  badge('SCC', /\bSCC(?:\*\*|P)?[\s-](?:zertifiziert|Zertifikat|certified)/),
  badge('MASE', /\bcertification MASE\b|\bMASE[\s-]certifi/),
  badge('Qualiopi', /\bQualiopi\b/),
  badge('RGE', /\b(?:label|certifi\S*|qualifi\S*)\s+RGE\b|\bRGE Quali/),
  badge('EFfCI', /\bEFfCI\b/),
  badge('CMMI', /\bCMMI(?:[\s-](?:Level|ML|Maturity Level)[\s-]?[2-5]|-DEV)/i),
  badge('SA8000', /\bSA[\s-]?8000\b/),
  stated('Halal', /\b[Hh]alal[\s-](?:certified|zertifiziert)/),
  stated('Kosher', /\b[Kk]osher[\s-](?:certified|zertifiziert)/),
  stated('MSC', /\bMSC[\s-](?:certified|zertifiziert|gecertificeerd)/),
  stated('RSPO', /\bRSPO\b/),
  badge('ITAR registered', /\bITAR[\s-]?[Rr]egistered\b/),
  badge('WBENC', /\bWBENC\b/),
];
