import { foldWords } from '../text/fold.ts';
import { later } from '../text/later.ts';
import type { CompanyPage } from './understanding.ts';

/** Pages that sites name in menus and addresses: a company's own, and those that say nothing about it. */
export type NamedPage = CompanyPage | 'terms' | 'article' | 'docs' | 'forum' | 'login' | 'search' | 'cart';

/**
 * What sites call these pages, in the languages we read, as `foldWords` writes it. One line a language:
 * English, German, Dutch, French, Italian, Spanish, Portuguese, Nordic, Polish and Czech, Russian, Japanese, Chinese, Korean.
 */
const WORDS: Readonly<Partial<Record<NamedPage, () => string>>> = {
  home: later(
    'home, homepage, start, index, startseite, accueil, inicio, strona glowna, главная, ホーム, トップページ, トップ, 首页, 홈',
  ),
  about: later(
    'about, about us, who we are, our story, our history, company, company profile, company information, corporate, meet the team, team, leadership, why us, mission, company info',
    'uber uns, ueber uns, ubers uns, das unternehmen, unternehmen, firma, firmenprofil, wer wir sind, portrat, philosophie, geschichte',
    'over ons, wie zijn wij, wie we zijn, het bedrijf, bedrijf, ons verhaal, organisatie',
    'a propos, qui sommes nous, l entreprise, entreprise, la societe, societe, notre histoire, notre equipe, presentation',
    'chi siamo, azienda, l azienda, la nostra storia, la societa, about noi',
    'quienes somos, quien somos, sobre nosotros, nosotros, la empresa, empresa, acerca de, nuestra historia, nuestro equipo, conocenos',
    'quem somos, sobre nos, sobre, a empresa, nossa historia, institucional, conheca',
    'om oss, om os, om virksomheden, om foretaget, tietoa meista, yritys, meista',
    'o nas, o firmie, kim jestesmy, o spolecnosti, o firme',
    'о компании, о нас, компания',
    '会社概要, 会社情報, 企業情報, 会社案内, 会社紹介, 私たちについて, 企業概要, 法人概要',
    '关于我们, 公司简介, 企业简介, 關於我們, 公司介绍',
    '회사소개, 회사 소개, 기업소개',
    'hakkimizda, kurumsal, rolunk, despre noi, despre, σχετικα, η εταιρεια, o nama, про нас, за нас, אודות, من نحن, عن الشركة, เกี่ยวกับเรา, ve chung toi, gioi thieu, tentang kami',
  ),
  contact: later(
    'contact, contacts, contact us, contactus, contact form, get in touch, reach us, locations, find us, location, directions, customer service, customer support, feedback, request information',
    'kontakt, kontakte, kontaktformular, anfahrt, standorte, standort, so finden sie uns',
    'contactgegevens, contactformulier, neem contact op, route, contact en route, vestigingen',
    'contactez nous, nous contacter, nous trouver, acces, contact et acces, coordonnees, nos agences',
    'contatti, contattaci, contatto, dove siamo, sedi',
    'contacto, contactanos, contactenos, contactar, donde estamos, ubicacion',
    'contato, contatos, fale conosco, contactos, contacte nos, onde estamos',
    'kontakta oss, kontakt os, kontakt oss, yhteystiedot, ota yhteytta',
    'skontaktuj sie, dane kontaktowe, kontakty',
    'контакты, контакт, связаться с нами, обратная связь, как добраться',
    'お問い合わせ, お問合せ, お問い合せ, アクセス, 所在地, 拠点一覧',
    '联系我们, 聯絡我們, 联系方式',
    '문의, 문의하기, 연락처, 오시는 길, 고객센터',
    'iletisim, bize ulasin, kapcsolat, elerhetoseg, επικοινωνια, контакти, צור קשר, اتصل بنا, ติดต่อเรา, lien he, hubungi kami',
  ),
  careers: later(
    'careers, career, jobs, job, join us, join our team, work with us, work for us, vacancies, open positions, we are hiring, employment, job openings, job opportunities, current openings, life at, were hiring',
    'karriere, stellenangebote, stellen, offene stellen, arbeiten bei, jobs und karriere, ausbildung, jobborse, mitarbeiter gesucht, bewerbung',
    'vacatures, werken bij, vacature, werken voor, word onze collega',
    'carriere, carrieres, recrutement, nous rejoindre, rejoignez nous, emploi, emplois, offres d emploi, on recrute',
    'lavora con noi, posizioni aperte, opportunita di lavoro',
    'empleo, trabaja con nosotros, unete, unete al equipo, ofertas de empleo, trabaja en',
    'carreiras, trabalhe conosco, vagas, carreira, junte se a nos, recrutamento',
    'jobba hos oss, lediga jobb, ledige stillinger, job hos os, jobb hos oss, avoimet tyopaikat, tyopaikat, ura',
    'kariera, praca, oferty pracy, volna mista',
    'карьера, вакансии, работа у нас',
    '採用情報, 採用, 求人, 採用サイト, リクルート, 募集要項, 中途採用, 新卒採用, 中途採用情報',
    '招聘, 加入我们, 人才招聘, 招贤纳士',
    '채용, 채용정보, 인재채용',
  ),
  legal: later(
    'imprint, legal notice, site notice, company details',
    'impressum, anbieterkennzeichnung, rechtliche hinweise',
    'colofon, bedrijfsgegevens',
    'mentions legales, informations legales',
    'note legali, dati societari, informazioni legali',
    'aviso legal, informacion legal',
    'informacoes legais, ficha tecnica',
    '特定商取引法に基づく表記, 特定商取引法, 特定商取引に関する法律',
  ),
  terms: later(
    'terms, terms of service, terms of use, terms and conditions, terms conditions, privacy, privacy policy, privacy notice, privacy statement, cookie policy, cookies, disclaimer, acceptable use policy, eula, license agreement, gdpr, returns policy, refund policy, shipping policy, terms of sale, data protection, user agreement',
    'agb, datenschutz, datenschutzerklarung, nutzungsbedingungen, widerrufsbelehrung, allgemeine geschaftsbedingungen, widerrufsrecht',
    'algemene voorwaarden, privacybeleid, privacyverklaring, cookiebeleid, gebruiksvoorwaarden',
    'cgv, cgu, conditions generales, politique de confidentialite, conditions d utilisation, politique confidentialite, donnees personnelles',
    'termini e condizioni, informativa privacy, condizioni di vendita, privacy e cookie, informativa sulla privacy',
    'terminos y condiciones, politica de privacidad, politica de cookies, condiciones de uso, condiciones generales, proteccion de datos',
    'termos de uso, politica de privacidade, termos e condicoes, termos de servico',
    'integritetspolicy, kopvillkor, handelsbetingelser, personvern, privatlivspolitik, tietosuoja',
    'polityka prywatnosci, regulamin, ochrana osobnich udaju, obchodni podminky',
    'политика конфиденциальности, пользовательское соглашение',
    'プライバシーポリシー, 利用規約, 個人情報保護方針',
    '隐私政策, 使用条款, 服务条款',
    '개인정보처리방침, 이용약관',
  ),
  pricing: later(
    'pricing, prices, price list, plans, plans and pricing, plans pricing, rates, packages, preise, preisliste, tarife, prijzen, tarieven, tarifs, prezzi, listino prezzi, precios, tarifas, precos, planos, priser, hinnat, hinnasto, cennik, ceny, цены, прайс, 料金, 料金プラン, 価格, 价格, 가격',
  ),
  product: later(
    'products, product, services, service, solutions, solution, what we do, features, platform, applications, industries, capabilities, how it works, treatments, portfolio, overview, shop, store, catalog, catalogue, brands, collections, offer',
    'produkte, produkt, leistungen, losungen, loesungen, dienstleistungen, angebot, sortiment, branchen, projekte',
    'producten, diensten, oplossingen, aanbod, assortiment',
    'produits, prestations, boutique, realisations',
    'prodotti, servizi, soluzioni, settori',
    'productos, servicios, soluciones, tienda, productos y servicios',
    'produtos, servicos, solucoes, loja',
    'produkter, tjanster, tjenester, ydelser, losninger, tuotteet, palvelut, ratkaisut',
    'produkty, uslugi, oferta, sluzby, sklep',
    'продукция, услуги, каталог, продукты, товары, решения',
    '製品情報, 製品, 商品, サービス, 事業内容, ソリューション, 事業紹介',
    '产品, 产品中心, 服务, 解决方案, 產品',
    '제품, 서비스, 제품소개, 솔루션',
  ),
  customers: later(
    'customers, clients, case studies, case study, success stories, testimonials, customer stories, references, our work, reviews, referenzen, kunden, fallstudien, kundenstimmen, referenties, klanten, projecten, references clients, temoignages, clienti, referenze, casi di successo, clientes, casos de exito, testimonios, cases, depoimentos, kunder, referenser, referencer, asiakkaat, referenssit, klienci, referencje, realizacje, reference, клиенты, отзывы, проекты, 導入事例, 事例紹介, お客様の声, 实绩, 客户案例, 고객사, 고객사례',
  ),
  blog: later(
    'blog, news, newsroom, press, press releases, media, insights, resources, articles, events, news and events, latest news, announcements, aktuelles, neuigkeiten, presse, nieuws, actualites, actus, actualite, notizie, novita, rassegna stampa, noticias, novedades, prensa, novidades, imprensa, nyheter, nyheder, uutiset, ajankohtaista, aktualnosci, aktuality, новости, блог, пресс центр, ニュース, お知らせ, プレスリリース, ブログ, 新闻, 新闻中心, 뉴스, 공지사항, 블로그',
  ),
  login: later(
    'login, log in, sign in, signin, sign up, register, my account, anmelden, einloggen, registrieren, mein konto, inloggen, mijn account, connexion, se connecter, mon compte, accedi, area clienti, iniciar sesion, mi cuenta, entrar, logga in, log ind, logg inn, kirjaudu, zaloguj, logowanie, вход, войти, регистрация, ログイン, 登录, 로그인',
  ),
  cart: later(
    'cart, basket, bag, checkout, shopping cart, shopping bag, view cart, warenkorb, zur kasse, winkelwagen, winkelmand, panier, carrello, carrito, carrinho, varukorg, kurv, indkobskurv, handlekurv, ostoskori, koszyk, kosik, корзина, カート, 买い物かご, 购物车, 장바구니',
  ),
  search: later(
    'search, search results, suche, suchergebnisse, zoeken, zoekresultaten, recherche, resultats de recherche, ricerca, risultati, buscar, busqueda, resultados, pesquisa, sok, sokresultat, soeg, haku, wyniki wyszukiwania, поиск, 検索結果, 検索, 搜索',
  ),
  docs: later(
    'docs, documentation, api reference, user guide, handbook, manual, knowledge base, dokumentation, handbuch, documentatie, handleiding, documentazione, documentacion, documentacao, документация, ドキュメント',
  ),
  forum: later('forum, forums, community forum, message board, foren'),
};

/** Made when the first page is understood. */
let made: { pages: ReadonlyMap<string, NamedPage>; known: ReadonlySet<string> } | undefined;

/** Each phrase with its page; and every word of every phrase, for a label without any of them names no page. */
function words() {
  if (made) return made;
  const pages = new Map(
    Object.entries(WORDS).flatMap(([page, words]) =>
      words()
        .split(', ')
        .map((phrase) => [foldWords(phrase), page as NamedPage] as const),
    ),
  );
  made = { pages, known: new Set([...pages.keys()].flatMap((phrase) => phrase.split(' '))) };
  return made;
}

/** "Our products" names the same page as "products". */
const OURS =
  /^(?:our|unsere?|onze|ons|nos|notre|mon|(?:[il]l? |la )?nostr[aio]|nuestr[ao]s?|noss[ao]s?|наши|наша) /;

/** The page that a whole label names, written as `foldWords` writes it. */
const pageOf = (label: string): NamedPage | undefined =>
  words().pages.get(label) ?? words().pages.get(label.replace(OURS, ''));

/** A longer label is a sentence, not a menu entry. */
const MOST_WORDS = 7;
const LONGEST = 80;

/**
 * Which page a menu entry, a heading or a part of an address names: "Contact us" → contact, "ueber-uns.html" → about.
 * The longest known phrase counts; one word alone only where it stands first or last of at most three.
 */
export function namedPage(label: string): NamedPage | undefined {
  if (label.length > LONGEST) return undefined;
  const plain = foldWords(label.replace(/\.(?:html?|php|aspx?|jsp|cfm|shtml)$/i, ''));
  const whole = pageOf(plain);
  if (whole) return whole;
  const parts = plain.split(' ', MOST_WORDS + 1);
  const { pages, known } = words();
  if (parts.length > MOST_WORDS || !parts.some((word) => known.has(word))) return undefined;
  for (let length = parts.length - 1; length > 1; length -= 1) {
    for (let at = 0; at + length <= parts.length; at += 1) {
      const page = pageOf(parts.slice(at, at + length).join(' '));
      if (page) return page;
    }
  }
  if (parts.length > 3) return undefined;
  const page = pages.get(parts[0] ?? '') ?? pages.get(parts.at(-1) ?? '');
  return page === 'home' ? undefined : page;
}

/** Whether a label is the name of a page and nothing else: "Contact us", not "Maple Tea Shop". */
export function isPageName(label: string): boolean {
  return label.length <= LONGEST && pageOf(foldWords(label)) !== undefined;
}
