import { inCategory } from './rule.ts';

/** What makes its pages before they are sent. */
export const SERVERS = inCategory('Framework', [
  {
    name: 'Laravel',
    source: 'https://laravel.com/docs/csrf',
    why: 'what its page head adds',
    inline: ['window.Laravel ='],
    path: ['vendor/livewire'],
  },
  {
    name: 'Ruby on Rails',
    source: 'https://guides.rubyonrails.org/security.html#cross-site-request-forgery-csrf',
    why: 'its token tags in the head',
    meta: ['csrf-param'],
    file: ['rails-ujs', 'jquery_ujs'],
  },
  {
    name: 'Microsoft ASP.NET',
    source: 'https://learn.microsoft.com/en-us/previous-versions/aspnet/',
    why: 'its page endings and its resource handlers',
    ending: ['.aspx', '.axd', '.ashx'],
    path: ['webresource.axd', 'scriptresource.axd'],
    mark: ['aspnetform', '__viewstate'],
    inline: ['__doPostBack', 'Sys.WebForms.PageRequestManager'],
  },
  {
    name: 'PHP',
    source: 'https://www.php.net/manual/en/introduction.php',
    why: 'its page endings',
    ending: ['.php'],
  },
  {
    name: 'ColdFusion',
    source: 'https://helpx.adobe.com/coldfusion/user-guide.html',
    why: 'its page endings and its script folder',
    ending: ['.cfm', '.cfml'],
    path: ['cfide/scripts', 'cf_scripts'],
  },
  {
    name: 'JSP',
    source: 'https://jakarta.ee/specifications/pages/',
    why: 'its page endings',
    ending: ['.jsp', '.jsf'],
  },
  {
    name: 'Hugo',
    source: 'https://gohugo.io/functions/hugo/generator/',
    why: 'its generator tag',
    generator: ['hugo'],
  },
  {
    name: 'Jekyll',
    source: 'https://jekyllrb.com/docs/plugins/',
    why: 'its generator tag and the comment of its tag plug-in',
    generator: ['jekyll'],
    inline: ['Begin Jekyll SEO tag'],
  },
  {
    name: 'Docusaurus',
    source: 'https://docusaurus.io/docs/seo',
    why: 'its generator tag',
    generator: ['docusaurus'],
    mark: ['__docusaurus'],
  },
  {
    name: 'vBulletin',
    source: 'https://www.vbulletin.com/docs/html/',
    why: 'its scripts and its generator tag',
    path: [
      'clientscript/vbulletin_global.js',
      'clientscript/vbulletin-core.js',
      'clientscript/vbulletin_important.css',
    ],
    generator: ['vbulletin'],
    mark: ['vbulletin_*'],
  },
  {
    name: 'phpBB',
    source: 'https://area51.phpbb.com/docs/dev/',
    why: 'its style folders and its body id',
    path: ['styles/prosilver', 'styles/subsilver2'],
    mark: ['phpbb'],
  },
  {
    name: 'MediaWiki',
    source: 'https://www.mediawiki.org/wiki/ResourceLoader',
    why: 'its generator tag and its body classes',
    generator: ['mediawiki'],
    mark: ['mediawiki'],
  },
  {
    name: 'Discourse',
    source: 'https://meta.discourse.org/docs',
    why: 'its generator tag',
    generator: ['discourse'],
  },
]);
