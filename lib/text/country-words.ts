/**
 * Countries in English, as other languages name them (CLDR: German, French, Dutch, Italian, Spanish, Portuguese, the Nordic
 * ones, Polish, Czech, Hungarian, Russian, Japanese, Chinese, Korean, Turkish; only countries that companies often write),
 * as they name themselves, and short and older names; as `foldWords` writes them, each between bars behind its code.
 */
export const COUNTRY_WORDS = `
AD|andorra| AE|united arab emirates|uae|u a e|الامارات العربية المتحدة|vereinigte arabische emirate|emirats arabes unis|
AE|verenigde arabische emiraten|emirati arabi uniti|emiratos arabes unidos|emirados arabes unidos|
AE|forenade arabemiraten|de forenede arabiske emirater|de forente arabiske emirater|arabiemiirikunnat|
AE|zjednoczone emiraty arabskie|spojene arabske emiraty|egyesult arab emirsegek|アラブ首長国連邦|оаэ|阿拉伯联合酋长国|아랍에미리트|
AE|birlesik arap emirlikleri| AF|afghanistan| AG|antigua barbuda|antigua and barbuda| AI|anguilla| AL|albania| AM|armenia|
AO|angola| AQ|antarctica| AR|argentina|argentinien|argentine|argentinie| AS|american samoa|
AT|austria|oesterreich|osterreich|autriche|oostenrijk|osterrike|ostrig|itavalta|rakousko|ausztria|オーストリア|австрия|奥地利|
AT|오스트리아|avusturya| AU|australia|australien|australie|ausztralia|オーストラリア|австралия|澳大利亚|오스트레일리아|avustralya| AW|aruba|
AX|aland islands| AZ|azerbaijan| BA|bosnia herzegovina|bosnia|bosnia and herzegovina| BB|barbados| BD|bangladesh|
BE|belgium|belgie|belgien|belgique|belgio|belgica|belgia|ベルギー|бельгия|比利时|벨기에|belcika| BF|burkina faso|
BG|bulgaria|българия|bulgarien|bulgarie|bulgarije|bulharsko|ブルガリア|болгария|保加利亚|불가리아|bulgaristan| BH|bahrain| BI|burundi|
BJ|benin| BL|st barthelemy| BM|bermuda| BN|brunei| BO|bolivia| BQ|caribbean netherlands|
BR|brazil|brasil|brasilien|bresil|brazilie|brasile|brasilia|brazylia|brazilia|ブラジル|бразилия|巴西|브라질|brezilya|
BS|bahamas|the bahamas| BT|bhutan| BV|bouvet island| BW|botswana| BY|belarus| BZ|belize|
CA|canada|kanada|カナダ|канада|加拿大|캐나다| CC|cocos keeling islands|
CD|congo kinshasa|dr congo|democratic republic of congo|democratic republic of the congo| CF|central african republic|
CG|congo brazzaville|congo|republic of the congo|
CH|switzerland|svizzera|confoederatio helvetica|schweiz|suisse|zwitserland|suiza|suica|sveits|sveitsi|szwajcaria|
CH|svycarsko|svajc|スイス|швеицария|瑞士|스위스|isvicre| CI|cote d ivoire|ivory coast| CK|cook islands| CL|chile|chili|cile|
CM|cameroon| CN|china|p r china|pr china|people s republic of china|prc|中國|chine|cina|kina|kiina|chiny|中国|китаи|중국|
CO|colombia|kolumbien|colombie| CR|costa rica| CU|cuba| CV|cape verde|cabo verde| CW|curacao| CX|christmas island|
CY|cyprus|
CZ|czechia|czech republic|ceska republika|tschechische republik|republique tcheque|tsjechische republiek|tschechien|
CZ|tchequie|tsjechie|cechia|chequia|tchequia|tjeckien|tjekkiet|tsjekkia|tsekki|czechy|cesko|csehorszag|チェコ|чехия|捷克|체코|
CZ|cekya|
DE|germany|deutschland|bundesrepublik deutschland|allemagne|duitsland|germania|alemania|alemanha|tyskland|saksa|niemcy|
DE|nemecko|nemetorszag|ドイツ|германия|德国|독일|almanya| DJ|djibouti|
DK|denmark|danemark|denemarken|danimarca|dinamarca|danmark|tanska|dania|dansko|デンマーク|дания|丹麦|덴마크|danimarka| DM|dominica|
DO|dominican republic| DZ|algeria| EC|ecuador|
EE|estonia|eesti|estland|estonie|estonsko|esztorszag|エストニア|эстония|爱沙尼亚|에스토니아|estonya|
EG|egypt|agypten|egypte|egitto|egipto|egito|egypten|egypti|egipt|egyiptom|エジプト|египет|埃及|이집트| EH|western sahara| ER|eritrea|
ES|spain|spanien|espagne|spanje|spagna|espana|espanha|spania|espanja|hiszpania|spanelsko|spanyolorszag|スペイン|испания|
ES|西班牙|스페인|ispanya| ET|ethiopia|
FI|finland|finnland|finlande|finlandia|suomi|finsko|finnorszag|フィンランド|финляндия|芬兰|핀란드|finlandiya| FJ|fiji|
FK|falkland islands| FM|micronesia| FO|faroe islands|
FR|france|frankreich|frankrijk|francia|franca|frankrike|frankrig|ranska|francja|francie|franciaorszag|フランス|франция|法国|
FR|프랑스|fransa| GA|gabon|
GB|united kingdom|uk|u k|great britain|england|scotland|wales|northern ireland|britain|grossbritannien|grande bretagne|
GB|groot brittannie|gran bretagna|gran bretana|gra bretanha|vereinigtes konigreich|royaume uni|verenigd koninkrijk|
GB|regno unito|reino unido|storbritannien|storbritannia|iso britannia|wielka brytania|spojene kralovstvi|
GB|egyesult kiralysag|イギリス|великобритания|英国|영국|birlesik krallik| GD|grenada| GE|georgia| GF|french guiana| GG|guernsey|
GH|ghana| GI|gibraltar| GL|greenland| GM|gambia| GN|guinea| GP|guadeloupe| GQ|equatorial guinea|
GR|greece|ελλαδα|griechenland|grece|griekenland|grecia|grekland|graekenland|hellas|kreikka|grecja|recko|gorogorszag|
GR|ギリシャ|греция|希腊|그리스|yunanistan| GS|south georgia south sandwich islands| GT|guatemala| GU|guam| GW|guinea bissau|
GY|guyana| HK|hong kong sar china|hong kong|香港|hong kong sar| HM|heard mcdonald islands| HN|honduras|
HR|croatia|hrvatska|kroatien|croatie|kroatie|croazia|croacia|kroatia|chorwacja|chorvatsko|horvatorszag|クロアチア|хорватия|
HR|克罗地亚|크로아티아|hirvatistan| HT|haiti|
HU|hungary|ungarn|hongrie|hongarije|ungheria|hungria|ungern|unkari|wegry|madarsko|magyarorszag|ハンガリー|венгрия|匈牙利|헝가리|
HU|macaristan| ID|indonesia|indonesien|
IE|ireland|eire|republic of ireland|irland|irlande|ierland|irlanda|irlanti|irlandia|irsko|irorszag|アイルランド|ирландия|爱尔兰|
IE|아일랜드| IL|israel|ישראל|israele|izrael|イスラエル|израиль|以色列|이스라엘|israil| IM|isle of man|
IN|india|भ रत|indien|inde|intia|indie|インド|индия|印度|인도|hindistan| IO|british indian ocean territory| IQ|iraq|
IR|iran|islamic republic of iran|
IS|iceland|island|islande|ijsland|islanda|islandia|islanti|izland|アイスランド|исландия|冰岛|아이슬란드|izlanda|
IT|italy|italien|italie|italia|wlochy|olaszorszag|イタリア|италия|意大利|이탈리아|italya| JE|jersey| JM|jamaica| JO|jordan|
JP|japan|japon|giappone|japao|japani|japonia|japonsko|日本|япония|일본|japonya| KE|kenya|kenia| KG|kyrgyzstan| KH|cambodia|
KI|kiribati| KM|comoros| KN|st kitts nevis| KP|north korea|
KR|south korea|korea|republic of korea|대한민국|sudkorea|coree du sud|zuid korea|corea del sud|corea del sur|coreia do sul|
KR|sydkorea|sor korea|etela korea|korea poludniowa|jizni korea|del korea|韓国|республика корея|韩国|guney kore| KW|kuwait|
KY|cayman islands| KZ|kazakhstan| LA|laos| LB|lebanon| LC|st lucia|
LI|liechtenstein|lichtenstejnsko|リヒテンシュタイン|лихтенштеин|列支敦士登|리히텐슈타인| LK|sri lanka| LR|liberia| LS|lesotho|
LT|lithuania|lietuva|litauen|lituanie|litouwen|lituania|liettua|litwa|litva|litvania|リトアニア|литва|立陶宛|리투아니아|litvanya|
LU|luxembourg|letzebuerg|luxemburg|lussemburgo|luxemburgo|luksemburg|lucembursko|ルクセンブルク|люксембург|卢森堡|룩셈부르크|
LV|latvia|latvija|lettland|lettonie|letland|lettonia|letonia|lotwa|lotyssko|lettorszag|ラトビア|латвия|拉脱维亚|라트비아|letonya|
LY|libya| MA|morocco|marokko|maroc|marocco|marruecos|marrocos|marocko|maroko|モロッコ|марокко|摩洛哥|모로코| MC|monaco| MD|moldova|
ME|montenegro| MF|st martin| MG|madagascar| MH|marshall islands| MK|north macedonia|macedonia| ML|mali|
MM|myanmar burma|burma|myanmar| MN|mongolia| MO|macao sar china|macau|macao| MP|northern mariana islands| MQ|martinique|
MR|mauritania| MS|montserrat| MT|malta| MU|mauritius| MV|maldives| MW|malawi|
MX|mexico|mexiko|mexique|messico|meksiko|meksyk|メキシコ|мексика|墨西哥|멕시코|meksika| MY|malaysia| MZ|mozambique| NA|namibia|
NC|new caledonia| NE|niger| NF|norfolk island| NG|nigeria| NI|nicaragua|
NL|netherlands|holland|the netherlands|nederland|niederlande|pays bas|olanda|holanda|paesi bassi|paises bajos|
NL|paises baixos|nederlanderna|nederlandene|alankomaat|holandia|nizozemsko|hollandia|オランダ|нидерланды|荷兰|네덜란드|hollanda|
NO|norway|norwegen|norvege|noorwegen|norvegia|noruega|norge|norja|norwegia|norsko|ノルウェー|норвегия|挪威|노르웨이|norvec| NP|nepal|
NR|nauru| NU|niue|
NZ|new zealand|neuseeland|nouvelle zelande|nieuw zeeland|nuova zelanda|nueva zelanda|nova zelandia|nya zeeland|
NZ|uusi seelanti|nowa zelandia|novy zeland|uj zeland|ニュージーランド|новая зеландия|新西兰|뉴질랜드|yeni zelanda| OM|oman| PA|panama|
PE|peru|perou| PF|french polynesia| PG|papua new guinea| PH|philippines|the philippines|philippinen|filipinas| PK|pakistan|
PL|poland|polen|pologne|polonia|puola|polska|polsko|lengyelorszag|ポーランド|польша|波兰|폴란드|polonya| PM|st pierre miquelon|
PN|pitcairn islands| PR|puerto rico| PS|palestinian territories|palestine|
PT|portugal|portogallo|portugali|portugalia|portugalsko|ポルトガル|португалия|葡萄牙|포르투갈|portekiz| PW|palau| PY|paraguay| QA|qatar|
RE|reunion|
RO|romania|rumanien|roumanie|roemenie|rumania|romenia|rumaenien|rumunia|rumunsko|ルーマニア|румыния|罗马尼亚|루마니아|romanya|
RS|serbia|србија|srbija|serbien|serbie|servie|servia|srbsko|szerbia|セルビア|сербия|塞尔维亚|세르비아|sirbistan|
RU|russia|russian federation|россииская федерация|russland|russie|rusland|rusia|ryssland|venaja|rosja|rusko|
RU|oroszorszag|ロシア|россия|俄罗斯|러시아|rusya| RW|rwanda|
SA|saudi arabia|kingdom of saudi arabia|ksa|المملكة العربية السعودية|saudi arabien|arabie saoudite|saoedi arabie|
SA|arabia saudita|arabia saudi|saudiarabien|arabia saudyjska|saudska arabie|szaud arabia|サウジアラビア|саудовская аравия|
SA|沙特阿拉伯|사우디아라비아|suudi arabistan| SB|solomon islands| SC|seychelles| SD|sudan|
SE|sweden|schweden|suede|zweden|svezia|suecia|sverige|ruotsi|szwecja|svedsko|svedorszag|スウェーデン|швеция|瑞典|스웨덴|
SG|singapore|singapur|singapour|singapura|szingapur|シンガポール|сингапур|新加坡|싱가포르| SH|st helena|
SI|slovenia|slovenija|slowenien|slovenie|eslovenia|slovenien|slowenia|slovinsko|szlovenia|スロベニア|словения|斯洛文尼亚|슬로베니아|
SI|slovenya| SJ|svalbard jan mayen|
SK|slovakia|slovak republic|slowakei|slovaquie|slowakije|slovacchia|eslovaquia|slovakien|slovakiet|slowacja|slovensko|
SK|szlovakia|スロバキア|словакия|斯洛伐克|슬로바키아|slovakya| SL|sierra leone| SM|san marino| SN|senegal| SO|somalia| SR|suriname|
SS|south sudan| ST|sao tome principe| SV|el salvador| SX|sint maarten|st maarten| SY|syria| SZ|eswatini|swaziland|
TC|turks caicos islands| TD|chad| TF|french southern territories| TG|togo| TH|thailand|ประเทศไทย|thailande|tailandia|
TJ|tajikistan| TK|tokelau| TL|timor leste|east timor| TM|turkmenistan| TN|tunisia| TO|tonga|
TR|turkiye|turkey|turkei|turquie|turkije|turchia|turquia|turkiet|tyrkiet|tyrkia|turkki|turcja|turecko|torokorszag|トルコ|
TR|турция|土耳其|튀르키예| TT|trinidad tobago|trinidad and tobago| TV|tuvalu| TW|taiwan|台灣|臺灣|台湾|
TZ|tanzania|united republic of tanzania|
UA|ukraine|украіна|oekraine|ucraina|ucrania|ukraina|ukrajina|ukrajna|ウクライナ|украина|乌克兰|우크라이나|ukrayna| UG|uganda|
UM|u s outlying islands|
US|united states|usa|u s a|u s|united states of america|vereinigte staaten|etats unis|verenigde staten|stati uniti|
US|estados unidos|yhdysvallat|stany zjednoczone|spojene staty|egyesult allamok|アメリカ合衆国|соединенные штаты|美国|미국|
US|amerika birlesik devletleri| UY|uruguay| UZ|uzbekistan| VA|vatican city|holy see| VC|st vincent grenadines| VE|venezuela|
VG|british virgin islands| VI|u s virgin islands| VN|vietnam|viet nam| VU|vanuatu| WF|wallis futuna| WS|samoa| XK|kosovo|
YE|yemen| YT|mayotte|
ZA|south africa|rsa|republic of south africa|sudafrika|afrique du sud|zuid afrika|sudafrica|africa do sul|sydafrika|
ZA|sor afrika|etela afrikka|republika poludniowej afryki|jihoafricka republika|del afrikai koztarsasag|南アフリカ|
ZA|южно африканская республика|南非|남아프리카|guney afrika| ZM|zambia| ZW|zimbabwe|
`;

/** Names that are plain words elsewhere, with the languages that mean the country by them. */
export const HOMONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['island', ['de', 'sv', 'da', 'no', 'nb']],
  ['indie', ['pl', 'cs']],
]);
