/** Names of a number's line, in the languages of company sites; in lower case, at the end of what stands before it. */
export const PHONE_LABEL =
  /(?:\b(?:t|p|ph|tel|tél|tlf|tfno|fon|phone|phones|telephone|telefon|telefono|téléphone|telefone|teléfono|teléfonos|telefoon|puhelin|puh|call|dial|ring|hotline|line|main|office|local|toll[ -]?free|free|ruf|anruf|appelez|chiama|llámanos|bel|zadzwoń|customer service|kundenservice|service|sac|тел|телефон)\b[^\p{L}\d]{0,6}(?:(?:no|nr|number|numbers|us|now|today|at|free|is)\b\.?[^\p{L}\d]{0,4}){0,2}|電話(?:番号)?[\s:：]*|tel[\s:：]*|代表[\s:：]*|☎|☏|📞|전화[\s:：]*)$/u;
export const FAX =
  /(?:\bfax|faks|telefax|télécopie|ファックス|팩스|факс|\bf)[^\p{L}\d]{0,8}(?:(?:no|nr|number)\b[^\p{L}\d]{0,4})?$/u;
/** Other numbers that companies show: registers, banks, postcodes, dates. */
export const NOT_DIALLED =
  /(?:\b(?:vat|ust|uid|hr[ab]|fn|iban|bic|swift|kto|konto|blz|account|siret|siren|rcs|kvk|btw|tva|rpr|p\.? ?iva|c\.?f|nif|cif|nipc|cnpj|cpf|nip|regon|krs|ico|ičo|dič|org\.?(?:anisations)?\.? ?nr|orgnr|cvr|abn|acn|gst|gstin|cin|инн|огрн|isbn|issn|ean|sku|art|item|model|part|order|ref|id|no|nr|№|lic|license|licence|cep|zip|pin|postcode|©|copyright|seit|since|fca|reg|registration|registered|company|capital|rea|crea)\b[^\p{L}\d]{0,6}|[€$£¥₹]\s?|[#№]\s?)$/u;
export const MOBILE =
  /(?:mobile?|mob|handy|cell|gsm|móvil|celular|portable|cellulare|whats ?app|komórka|kom)\b/;
export const MAIN =
  /(?:main|switchboard|central|zentrale|head ?quarter|head office|corporate|general|global|reception|代表|hauptsitz|siège|sede)/;
export const SPECIAL =
  /(?:support|technical|emergency|after hours|24|press|media|investor|sales|order|tty|job|recruit|direct|warehouse|parts|service|complaint|member|billing|accounts|toll|free|international|outside)/;

/** A person's own number, which is never kept. Owners named in an imprint stand before the company's. */
export const PERSON =
  /\b(?:officer|manager|director|president|coordinator|assistant|recruiter|realtor|broker|ansprechpartner(?:in)?|leiter(?:in)?|directeur|medewerker)\b/i;
