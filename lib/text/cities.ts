import { foldWords } from './fold.ts';

/** English name, then the names that other languages write for it. Only cities whose English name differs. */
const NAMES = `
Munich: München Muenchen Munchen Monaco-di-Baviera|Cologne: Köln Koeln Keulen|Nuremberg: Nürnberg Nuernberg|Hanover: Hannover
Frankfurt: Frankfurt-am-Main Frankfurt-a-M Frankfurt-M Frankfurt/Main Francfort|Vienna: Wien Wenen Viena
Zurich: Zürich Zuerich Zurigo|Geneva: Genève Genf Ginevra|Basel: Bâle Basilea|Bern: Berne Berna|Lucerne: Luzern
Milan: Milano Mailand|Rome: Roma Rom|Turin: Torino|Florence: Firenze Florenz|Venice: Venezia Venedig|Naples: Napoli Neapel
Genoa: Genova Genua|Padua: Padova|Mantua: Mantova|Syracuse: Siracusa|Bolzano: Bozen|Lisbon: Lisboa Lissabon Lisbonne
Seville: Sevilla|Brussels: Bruxelles Brussel Brüssel Bruessel|Antwerp: Antwerpen Anvers|Ghent: Gent Gand|Bruges: Brugge|Liège: Luik Lüttich
Leuven: Louvain|Mechelen: Malines|The-Hague: Den-Haag 's-Gravenhage|Copenhagen: København Kobenhavn Kopenhagen|Aarhus: Århus
Gothenburg: Göteborg Goteborg|Helsinki: Helsingfors|Turku: Åbo|Warsaw: Warszawa Warschau Varsovie|Krakow: Kraków Cracow Krakau
Gdansk: Gdańsk Danzig|Wroclaw: Wrocław Breslau|Lodz: Łódź|Poznan: Poznań Posen|Prague: Praha Prag|Pilsen: Plzeň|Bucharest: București
Belgrade: Beograd Београд|Athens: Athína Αθήνα|Thessaloniki: Θεσσαλονίκη|Moscow: Москва Moskva Moskau|Saint-Petersburg: Санкт-Петербург Sankt-Peterburg
Kyiv: Київ Киев Kiev Kiew|Kharkiv: Харків Харьков|Lviv: Львів Львов|Odesa: Одеса Одесса|Minsk: Минск|Sofia: София|Yekaterinburg: Екатеринбург
Novosibirsk: Новосибирск|Kazan: Казань|Istanbul: İstanbul|Izmir: İzmir|Tel-Aviv: Tel-Aviv-Yafo תל-אביב|Jerusalem: ירושלים|Dubai: دبي|Riyadh: الرياض
Mexico-City: Ciudad-de-México CDMX|New-York: New-York-City NYC|Quebec-City: Québec Quebec|Montreal: Montréal
Tokyo: 東京 東京都 Tōkyō|Osaka: 大阪 大阪市 大阪府|Kyoto: 京都 京都市|Nagoya: 名古屋 名古屋市|Yokohama: 横浜 横浜市|Kobe: 神戸 神戸市|Fukuoka: 福岡 福岡市
Sapporo: 札幌 札幌市|Sendai: 仙台 仙台市|Hiroshima: 広島 広島市|Kawasaki: 川崎 川崎市|Saitama: さいたま市|Chiba: 千葉市|Kitakyushu: 北九州市|Okayama: 岡山市|Shizuoka: 静岡市|Hamamatsu: 浜松市|Niigata: 新潟市
Beijing: 北京 北京市 Peking Pékin|Shanghai: 上海 上海市|Shenzhen: 深圳 深圳市|Guangzhou: 广州 广州市|Hangzhou: 杭州 杭州市|Taipei: 台北 臺北 台北市 臺北市
Seoul: 서울 서울시 서울특별시|Busan: 부산 부산광역시|Bangalore: Bengaluru|Mumbai: Bombay|Chennai: Madras|Kolkata: Calcutta|Gurgaon: Gurugram|Ho-Chi-Minh-City: Hồ-Chí-Minh Saigon TP.HCM|Hanoi: Hà-Nội
`;

/** English by other name, folded; made when first asked for. */
let made: ReadonlyMap<string, string> | undefined;

function englishNames(): ReadonlyMap<string, string> {
  made ??= new Map(
    NAMES.trim()
      .split(/[|\n]/)
      .flatMap((line): [string, string][] => {
        const [name = '', others = ''] = line.split(': ');
        const english = name.replaceAll('-', ' ');
        return others.split(' ').map((other) => [foldWords(other), english]);
      }),
  );
  return made;
}

/** The name English gives a city, "Wien" → "Vienna"; the city as written where there is no other. */
export function englishCity(city: string): string {
  return englishNames().get(foldWords(city)) ?? city;
}
