import { inCategory } from './rule.ts';

/** Who makes the forms on the site. */
export const FORMS = inCategory('Forms', [
  {
    name: 'Contact Form 7',
    source: 'https://contactform7.com/docs/',
    why: 'its plug-in folder, the names of its files and its settings',
    path: ['wp-content/plugins/contact-form-7'],
    file: ['contact-form-7'],
    inline: ['wpcf7'],
  },
  {
    name: 'Gravity Forms',
    source: 'https://docs.gravityforms.com/',
    why: 'its plug-in folder',
    path: ['wp-content/plugins/gravityforms'],
    inline: ['gform.initializeOnLoaded', 'gf_global'],
  },
  {
    name: 'WPForms',
    source: 'https://wpforms.com/developers/',
    why: 'its plug-in folder',
    path: ['wp-content/plugins/wpforms', 'wp-content/plugins/wpforms-lite'],
  },
  {
    name: 'Ninja Forms',
    source: 'https://developer.ninjaforms.com/',
    why: 'its plug-in folder',
    path: ['wp-content/plugins/ninja-forms'],
  },
  {
    name: 'Typeform',
    source: 'https://www.typeform.com/developers/embed/',
    why: 'its embed script and its hosted forms',
    script: ['embed.typeform.com'],
    frame: ['typeform.com'],
    link: ['typeform.com/to'],
  },
  {
    name: 'JotForm',
    source: 'https://www.jotform.com/help/34-embedding-a-form-to-a-web-page/',
    why: 'its embed script and its hosted forms',
    load: ['jotform.com'],
    script: ['cdn.jotfor.ms', 'form.jotformeu.com'],
    form: ['submit.jotform.us', 'submit.jotformeu.com'],
  },
  {
    name: 'Wufoo',
    source: 'https://help.surveymonkey.com/en/wufoo/share/embed-form/',
    why: 'its embed script and its hosted forms',
    load: ['wufoo.com'],
    frame: ['wufoo.eu'],
  },
  {
    name: 'Formstack',
    source: 'https://help.formstack.com/',
    why: 'its embed script and its hosted forms',
    load: ['formstack.com'],
  },
  {
    name: 'Google Forms',
    source: 'https://support.google.com/docs/answer/2839588',
    why: 'its embedded form',
    load: ['docs.google.com/forms'],
  },
  {
    name: 'SurveyMonkey',
    source: 'https://help.surveymonkey.com/en/surveymonkey/send/website-collector/',
    why: 'its collector script',
    load: ['surveymonkey.com'],
  },
  {
    name: 'Formspree',
    source: 'https://formspree.io/guides/html/',
    why: 'where its forms post to',
    form: ['formspree.io'],
  },
]);
