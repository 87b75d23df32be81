import { BASKET, PARCELS } from '../buyers-from/shop-words.ts';

/** What a site has rather than says. */
export type Sign =
  | 'basket'
  | 'parcels'
  | 'docs'
  | 'api'
  | 'pricing'
  | 'trial'
  | 'demo'
  | 'login'
  | 'donate'
  | 'volunteer';

/** The signs and the words they are known by, written as in buyers-from/cue.ts. */
export const SIGNS: readonly (readonly [Sign, readonly string[]])[] = [
  ['basket', BASKET.words],
  ['parcels', PARCELS.words],
  [
    'docs',
    [
      '=docs, =documentation, =api docs, =api documentation, =api reference, =developer docs, =knowledge base, =dokumentation, =documentatie, =documentazione, =documentacion, =release notes, =changelog, =status page, =system status, =status',
    ],
  ],
  [
    'api',
    [
      '=api, =apis, =sdk, =integrations, =developers, =rest api, =integrationen, =integraties, =integrazioni, =integraciones, =integracoes, api integration',
    ],
  ],
  [
    'pricing',
    [
      '=pricing, =plans, =plans pricing, =pricing plans, =preise, =tarifs, =precios, =prezzi, =prijzen, =precos, =pricing page',
    ],
  ],
  [
    'trial',
    [
      'free trial, =start free, =get started for free, =try for free, =try it free, =try it, =start for free, =sign up free, sign up for free, kostenlos testen, gratis testen, essai gratuit, prueba gratis, prova gratuita, gratis proberen, teste gratis, no credit card required',
    ],
  ],
  [
    'demo',
    [
      'request a demo, request demo, book a demo, schedule a demo, get a demo, live demo, demo anfordern, demo buchen, demander une demo, solicitar demo, solicita una demo, richiedi una demo, demo aanvragen, solicite uma demonstracao, agendar demo',
    ],
  ],
  [
    'login',
    [
      '=login, =log in, =sign in, =client login, =customer login, =anmelden, =einloggen, =connexion, =iniciar sesion, =accedi, =inloggen, =entrar, =acessar',
    ],
  ],
  [
    'donate',
    [
      '=donate, donate now, make a donation, jetzt spenden, =spenden, faire un don, faites un don, =donner, =donar, dona ahora, dona ora, =dona, =doneren, doneer nu, =doe agora, doe agora',
    ],
  ],
  [
    'volunteer',
    [
      '=volunteer, volunteers, volunteering, ehrenamt*, ehrenamtlich*, mitglied werden, benevole*, benevolat, adherer, voluntari*, vrijwilliger*, become a member',
    ],
  ],
];
