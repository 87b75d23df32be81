/** Prefecture, then city, ward or district: "東京都品川区…", "大阪府大阪市…". */
const PLACE =
  /^[\s　:：]*(東京都|北海道|京都府|大阪府|[\u4e00-\u9fff]{2,3}県)?([\u3041-\u30ff\u4e00-\u9fff]{1,6}?[市区町村郡])?/;

/** The town of a Japanese address: the capital's wards are Tokyo, else the city, else the prefecture. */
export function japaneseTown(text: string): string | undefined {
  const [, prefecture, city] = PLACE.exec(text) ?? [];
  if (prefecture === '東京都') return '東京';
  return city ?? prefecture;
}
