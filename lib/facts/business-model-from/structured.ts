import type { BusinessModel } from '../../icp/business.ts';
import { ownNodes } from '../own-nodes.ts';
import type { Page } from '../page.ts';
import type { Reason } from './heard.ts';

/** Types of schema.org by which a company says what it is (schema.org/Organization and what is under it). */
const TYPES: readonly (readonly [BusinessModel, RegExp])[] = [
  ['non-profit', /^NGO$/],
  ['public body', /^GovernmentOrganization$|^GovernmentOffice$/],
  ['distributor', /^WholesaleStore$/],
  ['retailer', /Store$|^AutoDealer$|^OnlineBusiness$/],
  [
    'services',
    /Restaurant|CafeOrCoffeeShop|BarOrPub|Hotel|Hostel|Motel|Resort|LodgingBusiness|BedAndBreakfast|Campground|Salon|DaySpa|HealthClub|ExerciseGym|Dentist|Optician|Physician|MedicalClinic|MedicalBusiness|VeterinaryCare|ChildCare|LegalService|Attorney|Notary|AccountingService|FinancialService|InsuranceAgency|BankOrCreditUnion|RealEstateAgent|TravelAgency|EmploymentAgency|ProfessionalService|AutoRepair|AutoBodyShop|HomeAndConstructionBusiness|Plumber|Electrician|HVACBusiness|RoofingContractor|GeneralContractor|HousePainter|Locksmith|MovingCompany|DryCleaningOrLaundry|Airline/,
  ],
];

/** What the page's structured data calls the company. */
export function structuredReasons(page: Page): Reason[] {
  return ownNodes(page).flatMap(({ types, source }) =>
    types.flatMap((type) => {
      const [model] = TYPES.find(([, pattern]) => pattern.test(type)) ?? [];
      return model ? [{ model, source, quote: `@type: ${type}`, confidence: 0.9 }] : [];
    }),
  );
}
