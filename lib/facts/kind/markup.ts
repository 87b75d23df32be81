import type { Page } from '../page.ts';
import type { SchemaNode } from '../structured.ts';
import type { OtherPage } from '../understanding.ts';
import type { Sign } from './sign.ts';

type Row = readonly [OtherPage | 'company', number, RegExp];

/** schema.org types of what a page is about (schema.org/docs/full.html), not of what it merely mentions. */
const SUBJECT_TYPES: readonly Row[] = [
  [
    'article',
    4,
    /^(?:News|Scholarly|Medical\w*|Tech|OpinionNews|ReportageNews|AnalysisNews|Review(?:News)?|Satirical)Article$/,
  ],
  [
    'article',
    4,
    /^(?:BlogPosting|LiveBlogPosting|Report|Recipe|HowTo|PodcastEpisode|RadioEpisode|TVEpisode|Book|Movie|Dataset)$/,
  ],
  ['article', 3.5, /^Article$/],
  ['forum', 5, /^(?:DiscussionForumPosting|QAPage|Conversation)$/],
  ['app', 5, /^(?:Music\w+|SocialMediaPosting|VideoGame|Game)$/],
  ['directory', 4, /^(?:CollectionPageListing|RealEstateAgentListing)$/],
  [
    'listing',
    4,
    /^(?:Car|Vehicle|Motorcycle|RealEstateListing|Apartment|House|SingleFamilyResidence|Accommodation)$/,
  ],
  ['search', 4, /^SearchResultsPage$/],
  ['person', 4, /^ProfilePage$/],
  [
    'institution',
    5,
    /^(?:CollegeOrUniversity|Government\w*|EducationalOrganization|NewsMediaOrganization|Newspaper|Periodical|PublicationIssue)$/,
  ],
  ['company', 2, /^(?:AboutPage|ContactPage|CheckoutPage)$/],
];

/** Software that publishes one kind of page only, by `meta[name=generator]`. */
const GENERATORS: readonly Row[] = [
  [
    'forum',
    6,
    /^(?:vBulletin|phpBB|XenForo|Discourse|MyBB|Flarum|Invision|IP\.Board|SMF|Simple Machines|NodeBB|punBB|WoltLab)/i,
  ],
  ['article', 6, /^(?:MediaWiki|DokuWiki|TiddlyWiki|Ghost|Substack|Medium|Blogger)/i],
  [
    'docs',
    6,
    /^(?:Sphinx|MkDocs|Docusaurus|VuePress|VitePress|GitBook|Doxygen|mdBook|Antora|Jekyll.*docs|Read the Docs|pdoc|Javadoc|Starlight|Nextra)/i,
  ],
  ['institution', 6, /^Government Site Builder/i],
];

/** Classes that publishing systems put on html and body. */
const MARKS: readonly Row[] = [
  [
    'article',
    4,
    /^(?:single-post|post-template(?:-default)?|node-type-(?:article|blog|story)|blog-?post(?:-page)?|article-?page|single-article|episode)$/,
  ],
  ['article', 1, /^postid-\d+$/],
  ['forum', 5, /^(?:phpbb|vbulletin|xenforo|discourse|section-viewtopic|question-page|ipsapp)$/i],
  ['article', 4, /^(?:mediawiki|wiki-lemma|skin-\w+-wiki)$/],
  ['docs', 3, /^(?:docs-wrapper|docs-page|documentation|bs-docs-\w+|rst-content|md-container)$/],
  ['search', 4, /^(?:search-results|search-no-results|search-page)$/],
  ['error', 6, /^(?:error404|page-404|error-404|page-not-found)$/],
  ['company', 2, /^(?:page-id-\d+|page-template(?:-default)?|node-type-page|template-page|cms-page)$/],
  ['company', 0.5, /^(?:home|front|front-page|cms-home|cms-index-index|template-index)$/],
];

const OG_TYPES: readonly Row[] = [
  ['app', 4, /^(?:music|video)\./],
  ['article', 1, /^article$/],
  ['article', 3, /^blog$/],
  ['person', 3, /^profile$/],
  ['company', 0.5, /^(?:website|business\.business|company|product(?:\.\w+)?|hotel|restaurant\.\w+)$/],
];

/** What the page's markup says it is, for search engines, for sharing and by the software that made it. */
export function markupSigns(page: Page): Sign[] {
  const signs: Sign[] = [];
  const told = (rows: readonly Row[], value: string, where: string) => {
    for (const [kind, weight, pattern] of rows) {
      if (pattern.test(value)) signs.push({ for: kind, weight, why: `${where} says “${value}”` });
    }
  };
  for (const type of subjectTypes(page.nodes)) told(SUBJECT_TYPES, type, 'its structured data');
  for (const { name, content } of page.reading.meta) {
    if (name === 'generator') told(GENERATORS, content, 'the software that made it');
    if (name === 'og:type') told(OG_TYPES, content.toLowerCase(), 'its sharing data');
    if (name === 'citation_title') signs.push({ for: 'article', weight: 5, why: 'it is cited as a paper' });
  }
  for (const mark of page.reading.traces.marks) told(MARKS, mark, 'its markup');
  return strongestOfEach(signs);
}

/** Properties that hold what a page is about rather than what it lists or quotes. */
const SUBJECT_ROLES = new Set<string | undefined>([undefined, 'mainEntity', 'mainEntityOfPage']);
/** So many of one type are a list of teasers, not what the page is about. */
const TEASERS = 3;

function subjectTypes(nodes: readonly SchemaNode[]): Set<string> {
  const tally = new Map<string, number>();
  for (const node of nodes) {
    if (!SUBJECT_ROLES.has(node.role)) continue;
    for (const type of node.types) tally.set(type, (tally.get(type) ?? 0) + 1);
  }
  return new Set([...tally].filter(([, times]) => times < TEASERS).map(([type]) => type));
}

/** Signs that say the same count once. */
function strongestOfEach(signs: readonly Sign[]): Sign[] {
  const best = new Map<string, Sign>();
  for (const sign of signs) {
    const key = `${sign.for} ${sign.why.split(' says ')[0]}`;
    const known = best.get(key);
    if (!known || known.weight < sign.weight) best.set(key, sign);
  }
  return [...best.values()];
}
