/**
 * Countries as other languages name them (CLDR: German, French, Dutch, Italian, Spanish, Portuguese, the Nordic ones,
 * Polish, Czech, Hungarian, Russian, Japanese, Chinese, Korean, Turkish), as they name themselves, and short and older
 * names; as `foldWords` writes them. Only countries that companies often write.
 */
export const COUNTRY_WORDS = `
DE deutschland|bundesrepublik deutschland|allemagne|duitsland|germania|alemania|alemanha|tyskland|saksa|niemcy|nemecko|
   nemetorszag|ドイツ|германия|德国|독일|almanya
AT oesterreich|osterreich|autriche|oostenrijk|osterrike|ostrig|itavalta|rakousko|ausztria|オーストリア|австрия|奥地利|오스트리아|avusturya
CH svizzera|confoederatio helvetica|schweiz|suisse|zwitserland|suiza|suica|sveits|sveitsi|szwajcaria|svycarsko|svajc|スイス|
   швеицария|瑞士|스위스|isvicre
LI lichtenstejnsko|リヒテンシュタイン|лихтенштеин|列支敦士登|리히텐슈타인
FR frankreich|frankrijk|francia|franca|frankrike|frankrig|ranska|francja|francie|franciaorszag|フランス|франция|法国|프랑스|fransa
BE belgie|belgien|belgique|belgio|belgica|belgia|ベルギー|бельгия|比利时|벨기에|belcika
NL holland|the netherlands|nederland|niederlande|pays bas|olanda|holanda|paesi bassi|paises bajos|paises baixos|nederlanderna|
   nederlandene|alankomaat|holandia|nizozemsko|hollandia|オランダ|нидерланды|荷兰|네덜란드|hollanda
LU letzebuerg|luxemburg|lussemburgo|luxemburgo|luksemburg|lucembursko|ルクセンブルク|люксембург|卢森堡|룩셈부르크
IT italien|italie|italia|wlochy|olaszorszag|イタリア|италия|意大利|이탈리아|italya
ES spanien|espagne|spanje|spagna|espana|espanha|spania|espanja|hiszpania|spanelsko|spanyolorszag|スペイン|испания|西班牙|스페인|ispanya
PT portogallo|portugali|portugalia|portugalsko|ポルトガル|португалия|葡萄牙|포르투갈|portekiz
GB uk|u k|great britain|england|scotland|wales|northern ireland|britain|grossbritannien|grande bretagne|groot brittannie|
   gran bretagna|gran bretana|gra bretanha|vereinigtes konigreich|royaume uni|verenigd koninkrijk|regno unito|reino unido|
   storbritannien|storbritannia|iso britannia|wielka brytania|spojene kralovstvi|egyesult kiralysag|イギリス|великобритания|英国|영국|
   birlesik krallik
IE eire|republic of ireland|irland|irlande|ierland|irlanda|irlanti|irlandia|irsko|irorszag|アイルランド|ирландия|爱尔兰|아일랜드
US usa|u s a|u s|united states of america|vereinigte staaten|etats unis|verenigde staten|stati uniti|estados unidos|yhdysvallat|
   stany zjednoczone|spojene staty|egyesult allamok|アメリカ合衆国|соединенные штаты|美国|미국|amerika birlesik devletleri
CA kanada|カナダ|канада|加拿大|캐나다
MX mexiko|mexique|messico|meksiko|meksyk|メキシコ|мексика|墨西哥|멕시코|meksika
BR brasil|brasilien|bresil|brazilie|brasile|brasilia|brazylia|brazilia|ブラジル|бразилия|巴西|브라질|brezilya
DK danemark|denemarken|danimarca|dinamarca|danmark|tanska|dania|dansko|デンマーク|дания|丹麦|덴마크|danimarka
SE schweden|suede|zweden|svezia|suecia|sverige|ruotsi|szwecja|svedsko|svedorszag|スウェーデン|швеция|瑞典|스웨덴
NO norwegen|norvege|noorwegen|norvegia|noruega|norge|norja|norwegia|norsko|ノルウェー|норвегия|挪威|노르웨이|norvec
FI finnland|finlande|finlandia|suomi|finsko|finnorszag|フィンランド|финляндия|芬兰|핀란드|finlandiya
IS island|islande|ijsland|islanda|islandia|islanti|izland|アイスランド|исландия|冰岛|아이슬란드|izlanda
PL polen|pologne|polonia|puola|polska|polsko|lengyelorszag|ポーランド|польша|波兰|폴란드|polonya
CZ czech republic|ceska republika|tschechische republik|republique tcheque|tsjechische republiek|tschechien|tchequie|tsjechie|
   cechia|chequia|tchequia|tjeckien|tjekkiet|tsjekkia|tsekki|czechy|cesko|csehorszag|チェコ|чехия|捷克|체코|cekya
SK slovak republic|slowakei|slovaquie|slowakije|slovacchia|eslovaquia|slovakien|slovakiet|slowacja|slovensko|szlovakia|スロバキア|
   словакия|斯洛伐克|슬로바키아|slovakya
HU ungarn|hongrie|hongarije|ungheria|hungria|ungern|unkari|wegry|madarsko|magyarorszag|ハンガリー|венгрия|匈牙利|헝가리|macaristan
RO rumanien|roumanie|roemenie|rumania|romenia|rumaenien|rumunia|rumunsko|ルーマニア|румыния|罗马尼亚|루마니아|romanya
BG българия|bulgarien|bulgarie|bulgarije|bulharsko|ブルガリア|болгария|保加利亚|불가리아|bulgaristan
GR ελλαδα|griechenland|grece|griekenland|grecia|grekland|graekenland|hellas|kreikka|grecja|recko|gorogorszag|ギリシャ|греция|希腊|그리스|
   yunanistan
HR hrvatska|kroatien|croatie|kroatie|croazia|croacia|kroatia|chorwacja|chorvatsko|horvatorszag|クロアチア|хорватия|克罗地亚|크로아티아|
   hirvatistan
SI slovenija|slowenien|slovenie|eslovenia|slovenien|slowenia|slovinsko|szlovenia|スロベニア|словения|斯洛文尼亚|슬로베니아|slovenya
RS србија|srbija|serbien|serbie|servie|servia|srbsko|szerbia|セルビア|сербия|塞尔维亚|세르비아|sirbistan
EE eesti|estland|estonie|estonsko|esztorszag|エストニア|эстония|爱沙尼亚|에스토니아|estonya
LV latvija|lettland|lettonie|letland|lettonia|letonia|lotwa|lotyssko|lettorszag|ラトビア|латвия|拉脱维亚|라트비아|letonya
LT lietuva|litauen|lituanie|litouwen|lituania|liettua|litwa|litva|litvania|リトアニア|литва|立陶宛|리투아니아|litvanya
RU russian federation|россииская федерация|russland|russie|rusland|rusia|ryssland|venaja|rosja|rusko|oroszorszag|ロシア|россия|俄罗斯|
   러시아|rusya
UA украіна|oekraine|ucraina|ucrania|ukraina|ukrajina|ukrajna|ウクライナ|украина|乌克兰|우크라이나|ukrayna
TR turkey|turkei|turquie|turkije|turchia|turquia|turkiet|tyrkiet|tyrkia|turkki|turcja|turecko|torokorszag|トルコ|турция|土耳其|튀르키예
IL ישראל|israele|izrael|イスラエル|израиль|以色列|이스라엘|israil
AE uae|u a e|الامارات العربية المتحدة|vereinigte arabische emirate|emirats arabes unis|verenigde arabische emiraten|
   emirati arabi uniti|emiratos arabes unidos|emirados arabes unidos|forenade arabemiraten|de forenede arabiske emirater|
   de forente arabiske emirater|arabiemiirikunnat|zjednoczone emiraty arabskie|spojene arabske emiraty|egyesult arab emirsegek|
   アラブ首長国連邦|оаэ|阿拉伯联合酋长国|아랍에미리트|birlesik arap emirlikleri
SA kingdom of saudi arabia|ksa|المملكة العربية السعودية|saudi arabien|arabie saoudite|saoedi arabie|arabia saudita|arabia saudi|
   saudiarabien|arabia saudyjska|saudska arabie|szaud arabia|サウジアラビア|саудовская аравия|沙特阿拉伯|사우디아라비아|suudi arabistan
IN भ रत|indien|inde|intia|indie|インド|индия|印度|인도|hindistan
CN p r china|pr china|people s republic of china|prc|中國|chine|cina|kina|kiina|chiny|中国|китаи|중국
JP japon|giappone|japao|japani|japonia|japonsko|日本|япония|일본|japonya
KR korea|republic of korea|대한민국|sudkorea|coree du sud|zuid korea|corea del sud|corea del sur|coreia do sul|sydkorea|sor korea|
   etela korea|korea poludniowa|jizni korea|del korea|韓国|республика корея|韩国|guney kore
SG singapur|singapour|singapura|szingapur|シンガポール|сингапур|新加坡|싱가포르
AU australien|australie|ausztralia|オーストラリア|австралия|澳大利亚|오스트레일리아|avustralya
NZ neuseeland|nouvelle zelande|nieuw zeeland|nuova zelanda|nueva zelanda|nova zelandia|nya zeeland|uusi seelanti|nowa zelandia|
   novy zeland|uj zeland|ニュージーランド|новая зеландия|新西兰|뉴질랜드|yeni zelanda
ZA rsa|republic of south africa|sudafrika|afrique du sud|zuid afrika|sudafrica|africa do sul|sydafrika|sor afrika|etela afrikka|
   republika poludniowej afryki|jihoafricka republika|del afrikai koztarsasag|南アフリカ|южно африканская республика|南非|남아프리카|
   guney afrika
EG agypten|egypte|egitto|egipto|egito|egypten|egypti|egipt|egyiptom|エジプト|египет|埃及|이집트
MA marokko|maroc|marocco|marruecos|marrocos|marocko|maroko|モロッコ|марокко|摩洛哥|모로코
TW 台灣|臺灣|台湾
VN viet nam
MK macedonia
MM burma|myanmar
HK hong kong|香港|hong kong sar
MO macau|macao
CI ivory coast
CD dr congo|democratic republic of congo|democratic republic of the congo
CG congo|republic of the congo
PH the philippines|philippinen|filipinas
TH ประเทศไทย|thailande|tailandia
SZ swaziland
CV cabo verde
TL east timor
PS palestine
KE kenia
VA holy see
BA bosnia|bosnia and herzegovina
BS the bahamas
TT trinidad and tobago
AG antigua and barbuda
SX st maarten
ID indonesien
TZ united republic of tanzania
IR islamic republic of iran
AR argentinien|argentine|argentinie
CL chili|cile
CO kolumbien|colombie
PE perou`;

/** Names that are plain words elsewhere, with the languages that mean the country by them. */
export const HOMONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['island', ['de', 'sv', 'da', 'no', 'nb']],
  ['indie', ['pl', 'cs']],
]);
