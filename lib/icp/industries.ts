/** The industries a company may be said to be in: id → name as the rep reads it. */
export const INDUSTRIES = {
  software: 'Software & IT services',
  services: 'Business & personal services',
  transport: 'Transport & logistics',
  retail: 'Retail & wholesale',
  education: 'Education & training',
  public: 'Public sector & non-profit',
  health: 'Health care & medical devices',
  pharma: 'Pharma & biotech',
  media: 'Media, games & entertainment',
  food: 'Food, drink & farming',
  goods: 'Consumer goods & fashion',
  travel: 'Hotels, restaurants & leisure',
  electronics: 'Electronics & hardware',
  finance: 'Banking & finance',
  insurance: 'Insurance',
  machinery: 'Machinery & industrial equipment',
  aerospace: 'Aerospace & defence',
  energy: 'Energy, water & waste',
  vehicles: 'Cars & other vehicles',
  property: 'Real estate',
  construction: 'Construction & building trades',
  materials: 'Materials, metals & chemicals',
  telecom: 'Telecommunications',
} as const;
export type Industry = keyof typeof INDUSTRIES;

/** In the order in which the model's columns stand. */
export const INDUSTRY_IDS = Object.keys(INDUSTRIES) as Industry[];
