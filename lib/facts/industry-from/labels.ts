import type { Industry } from '../../icp/industries.ts';
import { foldWords } from '../../text/fold.ts';
import { later } from '../../text/later.ts';

/**
 * Words of industry labels: LinkedIn's list of 2022 and the one before it, titles of NAICS and NACE, directories. The longest that
 * stands in a label decides ("computer games" over "computer"); a trailing `*` matches beginnings of words. `!`: decides before all
 * others ("Retail Apparel"); `~`: only where nothing else is known ("Manufacturing").
 */
const WORDS: Readonly<Record<Industry, () => string>> = {
  software: later(
    'software*, saas, it services*, it system*, it consulting, information technology*, network security, cyber*, data infrastructure*, data processing, blockchain*, business intelligence*, climate data*, technology information*, technology*, internet, information services, data security*, digital accessibility*, artificial intelligence, cloud*, hosting, web development, computer programming, computer consultancy, computer services, app development',
  ),
  services: later(
    'professional services, accounting*, auditing, tax, advertising*, government relations*, public relations*, market research, architect*, consult*, business services, management services, human resources*, marketing*, outsourcing*, design*, engineering, engineering services, surveying*, legal*, law, lawyer*, dispute resolution*, photograph*, research services, administrative*, support services, collection agencies, events*, facilities services, facility management, ~facilit*, cleaning*, janitorial*, landscap*, office administration*, investigation*, security guards*, security systems services, staffing*, recruit*, executive search*, temporary help*, employment*, call center*, translation*, writing and editing, printing*, consumer services, household services, personal services, personal care services, laundry*, hairdressing*, beauty treatment, pet services*, repair*, reupholstery*, machinery maintenance, equipment rental*, rental*, hr, ~agency, ~agencies, coaching',
  ),
  transport: later(
    'transport*, logistics*, supply chain*, freight*, package*, shipping, airline*, aviation, maritime*, bus services, shuttle*, taxi*, urban transit*, postal*, courier*, rail transportation, railroad, truck*, warehous*, storage, import and export services',
  ),
  retail: later(
    '!retail*, !wholesale*, online and mail order*, marketplace*, e commerce*, ecommerce*, import and export, distributors, trading companies, supermarkets, business supplies and equipment, luxury goods and jewelry, shop*, store*, florists',
  ),
  education: later(
    'education*, e learning*, school*, universit*, training*, training and coaching, teaching, instruction, flight training',
  ),
  public: later(
    'government*, public administration, public policy, public safety*, law enforcement, courts*, judiciary, military*, armed forces, international affairs, legislative*, executive office*, political*, administration of justice, correctional*, fire protection, economic programs, transportation programs, utilities administration, environmental quality*, waste program management, conservation programs, health and human services, education administration*, public assistance*, public health, housing programs, housing and community*, community development*, space research*, non profit*, nonprofit*, civic*, social organization*, industry associations, professional organizations, membership organi*, religious*, philanthrop*, fundraising*, think tanks, program development, charit*, libraries',
  ),
  health: later(
    'health*, hospital*, medical*, medical equipment*, dent*, physician*, chiropract*, optometr*, alternative medicine, ambulance*, family planning*, mental health*, outpatient*, therapists, nursing*, residential care*, services for the elderly*, individual and family*, child day care*, emergency and relief*, vocational rehabilitation*, social work*, community services, veterinar*, wellness*, clinic*',
  ),
  pharma: later(
    'pharma*, biotech*, biotechnology research, life sciences, drug discovery*, scientific research*, nanotechnology*, research and development',
  ),
  media: later(
    'media*, media and telecommunications, entertainment*, broadcast*, publish*, newspaper*, periodical*, book*, movie*, motion picture*, film*, video*, sound recording*, animation*, radio and television*, cable and satellite programming, music*, artists*, arts*, performing arts*, fine art, theater*, dance companies, circus*, museum*, historical sites*, zoos*, racetracks, sports, computer games, mobile gaming*, games, gaming, online audio*, online media, internet news, blogs, internet publishing, business content, social network*',
  ),
  food: later(
    'food*, beverage*, food production, brewer*, distiller*, winer*, wine and spirits, dairy*, baked goods*, meat*, seafood*, sugar*, fruit and vegetable*, animal feed*, tobacco*, farm*, agricultur*, ranch*, horticultur*, fisher*, crop*, forestry',
  ),
  goods: later(
    'consumer goods, consumer products, apparel*, fashion, textile*, leather*, footwear*, handbag*, furniture*, household appliance*, mattress*, sporting goods*, cosmetics, personal care product*, soap*, cosmetic*, household products, luxury goods, jewel*, toys, clothing',
  ),
  travel: later(
    'accommodation*, hospitality, hotel*, motel*, bed and breakfast*, restaurant*, bars*, cater*, food and beverage services, food services, travel*, sightseeing*, tourism*, recreation*, leisure*, amusement*, gambling*, casino*, golf*, skiing*, fitness*, wellness and fitness*, sports and recreation*',
  ),
  electronics: later(
    'electronic*, semiconductor*, computer hardware*, computers and electronics*, accessible hardware*, communications equipment*, computer networking*, measuring and control*, smart meter*, magnetic and optical*, audio and video equipment*, consumer electronics*, appliances electrical and electronics*, hardware, precision equipment',
  ),
  finance: later(
    'financ*, bank*, capital markets, investment*, credit*, savings*, loan*, securities and commodity*, venture capital*, private equity*, funds*, pension*, trusts and estates*, holding companies, international trade and development, fintech, payments',
  ),
  insurance: later('insurance*, claims adjusting*, employee benefit funds, reinsurance*'),
  machinery: later(
    'machinery*, ~manufactur*, industrial*, automation*, robot*, engines*, electrical equipment*, electric lighting*, hvac*, renewable energy equipment*, fuel cell*, metal valve*, agriculture construction mining machinery*, climate technology product*, shipbuilding, ships, railroad equipment*, mechanical*, metalworking*',
  ),
  aerospace: later('aerospace*, aviation and aerospace*, defense*, defence*, space manufacturing'),
  energy: later(
    'energy*, oil*, gas, utilit*, electric power*, fossil fuel*, nuclear*, renewable*, services for renewable energy, biomass*, geothermal*, hydroelectric*, solar*, wind electric*, coal*, pipeline*, water*, waste*, recycl*, steam*, environmental services, sewerage, petroleum*',
  ),
  vehicles: later(
    'automotive*, !retail motor vehicle*, !wholesale motor vehicle*, motor vehicle*, vehicle*, transportation equipment*, automobile*, auto parts',
  ),
  property: later(
    'real estate*, leasing*, leasing non residential*, property*, !real estate agents*, commercial real estate, building operation*',
  ),
  construction: later(
    'construction*, building equipment*, building finishing*, building structure*, specialty trade*, civil engineering, highway street*, subdivision of land, building materials, glass ceramics and concrete*, cement*, concrete*, plumbing*, electrical contractors, roofing*',
  ),
  materials: later(
    'chemical*, chemicals*, material*, mining*, metal*, nonmetallic*, steel*, plastic*, rubber*, packaging*, paper*, wood*, glass*, clay*, lime*, abrasives*, paint*, fabricated metal*, architectural and structural metal*, boilers*, construction hardware*, cutlery*, spring and wire*, turned products*, agricultural chemical*, forest products, forestry and logging',
  ),
  telecom: later('telecom*, wireless*, cable, internet service provider*'),
};

interface Rule {
  industry: Industry;
  words: string;
  rank: number;
}

let filed: Rule[] | undefined;

/** In the order in which they decide; of two as long the one in the industry listed first. */
function rules(): Rule[] {
  filed ??= Object.entries(WORDS)
    .flatMap(([industry, list]) =>
      list()
        .split(', ')
        .map((entry) => ruleOf(entry, industry as Industry)),
    )
    .sort((one, two) => two.rank - one.rank);
  return filed;
}

/** Longer than any entry. */
const RANK = 100;

function ruleOf(entry: string, industry: Industry): Rule {
  const bare = entry.replace(/^[!~]/, '');
  const words = bare.endsWith('*') ? ` ${bare.slice(0, -1)}` : ` ${bare} `;
  const before = entry.startsWith('!') ? RANK : entry.startsWith('~') ? -RANK : 0;
  return { industry, words, rank: before + words.length };
}

/**
 * The industry that a stated label names: "Software Development", "Real Estate Agents and Brokers", "62012 - Business and domestic
 * software development".
 *
 * @returns undefined where none of its words is known: a label that is not understood is no reason to guess.
 */
export function industryOfLabel(label: string): Industry | undefined {
  const known = heard.get(label);
  if (known !== undefined) return known ?? undefined;
  const folded = ` ${foldWords(label)} `;
  const found = rules().find(({ words }) => folded.includes(words))?.industry;
  if (heard.size < MOST) heard.set(label, found ?? null);
  return found;
}

/** A thousand accounts share a few dozen labels, and all are asked for theirs when a list is scored. */
const heard = new Map<string, Industry | null>();
const MOST = 2_000;
