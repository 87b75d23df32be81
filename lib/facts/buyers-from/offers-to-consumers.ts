import type { Cue } from './cue.ts';

/** Things and services that persons and households buy. */
export const OFFERS_TO_CONSUMERS: readonly Cue[] = [
  // What one wears.
  {
    weight: -1.5,
    words: [
      'clothing, apparel, dresses, shirts, t shirts, tees, pants, jeans, hoodies, leggings, jackets, sweaters, swimwear, lingerie, shapewear, footwear, shoes, sneakers, boots, socks, handbag*, bags, purses, scarves, hats, jewelry, jeweller*, jeweler*, earrings, necklace*, bracelet*, watches, sunglasses, plus size, athleisure, streetwear, menswear, womenswear, outfit*, fashion, accessories',
      'kleidung, bekleidung, kleider, schuhe, damenmode, herrenmode, schmuck, taschen, handtaschen, uhren, trauringe, juwelier, vetements, chaussures, robes, bijoux, bijouterie, montres, sacs, ropa, zapatos, zapatillas, vestidos, joyas, joyeria, bolsos, relojes, abbigliamento, scarpe, gioielli, gioielleria, borse, vestiti, orologi, kleding, schoenen, sieraden, horloges, tassen, trouwringen, roupas, sapatos, joias, calcados, vestuario, bolsas, relogios, bizuteri*, pierscionk*, obraczki, odziez, одежда, обувь',
    ],
  },
  // Body and looks.
  {
    weight: -1.4,
    words: [
      'skin care, skincare, makeup, cosmetics, beauty, hair, haircut*, hair salon, hairdresser*, hairstyl*, barber*, nails, manicure, pedicure, salon, facials, waxing, massage, wellness, fragrance*, serum, moisturizer, shampoo, tattoo*, tanning, aftershave',
      'friseur*, frisor*, kosmetikstudio, kosmetik, hautpflege, haarpflege, naturkosmetik, parfum*, nagelstudio, sauna, coiffeur*, coiffure, salon de coiffure, beaute, soins du visage, institut de beaute, cosmetique*, peluqueria, bellez*, estetica, cuidado de la piel, perfumeria, parrucchier*, centro estetico, profumeria, cosmetici, kapper*, kapsalon, huidverzorging, schoonheidssalon, visagie, haarmode, cabeleireir*, beleza, cosmeticos, salao de beleza, fryzjer*, красот*',
    ],
  },
  // Health, of a person.
  {
    weight: -1.4,
    words: [
      'dentist*, dental care, dental office, dental practice, orthodont*, family dentistry, optometr*, eye care, eye exam*, eyecare, vision care, contact lenses, eyeglasses, glasses, pediatric*, chiropract*, physical therapy, dermatolog*, veterina*, pharmacy, vitamins, supplements, supplement, cbd, hemp, probiotic*, weight loss, pain relief, hearing aids, therapy, therapist*, counseling, anxiety, pregnancy, caregiver*, elder care, eldercare, senior living, assisted living, nursing home, home care, disability, disabilities, personal care, medication, insulin',
      'zahnarzt*, arztpraxis, hausarzt, augenarzt, optiker*, apotheke, physiotherapie, heilpraktiker*, tierarzt*, pflegedienst*, pflegegrad*, altenpflege, pflegeheim, betreuung, alltagsbegleit*, haushaltshilfe, nahrungserganzung*, krankenkasse*, cabinet dentaire, opticien*, pharmacie, kinesitherap*, aide a domicile, maison de retraite, clinica dental, optica, farmacia, fisioterapia, residencia de mayores, studio dentistico, ottica, tandarts*, tandheelkunde, huisarts*, fysiotherap*, apotheek, dierenarts*, thuiszorg, mondhygien*, clinica odontologica, odontolog*, otica, stomatolog*, стоматолог*',
    ],
  },
  // Eating, drinking, and staying away.
  {
    weight: -1.4,
    words: [
      'restaurant, restaurants, =menu nutrition, =rooms, guest rooms, rooms suites, rooms and suites, =tours, guided tours, our menu, lunch, dinner, brunch, breakfast, appetizers, desserts, entrees, happy hour, sandwiches, pizza, burgers, bistro, cafe, bakery, brewery, craft beer, beer, wine, wines, winery, cocktail*, coffee, coffees, espresso, chocolat*, candy, snacks, recipe*, delicious, flavors, flavours, tasty, gourmet, grocery, groceries, meals, supermark*, hotel, hotels, resort*, lodging, guest bed and breakfast, vacation*, vacation rental*, holiday*, getaway*, beach, skiing, campground*, camping*, honeymoon, wedding*, bridal, travel, cruise*, flight*, airline*, sightseeing, attractions, casino, nutrition',
      'speisekarte, mittagstisch, fruhstuck, gasthaus, gasthof, biergarten, backerei, kaffee, kaffeebohnen, rosterei, wein, weine, bier, brauerei, schokolade, rezepte, lecker, zimmer, ferienwohnung*, ferien, urlaub*, gaste, hochzeit*, reisen, fluge, kreuzfahrt*, lebensmittel',
      'la carte, nos plats, brasserie, boulangerie, patisserie, confiserie, vins, vin, biere*, recettes, chambres, chambres d hotes, gite, gites, sejour*, vacances, mariage*, bapteme, voyage, voyages, plage',
      'restaurante*, nuestra carta, cerveza, vino, vinos, habitaciones, alojamiento, vacaciones, viaje*, boda, bodas, playa, ristorant*, trattoria, pizzeria, birra, birrificio, birre, vini, caffe, ricette, camere, alloggi, vacanz*, viaggi, matrimoni*, spiaggia, gelateria, pasticceria',
      'menukaart, wijn, wijnen, koffie, recepten, bakkerij, kamers, overnacht*, vakantie, vakanties, vakantiehuis*, bruiloft, trouwen, reizen, vluchten, cardapio, cerveja*, vinho*, receitas, quartos, hospedagem, pousada, ferias, viage*, casamento, praia, restauracja, noclegi, wesel*, pokoje, кафе, ресторан, отель, гостиниц*',
    ],
  },
  // House, garden, and moving between houses.
  {
    weight: -1.2,
    words: [
      'custom home, custom homes, home builder*, homebuilder*, new homes, floor plans, home improvement, remodel*, renovation*, kitchen*, bathroom*, bedroom*, living room, sofa, sofas, furniture, mattress*, bedding, home decor, decor, candles, plumber*, plumbing, drain cleaning, roofing, gutters, windows and doors, hvac, air conditioning, heat pump*, waterproofing, handyman, house cleaning, carpet cleaning, maid, landscaping, lawn, lawn care, gardening, pools, hot tub*, pest control, junk removal, movers, moving company, self storage, locksmith*, garage door*, apartment*, real estate agent*, homes for sale, houses for sale, flowers, bouquet*, florist*, toys, pet food, pets, dog, dogs, christmas lights, smart home',
      'hausbau, einfamilienhaus*, fertighaus*, renovierung*, badezimmer, badsanierung, mobel, wohnzimmer, schlafzimmer, matratzen, wohnaccessoires, klempner, sanitar, heizung, warmepumpe*, dachdecker, maler*, gartenbau, gartengestaltung, gartenpflege, umzug*, entrumpelung*, reinigung und, haushalt, immobilienmakler, wohnungen, blumen, spielzeug, haustier*, innenausbau, terrasse*',
      'maison individuelle, maisons, salle* de bain*, cuisine*, meubles, mobilier, decoration, plombier, plomberie, chauffage, climatisation, pompe a chaleur, couvreur, jardi*, paysagiste, demenagement*, menage, fleurs, fleuriste, jouets, animaux, appartements, agence immobiliere',
      'vivienda*, cocinas, banos, muebles, decorac*, fontaner*, calefaccion, aire acondicionado, climatizacion, aerotermia, mudanzas, limpieza del hogar, flores, juguetes, mascotas, inmobiliaria, arredamento, arredo, mobili, cucine, bagno, idraulico, riscaldamento, condizionatori, giardino, giardinaggio, traslochi, fiori, giocattoli, animali, appartamenti, immobiliare',
      'woningen, nieuwbouwwoning*, verbouw*, keukens, badkamer*, meubelen, meubels, woonwinkel, woonaccessoires, loodgieter*, verwarming, airco, warmtepomp*, dakdekker*, tuin, tuinen, hovenier*, verhuiz*, schoonmaak, bloemen, speelgoed, huisdier*, makelaar*, apartamentos, cozinhas, banheiro*, moveis, encanador*, ar condicionado, mudancas, brinquedos, imobiliaria, мебель, квартир*',
    ],
  },
  // Cars, as their drivers see them.
  {
    weight: -1.1,
    words: [
      'auto repair, car repair, collision repair, auto body, body shop, oil change, tire, tires, tyres, tyre, test drive, new cars, used cars, pre owned, car insurance, auto insurance, driving school, driving lessons, rental cars, car rental, motorcycle*, bicycle*, bike, bikes, cycling, e bike*, scooter*',
      'autoreparatur*, karosserie*, kfz werkstatt, autohaus, gebrauchtwagen, neuwagen, reifen, fahrschule, fahrrad*, motorrad*, mietwagen, autokredit, carrosserie, garage automobile, pneus, auto ecole, velos, voitures d occasion, pare brise, taller mecanico, coches, neumaticos, autoescuela, biciclet*, carrozzeria, autofficina, gomme, pneumatici, autoscuola, autoschade*, schadeherstel, autobedrijf, garagebedrijf, rijschool*, autorijschool, rijles*, fietsen, fiets, taxi, carros, autoescola, автомобил*, шины',
    ],
  },
  // Money and rights of a person.
  {
    weight: -1.2,
    words: [
      'mortgage*, home loan*, personal loan*, home equity, refinance, credit card*, checking, savings account, payday, cash back, cashback, compare credit, life insurance, health insurance, home insurance, homeowners insurance, estate planning, wills, probate, elder law, family law, divorce, personal injury, accident lawyer, immigration lawyer, medicaid, free consultation, retirement, earn points',
      'kredit, kredite, kreditvergleich, ratenkredit*, privatkredit*, sofortkredit*, girokonto, baufinanzierung, hausrat*, haftpflicht*, altersvorsorge, familienrecht, erbrecht, scheidung*, verkehrsrecht, mietrecht, pret immobilier, credit immobilier, assurance auto, assurance habitation, mutuelle, hipoteca*, prestamo*, seguro de coche, seguros de hogar, divorcio*, herencias, prestiti, assicurazione auto, divorzi*, hypotheek*, hypotheken, lening, autoverzekering, familierecht, echtscheiding*, emprestimo*, cartao de credito, seguro auto, kredyt*, pozyczk*',
    ],
  },
  // Spare time, learning for oneself, growing up.
  {
    weight: -1.2,
    words: [
      'friends, social app, your phone, iphone, photos, subscription box, entertainment, games, game, gaming, gamer*, video games, music, vinyl, guitar*, pianos, musical instruments, blu ray, books, magazines, movies, tv shows, hobby*, hobbies, crafts, fitness, yoga, gym, workout*, golf, fishing, hunting, hiking, surfing, birthday party, party supplies, outdoor, sports, costume*, celebrat*, birthday*, summer camp*, summer programs, study abroad, high school, kids, children, baby, babies, preschool, daycare, tutoring, classes for, dance, lifestyle, community of, app store, download the app, social network',
      'spiele, musik, musikinstrument*, gitarre*, schallplatten, bucher, filme, zeitschriften, fitnessstudio, freizeit, kinder, babys, kindergarten, nachhilfe, vereine, konzert*, jeux, musique, livres, loisirs, enfants, bebe*, creche, jouer, juegos, musica, libros, ocio, ninos, guarderia, deporte*, giochi, libri, tempo libero, bambini, palestra, spellen, muziek, boeken, vrije tijd, kinderopvang, sportschool, jogos, livros, brinquedo, criancas, esportes, ゲーム, アニメ, おもちゃ, игр*, музык*',
    ],
  },
];
