import type { Claim } from './claim.ts';

/** Those who make things. */
export const MAKERS: readonly Claim[] = [
  {
    model: 'manufacturer',
    manner: 'said',
    words: [
      'we manufacture, we design and manufacture, we design develop and manufacture, we develop and manufacture, we also manufacture, we have been manufacturing, we have manufactured, we produce our, we brew, we roast, we craft our, our factory, our factories, our manufacturing, our production facility, our production facilities, our production plant, our mill, our foundry, our roastery, our brewery, our brewhouse, made in our own, manufactured in our, manufactured in house, designed and manufactured by us, our own production',
      'wir fertigen, wir produzieren, wir stellen her, fertigen wir, produzieren wir, unsere fertigung, unserer fertigung, unsere produktion, unserer produktion, unser werk, unserem werk, unsere rosterei, unserer rosterei, unsere brauerei, unserer brauerei, unsere manufaktur, unserer manufaktur, eigener fertigung, eigene fertigung, eigener herstellung, eigener produktion, eigene produktion, im eigenen haus gefertigt',
      'nous fabriquons, nous produisons, nous concevons et fabriquons, notre usine, nos usines, notre atelier de fabrication, notre fabrication, notre production, notre unite de production, notre site de production, nos sites de production, fabrique par nos soins',
      'fabricamos, producimos, disenamos y fabricamos, nuestra fabrica, nuestras fabricas, nuestra planta de, nuestras plantas de, nuestra planta, nuestra produccion, fabricacion propia, produccion propia',
      'produciamo, fabbrichiamo, progettiamo e produciamo, nostro stabilimento, nostri stabilimenti, nostra produzione, nostra fabbrica, nostro birrificio, produzione propria, nostra torrefazione',
      'wij produceren, wij fabriceren, produceren wij, wij vervaardigen, we produceren, onze fabriek*, onze productie, eigen productie, eigen fabriek, eigen makelij, eigen brouwerij',
      'produzimos, nossa fabrica, nossas fabricas, nossa producao, nossa planta industrial, fabricacao propria, producao propria, nossa linha de producao',
      'produkujemy, nasza fabryka, naszej fabryce, vyrabime, nase vyroba, мы производим, наше производство, наш завод, vi tillverkar, vi producerer, vi produserer',
    ],
  },
  {
    model: 'manufacturer',
    manner: 'named',
    words: [
      'manufacturing company, manufacturing group, manufactures, maker* of, craft brewery, coffee roaster*, manufacturer*',
      'hersteller von, hersteller fur, hersteller hochwertiger, fuhrende* hersteller, fuhrenden herstellern, produzent* von, kaffeerosterei, privatrosterei, privatbrauerei, maschinenbauunternehmen, maschinenfabrik, *hersteller',
      'fabricant* de, constructeur de, conception et fabrication, producteur* de, concoit et fabrique, fabricant',
      'fabrica de, productor* de, disena y fabrica, diseno y fabricacion, empresa fabricante',
      'produttor* di, azienda produttrice, costruttor* di, costruttrice di, progettazione e produzione, progetta e produce, birrificio artigianale, torrefazione',
      'fabrikant* van, producenten van, ontwerpt en produceert, machinefabriek, koffiebranderij, fabricante brasileira, produtor* de, industria de, cervejaria artesanal',
      'producent, producentem, vyrobce, производитель, производителем, tillverkare av, produsent av, valmistaja, uretici, ureticisi',
    ],
  },
];
