"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withKatakanaBetweenKanji = withKatakanaBetweenKanji;
exports.withoutVariants = withoutVariants;
/**
 * Variants of characters (異体字), each group behind the form that stands for it. Only searches take them for
 * one; the system stores and shows names as they were written. Unicode folds its compatibility forms (塚, 神)
 * itself. Sources:
 * - 常用漢字表 (平成22年内閣告示第2号): the older forms (いわゆる康熙字典体) in brackets, and the forms allowed in writing.
 * - 人名用漢字: 戸籍法施行規則 別表第二 二.
 * - 表外漢字字体表 (平成12年国語審議会答申): 簡易慣用字体.
 * - Forms in registered names of companies and places, most of them in the IBM extensions of Shift_JIS.
 * - Look-alikes that keyboards give for each other: circles, and the small ヶ and ヵ of place names.
 * - Small kana, which names are written with or without: キヤノン, 三ッ沢.
 */
const GROUPS = `
亜亞 悪惡 圧壓 囲圍 医醫 為爲 壱壹 隠隱 栄榮 営營 衛衞 鋭銳 駅驛 悦悅 閲閱 円圓 縁緣 園薗 艶艷 塩鹽 奥奧 応應 桜櫻 横橫 欧歐 殴毆 黄黃
温溫 仮假 価價 画畫 会會 絵繪 壊壞 懐懷 拡擴 殻殼 覚覺 学學 岳嶽 楽樂 渇渴 缶罐 巻卷 陥陷 勧勸 寛寬 関關 歓歡 間閒 観觀 館舘 顔顏 気氣
帰歸 亀龜 偽僞 戯戲 犠犧 旧舊 拠據 挙擧 虚虛 峡峽 挟挾 狭狹 教敎 郷鄕 暁曉 区區 駆驅駈 勲勳 薫薰 径徑 茎莖 恵惠 掲揭 渓溪 経經 蛍螢 軽輕
継繼 鶏鷄雞 芸藝 撃擊 欠缺 研硏 県縣 倹儉 剣劍劔剱釼 険險 圏圈 検檢 献獻 権權 顕顯 験驗 厳嚴 戸戶 呉吳 広廣 効效 恒恆 鉱鑛礦砿 号號 国國圀
黒黑 歳歲 砕碎 済濟 剤劑 崎﨑嵜㟢 桟棧 雑雜 参參 産產 惨慘 姉姊 糸絲 歯齒 児兒 辞辭 湿濕 実實 写寫 釈釋 寿壽 収收 従從 渋澁澀 獣獸 縦縱
粛肅 処處 緒緖 叙敍 将將 称稱 渉涉 焼燒 証證 奨奬 条條 状狀 乗乘 浄淨 剰剩 畳疊疉 縄繩 壌壤 嬢孃 譲讓 醸釀 触觸 嘱囑 晋晉 真眞 寝寢 慎愼
尽盡 図圖 粋粹 酔醉 穂穗 随隨 髄髓 枢樞 数數 瀬瀨 清淸 声聲 青靑 斉齊 斎齋 静靜 税稅 説說 絶絕 窃竊 摂攝 専專 浅淺 戦戰 践踐 銭錢 潜潛濳
繊纖 禅禪 双雙 壮壯 争爭 荘莊 捜搜 挿插 巣巢 曽曾 痩瘦 装裝 総總 騒騷 増增 蔵藏 臓臟 即卽 属屬 続續 堕墮 対對 体體軆 帯帶 滞滯 台臺 滝瀧
択擇 沢澤 脱脫 担擔 単單 胆膽 団團 断斷 弾彈 遅遲 痴癡 虫蟲 昼晝 鋳鑄 庁廳 徴徵 聴聽 勅敕 鎮鎭 逓遞 鉄鐵銕鐡 点點 転轉 伝傳 灯燈 当當 党黨
盗盜 島嶋嶌 稲稻 闘鬪 徳德 独獨 読讀 届屆 内內 弐貳 悩惱 脳腦 覇霸 杯盃 拝拜 廃廢 売賣 麦麥 発發 髪髮 抜拔 晩晚 蛮蠻 秘祕 姫姬 浜濱濵
瓶甁 富冨 払拂 仏佛 併倂 並竝 辺邊邉 変變 弁辨瓣辯 舗舖 歩步 宝寶寳 峰峯 豊豐 褒襃 翻飜 毎每 万萬 満滿 麺麵 黙默 野埜 弥彌 訳譯 薬藥 与與
予豫 余餘 誉譽 揺搖 様樣 謡謠 来來 頼賴 乱亂 覧覽 竜龍 両兩 涼凉 猟獵 緑綠 涙淚 塁壘 礼禮 励勵 霊靈 齢齡 暦曆 歴歷 恋戀 炉爐 労勞 郎郞
楼樓 禄祿 録錄 湾灣
尭堯 巌巖 桧檜 槙槇 祢禰 遥遙 瑶瑤 凛凜 穣穰 亘亙 雁鴈 船舩 荊荆 刃刄 昇曻 翠翆 彦彥 聡聰 熙煕凞 淵渕渊 桝枡 栃杤 兎兔莵 喜㐂 留畄 秋穐龝 松枩 梅楳 裏裡 迪廸 廼迺 萌萠 靭靱
叱𠮟 嘘噓 剥剝 填塡 頬頰 餅餠 飲飮 舎舍 冊册 讃讚 纏纒 蝉蟬 唖啞 鴬鶯 鴎鷗 焔焰 噛嚙 侠俠 躯軀 撹攪 潅灌 諌諫 頚頸 繋繫 鹸鹼 麹麴 蝋蠟 篭籠 掻搔 醤醬 蒋蔣 繍繡
賎賤 箪簞 壷壺 顛顚 涛濤 祷禱 涜瀆 嚢囊 溌潑 醗醱 蝿蠅 薮藪 莱萊 砺礪 蛎蠣 屡屢 芦蘆 竈竃 櫟檪 鯵鰺 梼檮 曳曵 迩邇 侭儘
高髙 吉𠮷 橋槗𣘺 土圡𡈽 柳栁桺 桑桒 脇𦚰 鶴靏靍鸖 隆𨺓 
〇○◯⚪ ケヶ カヵ
アァ イィ ウゥ エェ オォ ツッ ヤャ ユュ ヨョ ワヮ あぁ いぃ うぅ えぇ おぉ つっ やゃ ゆゅ よょ わゎ
`;
const FORMS = new Map(GROUPS.trim()
    .split(/\s+/)
    .flatMap((group) => {
    const [kept = "", ...variants] = Array.from(group);
    return variants.map((variant) => [variant, kept]);
}));
const VARIANT = new RegExp(`[${[...FORMS.keys()].join("")}]`, "gu");
/** The kana of place names such as 霞が関 and 井の頭, which are also written with other kana. */
const BETWEEN_KANJI = /(?<=\p{Script=Han})[がガのノ之](?=\p{Script=Han})/gu;
/** Place names as 霞ケ関, 井ノ頭 and 一ノ宮 write them. */
function withKatakanaBetweenKanji(text) {
    return text.replace(BETWEEN_KANJI, (kana) => ("がガ".includes(kana) ? "ケ" : "ノ"));
}
/** Every variant of a character as the form that stands for it. */
function withoutVariants(text) {
    return text.replace(VARIANT, (variant) => FORMS.get(variant) ?? variant);
}
//# sourceMappingURL=character-variants.js.map