"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.worksName = worksName;
const PLACES = "中央 本町 東山 西川 南台 北浜 大橋 小松 高木 青葉 富士見 桜井 松原 竹田 梅津 石川 金沢 白浜 黒部 赤坂 緑 朝日 " +
    "日吉 大和 三好 五十鈴 八幡 千代田 若宮 泉 清水 川口 河内 浅野 深谷 長岡 豊田 福島 鳥羽 鶴見 亀岡 龍野 熊野 鹿島";
const FACILITIES = "市道 県道 国道 農道 林道 河川 砂防 海岸 港湾 漁港 下水道 上水道 公園 小学校 中学校 庁舎 公営住宅 橋りょう";
const WORKS = "道路改良工事 道路改良工事 道路改良工事 舗装補修工事 舗装補修工事 橋りょう補修工事 トンネル工事 河川護岸工事 災害復旧工事 庁舎改修工事 " +
    "管渠築造工事 法面保護工事 耐震補強工事 電気設備工事 測量設計業務委託";
/** A few of 100,000 names have one. */
const RARE = ["与那国", "礼文", "隠岐"];
const RARELY = 0.000_05;
const [places, facilities, works] = [PLACES, FACILITIES, WORKS].map((words) => words.split(" "));
/** A name (工事名) such as 令和6年度 第1234号 東山市道道路改良工事（その2）. */
function worksName(serial, year, chance) {
    const place = chance.fraction() < RARELY ? chance.of(RARE) : chance.of(places);
    const part = chance.fraction() < 0.2 ? `（その${String(1 + chance.below(3))}）` : "";
    const FIRST_OF_REIWA = 2018;
    return (`令和${String(year - FIRST_OF_REIWA)}年度 第${String(serial)}号 ` +
        `${place}${chance.of(facilities)}${chance.of(works)}${part}`);
}
//# sourceMappingURL=works-names.js.map