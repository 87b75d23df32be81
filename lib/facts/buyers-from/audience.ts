import type { Cue } from './cue.ts';

/** Words by which a company names or addresses its buyers. */
export const AUDIENCE: readonly Cue[] = [
  // Businesses are named as those it is made for.
  {
    weight: 1.6,
    words: [
      'for businesses, for business, for companies, for enterprise*, for organizations, for organisations, for teams, for manufacturers, for professionals, for retailers, for agencies, for developers, for employers, for brands, for startups, for banks, for contractors, for institutions, for the industry, businesses of all sizes, companies of all sizes, small businesses, small and medium, mid market, fortune 500, business customers, corporate clients, corporate customers, commercial clients, commercial customers, trade customers, trade only, industrial customers, enterprise customers, b2b, business to business, governments, government agencies, ngos, nhs, help companies, helps companies, help businesses, helps businesses, helping businesses, help organizations, helps organizations, empower* businesses, leading companies, leading brands, global brands, oem, oems, any business, =business, =trade, =enterprise, =for business, =corporate, =professionals, =architects',
      'fur unternehmen, fur firmen, fur betriebe, fur den mittelstand, fur kmu, fur die industrie, fur gewerbe*, firmenkunden, geschaftskunden, gewerbekunden, industriekunden, unternehmenskunden, mittelstandisch*, start ups und, fur buros, =unternehmenskunden, =geschaftskunden, =firmenkunden, =industrie',
      'pour les entreprises, pour entreprises, aux entreprises, pour les professionnels, aux professionnels, clients professionnels, grands comptes, pme, tpe, industriels, collectivites, =professionnels, =entreprises, =pro',
      'para empresas, a empresas, a las empresas, para las empresas, para profesionales, pymes, grandes empresas, clientes corporativos, =empresas, =profesionales',
      'per le aziende, alle aziende, per aziende, per le imprese, alle imprese, per professionisti, pmi, clienti aziendali, =aziende, =imprese, =professionisti',
      'voor bedrijven, voor organisaties, voor ondernemers, zakelijke klanten, zakelijke markt, mkb, bedrijfsleven, =zakelijk, =bedrijven',
      'para profissionais',
      'dla firm, dla przemyslu, dla biznesu, для бизнеса, для компании, 法人のお客様, 法人向け, 企業向け, 기업용',
    ],
  },
  // Whoever has a business of their own is spoken to.
  {
    weight: 1.5,
    words: [
      'your business, your businesses, your company, your company s, your organization, your organisation, your team, your teams, your employees, your workforce, your brand, your customers, your clients, your operations, your supply chain, your industry, your fleet, your facility, your plant, your production, your workflow, your stack, grow your, scale your, your bottom line',
      'ihr unternehmen, ihrem unternehmen, ihres unternehmens, ihre mitarbeiter, ihren mitarbeitern, ihr team, ihrer produktion, ihre produktion, ihren betrieb, ihrem betrieb, ihre kunden, ihren kunden, dein unternehmen, deine kunden',
      'votre entreprise, votre societe, vos equipes, vos collaborateurs, vos salaries, vos clients, votre activite, votre production',
      'tu empresa, su empresa, tu negocio, su negocio, sus empleados, tus clientes, sus clientes, tu equipo, su equipo, vuestra empresa',
      'la tua azienda, la vostra azienda, la tua impresa, la vostra impresa, i tuoi clienti, vostra attivita, tuo business, vostro business',
      'uw bedrijf, je bedrijf, jouw bedrijf, uw organisatie, je organisatie, uw medewerkers, uw klanten, je klanten, uw onderneming',
      'sua empresa, seu negocio, seus clientes, seus colaboradores, sua equipe, a sua equipa',
    ],
  },
  // Households and persons are named as those it is made for.
  {
    weight: -1.6,
    words: [
      'homeowners, homeowner, home owners, home buyers, homebuyers, households, families, private customers, private clients, residential, for kids, for women, for men, for couples, for everyone, shoppers, brides, parents, teens, seniors, newborns, pet owners, =residential, =personal, =householders, =women, =men, =kids, =mens, =womens, =girls, =boys, =baby, =individuals, patient, patients, guests, passengers, holidaymakers, students',
      'privatkunden, privathaushalt*, familien, senioren, patienten, patientinnen, angehorige, hausbesitzer, bauherren, eigenheim*, verbraucherinnen, fahrgaste, =privat, =damen, =herren, =kinder, =privatkunden, pflegebedurftig*',
      'particuliers, familles, vos proches, vacanciers, =particuliers, =femme, =homme, =enfant, =enfants',
      'particulares, familias, pacientes, hogares, huespedes, ninos, =mujer, =hombre, =ninos, =particulares',
      'privati, famiglie, pazienti, ospiti, bambini, =privati, =donna, =uomo, =bambini',
      'particulieren, gezinnen, gasten, ouderen, =particulier, =dames, =heren, =kinderen',
      'hospedes, criancas, =feminino, =masculino, =infantil',
      'klienci indywidualni, dla dzieci, dla domu, для дома, для детеи, пациент*, 個人のお客様, 개인용',
    ],
  },
  // A person with a home, a body and a family is spoken to.
  {
    weight: -1.6,
    words: [
      'your home, your house, your family, your kids, your child, your children, your baby, your pet, your dog, your loved ones, your skin, your hair, your body, your health, your smile, your teeth, your wedding, your vacation, your holiday, your trip, your stay, your car, your vehicle, your garden, your bathroom, your kitchen, your friends, your lifestyle, your style, your dream, your feet, your sleep, your life, your student, your mortgage, your day',
      'ihr zuhause, ihrem zuhause, ihre familie, ihre gesundheit, ihr auto, ihr haus, ihrem haus, ihr urlaub, ihren urlaub, ihrem garten, dein zuhause, deine familie, deine gesundheit, dein lieblings*, fur dich, fur zuhause, zu hause',
      'votre maison, votre famille, votre sante, votre voiture, vos vacances, votre sejour, votre jardin, votre vehicule, vos enfants, votre logement, votre domicile, chez vous',
      'tu casa, su casa, tu hogar, su hogar, tu familia, su familia, tu salud, su salud, tu coche, tu estancia, su estancia',
      'la tua casa, la vostra casa, la tua famiglia, la tua auto, il tuo soggiorno, vostro soggiorno',
      'uw huis, je huis, jouw huis, uw woning, je woning, uw auto, je auto, uw gezin, uw vakantie, je vakantie, uw tuin, je tuin',
      'sua casa, sua familia, sua saude, sua viagem, sua estadia',
    ],
  },
  // Both are named in one breath.
  {
    weight: 0,
    both: true,
    words: [
      'residential and commercial, commercial and residential, commercial residential, individuals and businesses, consumers and businesses, businesses and consumers, homes and businesses, retail and wholesale, wholesale and retail',
      'privat und geschaftskunden, privat und firmenkunden, privat und gewerblich*',
      'particuliers et professionnels, professionnels et particuliers, particuliers et les professionnels, particuliers et aux professionnels, professionnels et aux particuliers',
      'particulares y empresas, empresas y particulares, privati e aziende, aziende e privati',
      'particulieren en bedrijven, particulier en zakelijk, particulares e empresas',
    ],
  },
];
