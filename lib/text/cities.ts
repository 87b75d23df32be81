import { foldWords } from './fold.ts';
import { later } from './later.ts';
import { tableOf } from './table.ts';

/**
 * English name, then the names that other languages write for it, as `foldWords` writes them. Only
 * cities whose English name differs, if only by an accent.
 */
const NAMES = later(`
Munich|munchen|muenchen|monaco di baviera|;Cologne|koln|koeln|keulen|;Nuremberg|nurnberg|nuernberg|;Hanover|hannover|
Frankfurt|frankfurt am main|frankfurt a m|frankfurt m|frankfurt main|francfort|;Vienna|wien|wenen|viena|
Zurich|zurich|zuerich|zurigo|;Geneva|geneve|genf|ginevra|;Basel|bale|basilea|;Bern|berne|berna|;Lucerne|luzern|
Milan|milano|mailand|;Rome|roma|rom|;Turin|torino|;Florence|firenze|florenz|;Venice|venezia|venedig|;Naples|napoli|neapel|
Genoa|genova|genua|;Padua|padova|;Mantua|mantova|;Syracuse|siracusa|;Bolzano|bozen|;Lisbon|lisboa|lissabon|lisbonne|
Seville|sevilla|;Brussels|bruxelles|brussel|bruessel|;Antwerp|antwerpen|anvers|;Ghent|gent|gand|;Bruges|brugge|;Liège|luik|luttich|
Leuven|louvain|;Mechelen|malines|;The Hague|den haag|s gravenhage|;Copenhagen|kobenhavn|kopenhagen|;Aarhus|arhus|
Gothenburg|goteborg|;Helsinki|helsingfors|;Turku|abo|;Warsaw|warszawa|warschau|varsovie|;Krakow|krakow|cracow|krakau|
Gdansk|gdansk|danzig|;Wroclaw|wroclaw|breslau|;Lodz|lodz|;Poznan|poznan|posen|;Prague|praha|prag|;Pilsen|plzen|;Bucharest|bucuresti|
Belgrade|beograd|београд|;Athens|athina|αθηνα|;Thessaloniki|θεσσαλονικη|;Moscow|москва|moskva|moskau|;Saint Petersburg|санкт петербург|sankt peterburg|
Kyiv|киів|киев|kiev|kiew|;Kharkiv|харків|харьков|;Lviv|львів|львов|;Odesa|одеса|одесса|;Minsk|минск|;Sofia|софия|;Yekaterinburg|екатеринбург|
Novosibirsk|новосибирск|;Kazan|казань|;Istanbul|istanbul|;Izmir|izmir|;Tel Aviv|tel aviv yafo|תל אביב|;Jerusalem|ירושלים|;Dubai|دبي|;Riyadh|الرياض|
Mexico City|ciudad de mexico|cdmx|;New York|new york city|nyc|;Quebec City|quebec|;Montreal|montreal|
Tokyo|東京|東京都|tokyo|;Osaka|大阪|大阪市|大阪府|;Kyoto|京都|京都市|;Nagoya|名古屋|名古屋市|;Yokohama|横浜|横浜市|;Kobe|神戸|神戸市|;Fukuoka|福岡|福岡市|
Sapporo|札幌|札幌市|;Sendai|仙台|仙台市|;Hiroshima|広島|広島市|;Kawasaki|川崎|川崎市|;Saitama|さいたま市|;Chiba|千葉市|;Kitakyushu|北九州市|;Okayama|岡山市|;Shizuoka|静岡市|;Hamamatsu|浜松市|;Niigata|新潟市|
Beijing|北京|北京市|peking|pekin|;Shanghai|上海|上海市|;Shenzhen|深圳|深圳市|;Guangzhou|广州|广州市|;Hangzhou|杭州|杭州市|;Taipei|台北|臺北|台北市|臺北市|
Seoul|서울|서울시|서울특별시|;Busan|부산|부산광역시|;Bangalore|bengaluru|;Mumbai|bombay|;Chennai|madras|;Kolkata|calcutta|;Gurgaon|gurugram|;Ho Chi Minh City|ho chi minh|saigon|tp hcm|;Hanoi|ha noi|
`);

const englishName = tableOf(NAMES);

/** The name English gives a city, "Wien" → "Vienna"; the city as written where there is no other. */
export function englishCity(city: string): string {
  return englishName(foldWords(city)) ?? city;
}
