/** Ways in which people write one name: what it is, and two spellings that searches take for each other. */
export interface Folding {
  readonly what: string;
  readonly one: string;
  readonly other: string;
  /** `one` is typed or pasted, and never stored: no paper can show it. */
  readonly typedAlone?: true;
  /** Only in names: the numbers of works are not place names. */
  readonly inNamesAlone?: true;
}

const pairs: readonly (readonly [what: string, one: string, other: string])[] = [
  ["the width of letters", "ＡＢＣ道路", "ABC道路"],
  ["the width of digits", "１２３号線", "123号線"],
  ["the width of kana", "ﾄﾝﾈﾙ･ﾊﾞｲﾊﾟｽ", "トンネル・バイパス"],
  ["capitals", "bridge橋", "BRIDGE橋"],
  ["spaces", "道路 改良", "道路改良"],
  ["spaces of two widths", "道路　改良", "道路 改良"],
  ["the hyphen and the minus", "国道3-4号", "国道3−4号"],
  ["the dash and the wide hyphen", "国道3—4号", "国道3－4号"],
  ["the long-vowel mark and the hyphen", "センター通", "センタ-通"],
  ["the horizontal line and the hyphen", "国道3─4号", "国道3-4号"],
  ["waves", "1工区〜3工区", "1工区～3工区"],
  ["middle dots", "甲･乙•丙", "甲・乙・丙"],
  ["brackets", "道路（その２）", "道路(その2)"],
  ["circled digits", "①号棟", "1号棟"],
  ["Roman digits", "第Ⅲ期", "第III期"],
  ["circles", "○○地区", "〇◯地区"],
  ["a 濁点 of its own", "か゛け", "がけ"],
  ["異体字セレクタ", "葛\u{E0100}城", "葛城"],
  ["compatibility forms", "神社前", "神社前"],
  ["はしごだか", "髙橋川", "高橋川"],
  ["たつさき", "山﨑橋", "山崎橋"],
  ["つちよし", "𠮷田川", "吉田川"],
  ["older forms", "廣澤驛前", "広沢駅前"],
  ["three forms of 辺", "渡邊池", "渡邉池"],
  ["島 and 嶋", "島原", "嶋原"],
  ["small kana", "三ッ沢", "三ツ沢"],
  ["small kana in names", "キャノン前", "キヤノン前"],
  ["㈱", "㈱見本組前", "株式会社見本組前"],
  ["（株）", "（株）例示前", "株式会社例示前"],
  ["㈲", "㈲見本前", "有限会社見本前"],
  ["（独）", "（独）見本前", "独立行政法人見本前"],
  ["an old company", "株式會社見本前", "㈱見本前"],
  ["small and large ケ", "霞ヶ関", "霞ケ関"],
];

const ofPlaces: readonly (readonly [what: string, one: string, other: string])[] = [
  ["が and ケ", "霞が関", "霞ケ関"],
  ["が and ヶ", "自由が丘", "自由ヶ丘"],
  ["の and ノ", "井の頭", "井ノ頭"],
  ["之 and ノ", "一之宮", "一ノ宮"],
];

export const FOLDINGS: readonly Folding[] = [
  { what: "characters that are not seen", one: "道路\u200b改\u00ad良", other: "道路改良", typedAlone: true },
  ...pairs.map(([what, one, other]): Folding => ({ what, one, other })),
  ...ofPlaces.map(([what, one, other]): Folding => ({ what, one, other, inNamesAlone: true })),
];

/** How a name is read, as it is stored and as it may be typed. */
export const READINGS: readonly (readonly [stored: string, typed: string])[] = [
  ["やつしろみほん", "ヤツシロミホン"],
  ["アソミホン", "あそみほん"],
  ["ﾀﾏﾅﾐﾎﾝ", "たまなみほん"],
  ["あまくさみほん", "ｱﾏｸｻﾐﾎﾝ"],
  ["キヤノンミホン", "きゃのんみほん"],
];
