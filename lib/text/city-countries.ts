import { englishCity } from './cities.ts';
import { foldWords } from './fold.ts';
import { later } from './later.ts';
import { tableOf } from './table.ts';

/**
 * Cities that companies name without their country, in English: capitals and centres of business. A name that several
 * countries share is left out unless one of them is hardly ever meant (Paris, not the one in Texas). As `foldWords` writes
 * them, between bars behind the country's code.
 */
export const CITY_TABLE = later(`
GB|london|manchester|leeds|liverpool|sheffield|bristol|edinburgh|glasgow|cardiff|belfast|nottingham|leicester|coventry|
GB|southampton|brighton|milton keynes|swansea|derby|stoke on trent|wolverhampton|sunderland|exeter|norwich|cheltenham|
GB|guildford|slough|bournemouth|middlesbrough|huddersfield|stockport|harrogate|
IE|dublin|cork|galway|limerick|waterford|
US|new york|san francisco|los angeles|chicago|boston|seattle|austin|houston|dallas|atlanta|denver|miami|philadelphia|
US|san diego|phoenix|minneapolis|detroit|nashville|charlotte|pittsburgh|salt lake city|las vegas|orlando|tampa|baltimore|
US|cleveland|cincinnati|indianapolis|milwaukee|kansas city|st louis|saint louis|raleigh|san antonio|sacramento|palo alto|
US|mountain view|menlo park|redwood city|santa monica|boulder|honolulu|brooklyn|oklahoma city|new orleans|fort worth|
US|jacksonville|omaha|tucson|albuquerque|louisville|silicon valley|scottsdale|chattanooga|
CA|toronto|montreal|vancouver|calgary|ottawa|edmonton|winnipeg|quebec city|mississauga|saskatoon|
DE|berlin|munich|hamburg|cologne|frankfurt|stuttgart|dusseldorf|leipzig|dortmund|essen|bremen|dresden|hanover|nuremberg|
DE|duisburg|bochum|wuppertal|bielefeld|bonn|munster|karlsruhe|mannheim|augsburg|wiesbaden|mainz|kiel|lubeck|freiburg|
DE|erfurt|rostock|kassel|potsdam|saarbrucken|heidelberg|darmstadt|regensburg|ingolstadt|wurzburg|ulm|wolfsburg|gottingen|
DE|heilbronn|paderborn|osnabruck|oldenburg|magdeburg|braunschweig|chemnitz|aachen|monchengladbach|krefeld|jena|koblenz|
DE|trier|reutlingen|walldorf|erlangen|hagen|leverkusen|solingen|ludwigsburg|konstanz|
AT|vienna|graz|linz|salzburg|innsbruck|klagenfurt|dornbirn|wels|
CH|zurich|geneva|basel|lausanne|bern|winterthur|lucerne|zug|lugano|st gallen|neuchatel|
FR|paris|lyon|marseille|toulouse|nice|nantes|strasbourg|montpellier|bordeaux|lille|rennes|reims|grenoble|dijon|angers|
FR|clermont ferrand|aix en provence|sophia antipolis|brest|tours|limoges|annecy|metz|nancy|rouen|caen|mulhouse|le havre|
FR|saint etienne|
BE|brussels|antwerp|ghent|bruges|liege|leuven|namur|charleroi|mechelen|hasselt|kortrijk|
NL|amsterdam|rotterdam|the hague|utrecht|eindhoven|groningen|tilburg|breda|nijmegen|arnhem|haarlem|enschede|delft|leiden|
NL|maastricht|den bosch|almere|apeldoorn|zwolle|amersfoort|hilversum|
LU|luxembourg|
IT|milan|rome|turin|florence|bologna|naples|venice|genoa|verona|padua|palermo|bari|catania|bergamo|brescia|modena|parma|
IT|trento|bolzano|trieste|treviso|vicenza|udine|perugia|ancona|cagliari|rimini|monza|
ES|madrid|barcelona|seville|bilbao|malaga|zaragoza|murcia|palma|palma de mallorca|alicante|san sebastian|vigo|pamplona|
ES|valladolid|a coruna|granada|oviedo|gijon|vitoria|
PT|lisbon|porto|oporto|braga|coimbra|aveiro|faro|funchal|
SE|stockholm|gothenburg|malmo|uppsala|linkoping|vasteras|orebro|helsingborg|norrkoping|jonkoping|umea|lund|
NO|oslo|bergen|trondheim|stavanger|tromso|kristiansand|drammen|
DK|copenhagen|aarhus|odense|aalborg|esbjerg|kolding|vejle|horsens|
FI|helsinki|espoo|tampere|turku|oulu|vantaa|jyvaskyla|kuopio|
IS|reykjavik|kopavogur|hafnarfjordur|akureyri|gardabaer|
PL|warsaw|krakow|wroclaw|gdansk|poznan|lodz|katowice|szczecin|gdynia|lublin|bydgoszcz|bialystok|rzeszow|gliwice|
CZ|prague|brno|ostrava|pilsen|olomouc|liberec|ceske budejovice|
SK|bratislava|kosice|zilina|
HU|budapest|debrecen|szeged|gyor|pecs|miskolc|
RO|bucharest|cluj napoca|cluj|timisoara|iasi|brasov|sibiu|constanta|
BG|sofia|plovdiv|varna|burgas|
GR|athens|thessaloniki|patras|heraklion|piraeus|
HR|zagreb|rijeka|osijek|
SI|ljubljana|maribor|
RS|belgrade|novi sad|
EE|tallinn|tartu|
LV|riga|
LT|vilnius|kaunas|klaipeda|
UA|kyiv|kharkiv|lviv|odesa|dnipro|
RU|moscow|saint petersburg|yekaterinburg|novosibirsk|kazan|
BY|minsk|
MD|chisinau|
MT|valletta|sliema|
CY|nicosia|limassol|larnaca|
TR|istanbul|ankara|izmir|bursa|antalya|kocaeli|
IL|tel aviv|haifa|jerusalem|herzliya|ramat gan|netanya|rehovot|
AE|dubai|abu dhabi|sharjah|ras al khaimah|ajman|
SA|riyadh|jeddah|dammam|
QA|doha|
KW|kuwait city|
BH|manama|
OM|muscat|
JO|amman|
LB|beirut|
EG|cairo|
MA|casablanca|rabat|marrakech|tangier|
TN|tunis|
NG|lagos|abuja|
KE|nairobi|mombasa|
GH|accra|
SN|dakar|
ET|addis ababa|
TZ|dar es salaam|
UG|kampala|
RW|kigali|
ZA|johannesburg|cape town|durban|pretoria|sandton|centurion|stellenbosch|port elizabeth|
MU|port louis|
IN|mumbai|bangalore|new delhi|delhi|hyderabad|chennai|pune|kolkata|gurgaon|noida|ahmedabad|jaipur|kochi|chandigarh|indore|
IN|coimbatore|surat|lucknow|nagpur|thiruvananthapuram|vadodara|navi mumbai|
PK|karachi|lahore|islamabad|
BD|dhaka|
LK|colombo|
NP|kathmandu|
CN|beijing|shanghai|shenzhen|guangzhou|hangzhou|suzhou|chengdu|nanjing|tianjin|wuhan|ningbo|qingdao|dongguan|xiamen|
CN|dalian|chongqing|foshan|wuxi|xian|
HK|hong kong|kowloon|
MO|macau|
TW|taipei|taichung|kaohsiung|hsinchu|
JP|tokyo|osaka|kyoto|nagoya|yokohama|kobe|fukuoka|sapporo|sendai|hiroshima|kawasaki|
KR|seoul|busan|incheon|daejeon|daegu|pangyo|
SG|singapore|
MY|kuala lumpur|petaling jaya|penang|johor bahru|cyberjaya|
TH|bangkok|chiang mai|
VN|ho chi minh city|hanoi|da nang|
ID|jakarta|surabaya|bandung|
PH|manila|makati|cebu|taguig|quezon city|
KH|phnom penh|
AU|sydney|melbourne|brisbane|perth|adelaide|canberra|gold coast|hobart|darwin|
NZ|auckland|wellington|christchurch|dunedin|tauranga|
BR|sao paulo|rio de janeiro|belo horizonte|curitiba|porto alegre|brasilia|recife|florianopolis|campinas|fortaleza|
BR|joinville|goiania|blumenau|
AR|buenos aires|rosario|mendoza|
CL|santiago de chile|
CO|bogota|medellin|cali|barranquilla|
PE|lima|
UY|montevideo|
EC|quito|guayaquil|
VE|caracas|
MX|mexico city|monterrey|guadalajara|tijuana|puebla|queretaro|zapopan|
PA|panama city|
CR|heredia|
DO|santo domingo|
GT|guatemala city|
`);

const countryOf = tableOf(CITY_TABLE);

/** The country of a well-known city in any of its names, "Mailand" → "IT"; undefined for others. */
export function countryOfCity(city: string): string | undefined {
  if (city.length > 40) return undefined;
  return countryOf(foldWords(englishCity(city)));
}
