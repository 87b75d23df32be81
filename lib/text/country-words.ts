import { later } from './later.ts';

/**
 * Countries as other languages than English name them (CLDR: German, French, Dutch, Italian, Spanish, Portuguese, the Nordic
 * ones, Polish, Czech, Hungarian, Russian, Japanese, Chinese, Korean, Turkish; only countries that companies often write),
 * as they name themselves, and short and older names; as `foldWords` writes them, each between bars behind its code.
 */
export const COUNTRY_WORDS = later(`
AE|uae|u a e|الامارات العربية المتحدة|vereinigte arabische emirate|emirats arabes unis|verenigde arabische emiraten|
AE|emirati arabi uniti|emiratos arabes unidos|emirados arabes unidos|forenade arabemiraten|
AE|de forenede arabiske emirater|de forente arabiske emirater|arabiemiirikunnat|zjednoczone emiraty arabskie|
AE|spojene arabske emiraty|egyesult arab emirsegek|アラブ首長国連邦|оаэ|阿拉伯联合酋长国|아랍에미리트|birlesik arap emirlikleri|
AG|antigua and barbuda| AR|argentinien|argentine|argentinie| AT|oesterreich|osterreich|autriche|oostenrijk|osterrike|
AT|ostrig|itavalta|rakousko|ausztria|オーストリア|австрия|奥地利|오스트리아|avusturya| AU|australien|australie|ausztralia|オーストラリア|
AU|австралия|澳大利亚|오스트레일리아|avustralya| BA|bosnia|bosnia and herzegovina| BE|belgie|belgien|belgique|belgio|belgica|
BE|belgia|ベルギー|бельгия|比利时|벨기에|belcika| BG|българия|bulgarien|bulgarie|bulgarije|bulharsko|ブルガリア|болгария|保加利亚|불가리아|
BG|bulgaristan| BR|brasil|brasilien|bresil|brazilie|brasile|brasilia|brazylia|brazilia|ブラジル|бразилия|巴西|브라질|brezilya|
BS|the bahamas| CA|kanada|カナダ|канада|加拿大|캐나다| CD|dr congo|democratic republic of congo|
CD|democratic republic of the congo| CG|congo|republic of the congo| CH|svizzera|confoederatio helvetica|schweiz|
CH|suisse|zwitserland|suiza|suica|sveits|sveitsi|szwajcaria|svycarsko|svajc|スイス|швеицария|瑞士|스위스|isvicre|
CI|ivory coast| CL|chili|cile| CN|p r china|pr china|people s republic of china|prc|中國|chine|cina|kina|kiina|chiny|中国|
CN|китаи|중국| CO|kolumbien|colombie| CV|cabo verde| CZ|czech republic|ceska republika|tschechische republik|
CZ|republique tcheque|tsjechische republiek|tschechien|tchequie|tsjechie|cechia|chequia|tchequia|tjeckien|tjekkiet|
CZ|tsjekkia|tsekki|czechy|cesko|csehorszag|チェコ|чехия|捷克|체코|cekya| DE|deutschland|bundesrepublik deutschland|allemagne|
DE|duitsland|germania|alemania|alemanha|tyskland|saksa|niemcy|nemecko|nemetorszag|ドイツ|германия|德国|독일|almanya|
DK|danemark|denemarken|danimarca|dinamarca|danmark|tanska|dania|dansko|デンマーク|дания|丹麦|덴마크|danimarka| EE|eesti|estland|
EE|estonie|estonsko|esztorszag|エストニア|эстония|爱沙尼亚|에스토니아|estonya| EG|agypten|egypte|egitto|egipto|egito|egypten|egypti|
EG|egipt|egyiptom|エジプト|египет|埃及|이집트| ES|spanien|espagne|spanje|spagna|espana|espanha|spania|espanja|hiszpania|
ES|spanelsko|spanyolorszag|スペイン|испания|西班牙|스페인|ispanya| FI|finnland|finlande|finlandia|suomi|finsko|finnorszag|
FI|フィンランド|финляндия|芬兰|핀란드|finlandiya| FR|frankreich|frankrijk|francia|franca|frankrike|frankrig|ranska|francja|
FR|francie|franciaorszag|フランス|франция|法国|프랑스|fransa| GB|uk|u k|great britain|england|scotland|wales|northern ireland|
GB|britain|grossbritannien|grande bretagne|groot brittannie|gran bretagna|gran bretana|gra bretanha|
GB|vereinigtes konigreich|royaume uni|verenigd koninkrijk|regno unito|reino unido|storbritannien|storbritannia|
GB|iso britannia|wielka brytania|spojene kralovstvi|egyesult kiralysag|イギリス|великобритания|英国|영국|birlesik krallik|
GR|ελλαδα|griechenland|grece|griekenland|grecia|grekland|graekenland|hellas|kreikka|grecja|recko|gorogorszag|ギリシャ|
GR|греция|希腊|그리스|yunanistan| HK|hong kong|香港|hong kong sar| HR|hrvatska|kroatien|croatie|kroatie|croazia|croacia|
HR|kroatia|chorwacja|chorvatsko|horvatorszag|クロアチア|хорватия|克罗地亚|크로아티아|hirvatistan| HU|ungarn|hongrie|hongarije|
HU|ungheria|hungria|ungern|unkari|wegry|madarsko|magyarorszag|ハンガリー|венгрия|匈牙利|헝가리|macaristan| ID|indonesien|
IE|eire|republic of ireland|irland|irlande|ierland|irlanda|irlanti|irlandia|irsko|irorszag|アイルランド|ирландия|爱尔兰|아일랜드|
IL|ישראל|israele|izrael|イスラエル|израиль|以色列|이스라엘|israil| IN|भ रत|indien|inde|intia|indie|インド|индия|印度|인도|hindistan|
IR|islamic republic of iran| IS|island|islande|ijsland|islanda|islandia|islanti|izland|アイスランド|исландия|冰岛|아이슬란드|
IS|izlanda| IT|italien|italie|italia|wlochy|olaszorszag|イタリア|италия|意大利|이탈리아|italya| JP|japon|giappone|japao|japani|
JP|japonia|japonsko|日本|япония|일본|japonya| KE|kenia| KR|korea|republic of korea|대한민국|sudkorea|coree du sud|zuid korea|
KR|corea del sud|corea del sur|coreia do sul|sydkorea|sor korea|etela korea|korea poludniowa|jizni korea|del korea|韓国|
KR|республика корея|韩国|guney kore| LI|lichtenstejnsko|リヒテンシュタイン|лихтенштеин|列支敦士登|리히텐슈타인| LT|lietuva|litauen|lituanie|
LT|litouwen|lituania|liettua|litwa|litva|litvania|リトアニア|литва|立陶宛|리투아니아|litvanya| LU|letzebuerg|luxemburg|lussemburgo|
LU|luxemburgo|luksemburg|lucembursko|ルクセンブルク|люксембург|卢森堡|룩셈부르크| LV|latvija|lettland|lettonie|letland|lettonia|
LV|letonia|lotwa|lotyssko|lettorszag|ラトビア|латвия|拉脱维亚|라트비아|letonya| MA|marokko|maroc|marocco|marruecos|marrocos|
MA|marocko|maroko|モロッコ|марокко|摩洛哥|모로코| MK|macedonia| MM|burma|myanmar| MO|macau|macao| MX|mexiko|mexique|messico|
MX|meksiko|meksyk|メキシコ|мексика|墨西哥|멕시코|meksika| NL|holland|the netherlands|nederland|niederlande|pays bas|olanda|
NL|holanda|paesi bassi|paises bajos|paises baixos|nederlanderna|nederlandene|alankomaat|holandia|nizozemsko|hollandia|
NL|オランダ|нидерланды|荷兰|네덜란드|hollanda| NO|norwegen|norvege|noorwegen|norvegia|noruega|norge|norja|norwegia|norsko|ノルウェー|
NO|норвегия|挪威|노르웨이|norvec| NZ|neuseeland|nouvelle zelande|nieuw zeeland|nuova zelanda|nueva zelanda|nova zelandia|
NZ|nya zeeland|uusi seelanti|nowa zelandia|novy zeland|uj zeland|ニュージーランド|новая зеландия|新西兰|뉴질랜드|yeni zelanda|
PE|perou| PH|the philippines|philippinen|filipinas| PL|polen|pologne|polonia|puola|polska|polsko|lengyelorszag|ポーランド|
PL|польша|波兰|폴란드|polonya| PS|palestine| PT|portogallo|portugali|portugalia|portugalsko|ポルトガル|португалия|葡萄牙|포르투갈|
PT|portekiz| RO|rumanien|roumanie|roemenie|rumania|romenia|rumaenien|rumunia|rumunsko|ルーマニア|румыния|罗马尼亚|루마니아|romanya|
RS|србија|srbija|serbien|serbie|servie|servia|srbsko|szerbia|セルビア|сербия|塞尔维亚|세르비아|sirbistan| RU|russian federation|
RU|россииская федерация|russland|russie|rusland|rusia|ryssland|venaja|rosja|rusko|oroszorszag|ロシア|россия|俄罗斯|러시아|
RU|rusya| SA|kingdom of saudi arabia|ksa|المملكة العربية السعودية|saudi arabien|arabie saoudite|saoedi arabie|
SA|arabia saudita|arabia saudi|saudiarabien|arabia saudyjska|saudska arabie|szaud arabia|サウジアラビア|саудовская аравия|
SA|沙特阿拉伯|사우디아라비아|suudi arabistan| SE|schweden|suede|zweden|svezia|suecia|sverige|ruotsi|szwecja|svedsko|svedorszag|
SE|スウェーデン|швеция|瑞典|스웨덴| SG|singapur|singapour|singapura|szingapur|シンガポール|сингапур|新加坡|싱가포르| SI|slovenija|slowenien|
SI|slovenie|eslovenia|slovenien|slowenia|slovinsko|szlovenia|スロベニア|словения|斯洛文尼亚|슬로베니아|slovenya| SK|slovak republic|
SK|slowakei|slovaquie|slowakije|slovacchia|eslovaquia|slovakien|slovakiet|slowacja|slovensko|szlovakia|スロバキア|словакия|
SK|斯洛伐克|슬로바키아|slovakya| SX|st maarten| SZ|swaziland| TH|ประเทศไทย|thailande|tailandia| TL|east timor| TR|turkey|
TR|turkei|turquie|turkije|turchia|turquia|turkiet|tyrkiet|tyrkia|turkki|turcja|turecko|torokorszag|トルコ|турция|土耳其|
TR|튀르키예| TT|trinidad and tobago| TW|台灣|臺灣|台湾| TZ|united republic of tanzania| UA|украіна|oekraine|ucraina|ucrania|
UA|ukraina|ukrajina|ukrajna|ウクライナ|украина|乌克兰|우크라이나|ukrayna| US|usa|u s a|u s|united states of america|
US|vereinigte staaten|etats unis|verenigde staten|stati uniti|estados unidos|yhdysvallat|stany zjednoczone|
US|spojene staty|egyesult allamok|アメリカ合衆国|соединенные штаты|美国|미국|amerika birlesik devletleri| VA|holy see|
VN|viet nam| ZA|rsa|republic of south africa|sudafrika|afrique du sud|zuid afrika|sudafrica|africa do sul|sydafrika|
ZA|sor afrika|etela afrikka|republika poludniowej afryki|jihoafricka republika|del afrikai koztarsasag|南アフリカ|
ZA|южно африканская республика|南非|남아프리카|guney afrika|
`);

/** Names that are plain words elsewhere, with the languages that mean the country by them. */
export const HOMONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['island', ['de', 'sv', 'da', 'no', 'nb']],
  ['indie', ['pl', 'cs']],
]);
