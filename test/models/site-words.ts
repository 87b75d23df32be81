import { stemOf } from '../../lib/text/stem.ts';

/** Words of web sites as such: on a contact page they outnumber what tells of the trade, and descriptions never have them. */
const WORDS =
  'contact form www http https com email mail website site web page click link home question questions feedback faq news latest read view find search submit send message call phone fax address street road inquiry enquiry please welcome thank privacy policy cookie terms conditions copyright reserved login sign newsletter subscribe menu share facebook twitter linkedin instagram youtube blog hours open monday tuesday wednesday thursday friday saturday sunday name happening comment best top easy hear know start work';

const STEMS = new Set(WORDS.split(' ').map(stemOf));

/** Whether a feature is made of such words alone. */
export function isSiteWord(feature: string): boolean {
  return feature.split(' ').every((stem) => STEMS.has(stem));
}
