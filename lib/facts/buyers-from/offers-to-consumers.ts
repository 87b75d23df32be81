import type { Cue } from './cue.ts';

/** Things and services that persons and households buy. */
export const OFFERS_TO_CONSUMERS: readonly Cue[] = [
  // What one wears.
  {
    weight: -1.5,
    words: [
      'clothing, apparel, dresses, shirts, t shirts, pants, jeans, hoodies, leggings, jackets, sweaters, swimwear, lingerie, shapewear, footwear, shoes, sneakers, boots, socks, handbag*, bags, scarves, hats, jewelry, jeweller*, jeweler*, earrings, necklace*, bracelet*, watches, sunglasses, plus size, athleisure, streetwear, menswear, womenswear, outfit*, fashion, accessories',
      'kleidung, bekleidung, kleider, schuhe, damenmode, herrenmode, schmuck, taschen, handtaschen, uhren, trauringe, juwelier, vetements, chaussures, bijoux, bijouterie, sacs, ropa, zapatos, vestidos, joyeria, abbigliamento, scarpe, gioielli, gioielleria, borse, kleding, schoenen, sieraden, horloges, tassen, trouwringen, sapatos, bizuteri*, pierscionk*, obraczki, одежда, обувь',
    ],
  },
  // Body and looks.
  {
    weight: -1.4,
    words: [
      'skin care, skincare, makeup, cosmetics, beauty, hair, haircut*, hairdresser*, hairstyl*, barber*, nails, manicure, pedicure, salon, facials, waxing, massage, wellness, fragrance*, serum, moisturizer, shampoo, tattoo*, tanning, aftershave',
      'friseur*, frisor*, kosmetik, hautpflege, parfum*, sauna, coiffeur*, coiffure, beaute, cosmetique*, peluqueria, bellez*, estetica, perfumeria, parrucchier*, kapper*, visagie, cosmeticos',
    ],
  },
  // Health, of a person.
  {
    weight: -1.4,
    words: [
      'dentist*, orthodont*, optometr*, eye care, eye exam*, eyecare, vision care, contact lenses, eyeglasses, glasses, pediatric*, chiropract*, dermatolog*, veterina*, pharmacy, vitamins, supplements, supplement, cbd, hemp, probiotic*, weight loss, pain relief, hearing aids, therapy, therapist*, counseling, anxiety, pregnancy, caregiver*, elder care, eldercare, senior living, assisted living, nursing home, home care, disability, disabilities, personal care, medication',
      'zahnarzt*, arztpraxis, hausarzt, augenarzt, optiker*, apotheke, physiotherapie, heilpraktiker*, tierarzt*, pflegedienst*, pflegegrad*, altenpflege, pflegeheim, betreuung, alltagsbegleit*, haushaltshilfe, nahrungserganzung*, krankenkasse*, cabinet dentaire, opticien*, pharmacie, clinica dental, optica, farmacia, fisioterapia, studio dentistico, ottica, tandarts*, tandheelkunde, huisarts*, apotheek, thuiszorg',
    ],
  },
  // Eating, drinking, and staying away.
  {
    weight: -1.4,
    words: [
      'restaurant, restaurants, =menu nutrition, =rooms, guest rooms, rooms and suites, =tours, guided tours, our menu, lunch, dinner, brunch, breakfast, appetizers, desserts, sandwiches, pizza, burgers, bistro, cafe, bakery, brewery, craft beer, beer, wine, winery, cocktail*, coffee, espresso, chocolat*, candy, snacks, recipe*, delicious, flavors, tasty, gourmet, grocery, groceries, meals, supermark*, hotel, hotels, resort*, lodging, bed and breakfast, vacation*, holiday*, beach, skiing, campground*, camping*, wedding*, bridal, travel, cruise*, flight*, airline*, sightseeing, attractions, casino, nutrition',
      'speisekarte, gasthaus, gasthof, biergarten, backerei, kaffee, kaffeebohnen, wein, weine, bier, brauerei, schokolade, rezepte, lecker, zimmer, ferienwohnung*, ferien, urlaub*, gaste, hochzeit*, reisen, fluge, kreuzfahrt*, lebensmittel',
      'la carte, brasserie, boulangerie, patisserie, confiserie, vins, vin, biere*, recettes, chambres, gite, gites, sejour*, vacances, mariage*, voyage, voyages',
      'restaurante*, cerveza, vino, habitaciones, alojamiento, vacaciones, viaje*, boda, ristorant*, pizzeria, birra, birrificio, birre, vini, caffe, camere, alloggi, vacanz*, viaggi, matrimoni*',
      'menukaart, wijn, wijnen, koffie, bakkerij, kamers, overnacht*, vakantie, vakantiehuis*, reizen, cardapio, cerveja*, vinho*, receitas, pousada, ferias, noclegi, ресторан, отель',
    ],
  },
  // House, garden, and moving between houses.
  {
    weight: -1.2,
    words: [
      'custom home, custom homes, home builder*, homebuilder*, new homes, floor plans, home improvement, remodel*, renovation*, kitchen*, bathroom*, bedroom*, living room, sofa, sofas, furniture, mattress*, bedding, decor, candles, plumber*, plumbing, drain cleaning, roofing, gutters, hvac, air conditioning, heat pump*, waterproofing, handyman, house cleaning, carpet cleaning, landscaping, lawn, gardening, pools, hot tub*, pest control, junk removal, movers, self storage, locksmith*, garage door*, apartment*, real estate agent*, homes for sale, houses for sale, flowers, bouquet*, florist*, toys, pet food, pets, dog, smart home',
      'hausbau, einfamilienhaus*, fertighaus*, renovierung*, badezimmer, badsanierung, mobel, wohnzimmer, schlafzimmer, matratzen, wohnaccessoires, klempner, sanitar, heizung, warmepumpe*, dachdecker, maler*, gartenbau, gartengestaltung, gartenpflege, umzug*, entrumpelung*, haushalt, immobilienmakler, wohnungen, blumen, spielzeug, haustier*, innenausbau, terrasse*',
      'maison individuelle, maisons, salle* de bain*, cuisine*, meubles, mobilier, decoration, plombier, plomberie, chauffage, climatisation, jardi*, demenagement*, fleurs, appartements, agence immobiliere',
      'vivienda*, cocinas, muebles, decorac*, fontaner*, calefaccion, aire acondicionado, climatizacion, aerotermia, flores, mascotas, inmobiliaria, arredamento, arredo, mobili, cucine, idraulico, riscaldamento, giardino, fiori, appartamenti, immobiliare',
      'woningen, keukens, badkamer*, meubelen, meubels, loodgieter*, verwarming, warmtepomp*, dakdekker*, tuin, verhuiz*, schoonmaak, bloemen, makelaar*, apartamentos, moveis, imobiliaria, мебель, квартир*',
    ],
  },
  // Cars, as their drivers see them.
  {
    weight: -1.1,
    words: [
      'auto repair, car repair, collision repair, auto body, body shop, oil change, tire, tires, tyres, tyre, test drive, new cars, used cars, pre owned, auto insurance, driving school, driving lessons, rental cars, car rental, motorcycle*, bicycle*, bike, bikes, cycling, e bike*, scooter*',
      'autoreparatur*, karosserie*, kfz werkstatt, autohaus, gebrauchtwagen, neuwagen, reifen, fahrschule, fahrrad*, motorrad*, mietwagen, autokredit, carrosserie, garage automobile, pneus, auto ecole, voitures d occasion, pare brise, coches, biciclet*, carrozzeria, autofficina, autoschade*, autobedrijf, rijschool*, rijles*, fietsen, fiets, taxi, автомобил*',
    ],
  },
  // Money and rights of a person.
  {
    weight: -1.2,
    words: [
      'mortgage*, home loan*, personal loan*, home equity, refinance, credit card*, checking, savings account, cash back, cashback, life insurance, health insurance, estate planning, wills, probate, elder law, family law, divorce, personal injury, medicaid, free consultation, retirement, earn points',
      'kredit, kredite, kreditvergleich, ratenkredit*, privatkredit*, sofortkredit*, girokonto, baufinanzierung, hausrat*, haftpflicht*, altersvorsorge, familienrecht, erbrecht, scheidung*, verkehrsrecht, mietrecht, pret immobilier, credit immobilier, assurance auto, mutuelle, hipoteca*, prestamo*, hypotheek*, hypotheken',
    ],
  },
  // Spare time, learning for oneself, growing up.
  {
    weight: -1.2,
    words: [
      'friends, your phone, iphone, photos, entertainment, games, game, gaming, gamer*, music, vinyl, guitar*, pianos, musical instruments, blu ray, books, magazines, movies, tv shows, hobby*, hobbies, crafts, fitness, yoga, gym, workout*, golf, fishing, hunting, hiking, surfing, party supplies, outdoor, sports, costume*, celebrat*, birthday*, summer camp*, summer programs, study abroad, high school, kids, children, baby, preschool, daycare, tutoring, classes for, dance, lifestyle, community of, app store, download the app, social network',
      'spiele, musik, musikinstrument*, gitarre*, schallplatten, bucher, filme, zeitschriften, fitnessstudio, freizeit, kinder, babys, kindergarten, nachhilfe, vereine, konzert*, jeux, musique, livres, loisirs, enfants, bebe*, creche, juegos, musica, libros, ninos, guarderia, deporte*, giochi, libri, bambini, palestra, muziek, boeken, livros, criancas, ゲーム, игр*, музык*',
    ],
  },
];
