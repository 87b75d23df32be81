import type { Claim } from './claim.ts';

/** Those who buy and sell. */
export const TRADERS: readonly Claim[] = [
  {
    model: 'distributor',
    manner: 'said',
    words: [
      'we distribute, we are distributors, we import and, we import distribute, we wholesale, we supply the trade, we supply to the trade, brands we distribute, brands we represent',
      'wir vertreiben, wir importieren, wir beliefern den fachhandel, beliefern wir den, unser grosshandel, nous distribuons, nous importons, distribuimos, importamos, distribuiamo, importiamo, wij importeren, wij distribueren, wij leveren aan de groothandel, dystrybuujemy, мы поставляем',
    ],
  },
  {
    model: 'distributor',
    manner: 'named',
    words: [
      'authorized dealer, authorised dealer, authorized reseller, authorised reseller, value added reseller, wholesale supplier*, supplies wholesale, importer* of, dealer in, dealers in, dealing in used, stockist* of, trade supplier*, distributes, wholesaler*, distributor*',
      'grosshand* fur, fachgrosshand*, grosshandelsunternehmen, autorisierter handler, autorisierter vertriebspartner, autorisierter fachhandler, vertragshandler, importeur von, generalimporteur, generalvertretung, grosshandel, grosshandler, *grosshandel',
      'distributeur de, distributeur d, distributeur officiel, distributeur exclusif, distributeur agree, grossiste, importateur de, importateur distributeur, negoce de, negociant en, concessionnaire, revendeur agree',
      'distribuidor* de, distribuidor oficial, distribuidor autorizado, distribuidor exclusivo, mayorista* de, importador* de, concesionario oficial',
      'concessionari*, rivenditore autorizzato, grossist* di, ingrosso di, vendita all ingrosso, importatore di',
      'groothandel, importeur van, distributeur van, officieel dealer, dealer van, officiele dealer, distribuidora, atacadista de, revenda autorizada, hurtownia, dystrybutor, дистрибьютор, официальныи дилер',
    ],
  },
  {
    model: 'retailer',
    manner: 'said',
    words: [
      'our online store, our online shop, our web shop, our webshop, our stores, our retail stores, visit our store, visit our shop, visit our showroom, our shop is, shop with us, we are an online retailer, our retail shop',
      'unser onlineshop, unserem onlineshop, unseren onlineshop, unser online shop, unserem online shop, unsere filialen, unseren filialen, unserem ladengeschaft, unser ladengeschaft, unserem geschaft, bei uns im laden, unser fachgeschaft, unserem shop',
      'notre boutique, nos boutiques, notre boutique en ligne, notre magasin, nos magasins, nuestra tienda, nuestras tiendas, nuestra tienda online, nostro negozio, nostri negozi, nostro shop, nostro e commerce, onze winkel, onze winkels, onze webshop, onze webwinkel, onze showroom, nossa loja, nossas lojas, nossa loja virtual, nasz sklep, naszym sklepie, наш магазин, нашем магазине',
    ],
  },
  {
    model: 'retailer',
    manner: 'named',
    words: [
      'online store, online shop, retailer, online superstore, retail chain, supermarket chain, department store, specialty store, clothing store, furniture store, jewelry store, jewellery shop, toy store, music store, skin care store, health store, home furnishing store, garden centre, garden center',
      'onlineshop, onlinehandler, online handler, versandhandler, versandhaus, fachgeschaft, einzelhandler, mobelhaus, juwelier, discounter, baumarkt, gartencenter, autohaus, musikhaus, spielwarengeschaft',
      'boutique en ligne, vente en ligne, bijouterie, confiserie, magasin de, jardinerie, detaillant, supermarche, tienda online, tienda de, joyeria, venta online, supermerca*, negozio online, negozio di, vendita online, gioielleria',
      'webshop, webwinkel, woonwinkel, meubelzaak, speciaalzaak, tuincentrum, supermarkt, loja virtual, loja online, loja de, joalheria, sklep, интернет магазин',
    ],
  },
  {
    model: 'marketplace',
    manner: 'said',
    words: [
      'sell on our, our marketplace, our sellers, our vendors and buyers, become a seller, unser marktplatz, unserem marktplatz, unsere verkaufer, notre place de marche, nos vendeurs, nuestro marketplace, nuestros vendedores, nostro marketplace, nostri venditori, onze marktplaats, ons verkoopplatform, nosso marketplace, nossos vendedores',
    ],
  },
  {
    model: 'marketplace',
    manner: 'named',
    words: [
      'marketplace for, online marketplace, marketplace of, marketplace connecting, marketplace that, marketplace where, b2b marketplace, two sided marketplace, peer to peer marketplace, course marketplace, talent marketplace, freelance marketplace, connects buyers and, connecting buyers and, connects buyers with, connects sellers, platform connecting',
      'marktplatz fur, online marktpla*, onlinemarktplatz, handelsplattform fur, vermittlungsplattform, vergleichsportal, place de marche, plateforme de mise en relation, mise en relation entre, plataforma que conecta, conecta compradores, conecta a compradores, mercado online, mette in contatto, mercato online, marketplace per, marktplaats voor, platform dat vraag, conecta vendedores, marketplace de, marketplace para',
    ],
  },
];
