import type { PageReading } from '../page/reading.ts';
import { addressFacts } from './address.ts';
import { awardFacts } from './award.ts';
import { businessModelFacts } from './business-model.ts';
import { buyersFacts } from './buyers.ts';
import { certificateFacts } from './certificate.ts';
import { customerFacts } from './customer.ts';
import { descriptionFacts } from './description.ts';
import { emailFacts } from './email.ts';
import { employeesFacts } from './employees.ts';
import { eventFacts } from './event.ts';
import type { Fact } from './fact.ts';
import { formerNameFacts } from './former-name.ts';
import { foundedFacts } from './founded.ts';
import { industryFacts } from './industry.ts';
import { jobFacts } from './jobs.ts';
import { departmentFacts } from './jobs-departments.ts';
import { openJobsFacts } from './jobs-open.ts';
import { languageFacts } from './language.ts';
import { locationsFacts } from './locations.ts';
import { mainText } from './main-text.ts';
import { marketFacts } from './market.ts';
import { nameFacts } from './name.ts';
import { officeFacts } from './office.ts';
import { openPage, type Page } from './page.ts';
import { pageKind } from './page-kind.ts';
import { parentFacts } from './parent.ts';
import { partnerFacts } from './partner.ts';
import { phoneFacts } from './phone.ts';
import { placeFacts } from './place.ts';
import { revenueFacts } from './revenue.ts';
import { signposts } from './signposts.ts';
import { socialFacts } from './social.ts';
import { technologyFacts } from './technology.ts';
import type { Trained } from './trained.ts';
import type { Understanding } from './understanding.ts';
import { vatFacts } from './vat.ts';

/** Every question asked of a company's page, one file each. */
const QUESTIONS: readonly ((page: Page, trained?: Trained) => Fact[])[] = [
  nameFacts,
  formerNameFacts,
  parentFacts,
  descriptionFacts,
  industryFacts,
  buyersFacts,
  businessModelFacts,
  languageFacts,
  placeFacts,
  addressFacts,
  officeFacts,
  marketFacts,
  vatFacts,
  employeesFacts,
  foundedFacts,
  revenueFacts,
  locationsFacts,
  eventFacts,
  customerFacts,
  partnerFacts,
  certificateFacts,
  awardFacts,
  phoneFacts,
  emailFacts,
  socialFacts,
  jobFacts,
  openJobsFacts,
  departmentFacts,
  technologyFacts,
];

/**
 * What a page says about the company whose site it is.
 *
 * @param reading a page reading, already checked at the border; its texts are data, never HTML.
 * @param seenAt epoch milliseconds.
 * @param trained what was learned of words; without it, neither industry nor trade nor buyers are told by them.
 * @returns the kind of page; facts, text and signposts only where it is a company's own page.
 */
export function understand(reading: PageReading, seenAt: number, trained?: Trained): Understanding {
  const page = openPage(reading, seenAt);
  const { kind, signs } = pageKind(page);
  const identity = page.domain ? { domain: page.domain } : {};
  if (!kind.company || !page.domain) {
    return { kind, signs, ...identity, facts: [], signposts: {}, text: '', words: 0 };
  }
  const facts = QUESTIONS.flatMap((question) => question(page, trained));
  return { kind, signs, ...identity, facts, signposts: signposts(page), ...mainText(page) };
}
