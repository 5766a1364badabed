"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.prefectureOfAddress = prefectureOfAddress;
const characters_1 = require("./characters");
const prefecture_1 = require("./prefecture");
/** 政令指定都市 of another name than their prefecture: by custom their addresses leave the prefecture out, too. */
const DESIGNATED_CITIES = {
    札幌市: "北海道",
    仙台市: "宮城県",
    さいたま市: "埼玉県",
    横浜市: "神奈川県",
    川崎市: "神奈川県",
    相模原市: "神奈川県",
    浜松市: "静岡県",
    名古屋市: "愛知県",
    堺市: "大阪府",
    神戸市: "兵庫県",
    北九州市: "福岡県",
};
/**
 * The prefecture that an address begins with, behind a postal code if there is one, or whose city it begins with;
 * `null` where it tells neither.
 */
function prefectureOfAddress(address) {
    const typed = (0, characters_1.withDashes)((0, characters_1.withSpaces)((0, characters_1.asTyped)(address), ""), "-").replace(/^〒?\d{3}-?\d{4}/u, "");
    return (prefecture_1.PREFECTURES.find((prefecture) => typed.startsWith(prefecture)) ??
        prefecture_1.PREFECTURES.find((prefecture) => typed.startsWith(`${prefecture.slice(0, -1)}市`)) ??
        Object.entries(DESIGNATED_CITIES).find(([city]) => typed.startsWith(city))?.[1] ??
        null);
}
//# sourceMappingURL=prefecture-of-address.js.map