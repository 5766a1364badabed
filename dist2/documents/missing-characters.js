"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.noteOnMissingCharacters = noteOnMissingCharacters;
/** The most characters that the footnote names: it must not grow past its place. */
const MOST = 24;
/** The footnote on characters that are drawn as 〓, by their code points; `null` where all could be drawn. */
function noteOnMissingCharacters(fonts, texts, where = "電子証書で") {
    const missing = new Set(texts
        .flatMap((text) => fonts.regular.charactersOf(text))
        .filter(({ isMissing }) => isMissing)
        .map(({ codePoints }) => codePoints.map(asUnicode).join(" ")));
    if (missing.size === 0)
        return null;
    const names = [...missing].slice(0, MOST).join("、");
    const others = missing.size > MOST ? ` ほか${String(missing.size - MOST)}字` : "";
    return `〓：この書体で表示できない文字（順に ${names}${others}）。正しい文字は${where}確認してください。`;
}
function asUnicode(codePoint) {
    return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
//# sourceMappingURL=missing-characters.js.map