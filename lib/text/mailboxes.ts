/** What the part before the "@" says about whose mailbox it is. */
export type Mailbox = 'general' | 'department' | 'unknown' | 'person' | 'machine';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** "orders" is told by "order". */
const isAmong = (known: ReadonlySet<string>, word = '') =>
  known.has(word) || known.has(word.replace(/s$/, ''));

/** First address of a company, in the languages of its sites. Pure, as the others: who asks for hosts alone carries none of them. */
const GENERAL = /* @__PURE__ */ set(
  `info information informazioni informacion informacje informace contact contacto contato contatti contatto contactus kontakt kontakty
  hello hallo hi hola bonjour ciao ola hey hei mail email post posta poczta office buero buro bureau biuro kancelar kanzlei sekretariat segreteria secretariat secretaria secretary
  enquiry enquiries inquiry inquiries ask question team welcome reception rezeption empfang accueil recepcja recepcion
  zentrale general admin administration administratie administracion amministrazione administrativo company firma atendimento sac wecare feedback`,
);

/** Mailboxes of a task or department. */
const DEPARTMENT = /* @__PURE__ */ set(
  `sale vertrieb verkauf verkoop ventas vendas vendite vente commercial commerciale comercial handlowy myynti salg prodej
  support help helpdesk service client care kundendienst kunde kunden klant assistance assistenza atencion sav suporte soporte
  order bestellung bestellungen commande pedidos ordini zamowienia shop store webshop online returns returnsdep
  press presse media pr prensa stampa imprensa marketing communication comunicacion comunicazione kommunikation news newsletter
  job career karriere bewerbung recruiting recruitment recruiter hr personal rh emploi empleo lavoro lavoraconnoi vacature werken personeel rekrutacja praca kariera talent people jinjibu
  accounting account billing buchhaltung rechnung invoice finance faktura facturation fatturazione contabilidad boekhouding payments
  partner partnership business wholesale b2b export import export affiliate investor ir
  legal compliance privacy datenschutz dsb dpo gdpr rgpd rodo impressum webmaster web website technik tech it technical engineering
  booking reservation reservierung reserveren reservas prenotazioni event hotel restaurant studio praxis praktijk clinic
  training academy school education learn donate donations membership members volunteer community social socialresponsibility
  quote angebot angebote offerte devis preventivi estimating projects projekte logistics logistik shipping dispatch einkauf purchasing procurement achat acquisti quality safety security warranty werkstatt design production dealer distribution main
  supplier vendor request kredite reklamation spares parts ersatzteile`,
);

const MACHINE =
  /^(?:no-?_?reply|do-?not-?reply|donotreply|unsubscribe|bounce|mailer-daemon|postmaster|abuse|hostmaster|notifications?|your-?name|your-?email|youremail|username|user|name|vorname\.nachname|first\.last|firstname\.lastname|e-?mail-?address|example|beispiel|test|foo|john\.?doe|max\.mustermann|jane\.?doe|someone|somebody|me|you|xxx+|abc)$/;

/** Whether a word, in lower case, is a person's given name in a language of company sites. */
export function isGivenName(word: string): boolean {
  return GIVEN.has(word);
}

/** Given names that stand alone before the "@" of small companies: a person's, whatever the domain. */
const GIVEN = /* @__PURE__ */ set(
  `aaron adam adrian ahmed alan albert alberto alessandro alex alexander alexandra alice ali amanda amy ana andre andrea andreas andrew andy angela anita ann anna anne annette anthony antoine antonio ari arjan arthur
  barbara bart beate ben benjamin bernd bernhard beth betty bill birgit bob brad brian brigitte bruce bruno carl carla carlo carlos carmen carol caroline catherine cathy cecile charles charlotte chris christian christina christine christoph christophe claire claudia claudio cindy craig
  dan daniel daniela danielle danilo danny darren dave david debbie deborah dennis diana diane dick didier diego dieter dirk dominik don donald donna doris doug eddie edward elena elisabeth elizabeth ellen emily emma eric erik erika ernst esther eva evelyn
  fabian fabio federico felix fernando filip florian francesca francesco francisco franck francois frank fred frederic friedrich fritz gabriel gabriele gary george georg gerard gerd gerhard gianni giovanni gisela gisely giulia giuseppe glenn grace graham greg guido gunter gustavo guy
  hannah hans harald harry heather heidi heike heiko heinz helen helena helmut hendrik henk henri henrik henry herbert hugo ian ilona ingo ingrid irene isabel isabelle ivan
  jack jackie jacob jacques jakob jamie james jan jane janet jason jay jean jeff jennifer jens jeremy jessica jesus jill jim joachim joan joao joe joel john johan johannes jon jonathan jordan jorge jos jose josef joseph joshua juan judith judy julia julian julie julien jurgen jutta
  kai karen karin karl kate katharina katherine kathy katja keith kelly ken kenneth kerstin kevin kim klaus kurt kyle larry lars laura lauren laurent lea leo leon lena leonardo linda lisa lorenzo louis luc luca lucas lucia luigi luis luisa lukas lynn
  manfred manuel manuela marc marcel marcin marco marcos marcus margaret maria marie marina mario marion mark markus marta martha martin martina mary matt matteo matthew matthias maurice max maxime megan melanie melissa michael michel michele miguel mike mira miriam mohamed monica monika nadia nancy natalie nathalie nathan neil nick nicola nicolas nicole niels nils nina norbert
  olaf oliver olivia olivier oscar otto pablo pam pamela paola paolo pascal pat patricia patrick paul paula paulo pedro peggy pete peter petra phil philip philipp philippe pierre pieter piotr rachel rainer ralf ralph ray rebecca regina renate rene ricardo riccardo richard rick rita rob robert roberto robin rodrigo roger roland rolf roman ron ronald rosa roy rudolf ruth ryan
  sabine sally sam samuel sandra sara sarah scott sean sebastian sergio sharon shirley silke silvia simon simone sofia sonia sophie stan stefan stefania stefano steffen stephan stephane stephanie stephen steve steven stuart sue susan susanne suzanne sven sylvia sylvie tanja tanya ted teresa terry theo theresa thierry thomas thorsten tim timo timothy tina tobias todd tom tomas tommy toni tony torsten tracy ulrich ulrike ursula ute uwe
  valentina valerie vanessa vera veronica veronika victor victoria vincent vincenzo virginia volker walter wanda wayne wendy werner wilhelm will william willy wim wolfgang xavier yves yvonne`,
);

/**
 * Whose mailbox it is, by its part before the "@".
 *
 * @param local in lower case. "info-de", "customer.service" and "sales2" are general words with something to them;
 *   "ada.king" and "a.king" are persons; one word that says nothing is unknown.
 */
export function mailboxOf(local: string): Mailbox {
  if (MACHINE.test(local)) return 'machine';
  const whole = local.replace(/[._+\d-]+/g, '');
  const words = local.split(/[._+\d-]+/).filter((word) => word !== '');
  if (isAmong(GENERAL, whole) || (words.length <= 3 && isAmong(GENERAL, words[0]))) return 'general';
  if (isAmong(DEPARTMENT, whole) || words.some((word) => isAmong(DEPARTMENT, word))) return 'department';
  if (words.some((word) => isAmong(GENERAL, word))) return 'department';
  if (
    /[._]/.test(local) ||
    words.some((word) => GIVEN.has(word)) ||
    (words[0]?.length === 1 && words.length > 1)
  )
    return 'person';
  return /(?:service|support|sales|info|care|team|request|requests|office)s?$/.test(whole)
    ? 'department'
    : 'unknown';
}

const FREE =
  /^(?:(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|aol|gmx|icloud|proton|protonmail|tiscali|orange|wanadoo)\.[a-z.]{2,6}|(?:me|mac|mail|pec|verizon|sky|rogers|usa|naver|163|126|qq|btinternet|btconnect|ntlworld|virginmedia|talktalk|comcast|att|sbcglobal|bellsouth|cox|charter|earthlink|shaw|telus|sympatico|bigpond|optusnet|xtra|web|t-online|freenet|arcor|online|aon|chello|bluewin|hispeed|xs4all|home|ziggo|kpnmail|planet|hetnet|upcmail|casema|quicknet|telenet|skynet|scarlet|free|laposte|sfr|neuf|libero|virgilio|alice|legalmail|arubapec|telefonica|terra|uol|bol|ig|sapo|wp|o2|onet|interia|poczta|seznam|centrum|volny|yandex|rambler|bk|inbox|list|ukr|hanmail|daum|nate|rediffmail|sify)\.(?:com|net|it|de|at|ch|nl|be|fr|es|pt|com\.br|pl|cz|ru|ua|ca|co\.uk|com\.au|net\.au|co\.nz|com\.uk|kr|in|se|dk|no|fi))$/;

/** Whether a mail host serves the public, so that its name says nothing about who writes. */
export function isPublicMailHost(host: string): boolean {
  return FREE.test(host);
}
