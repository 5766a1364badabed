"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.localeOf = localeOf;
/** The language that an `Accept-Language` header prefers; English where it asks for neither. */
function localeOf(acceptLanguage) {
    const preferred = (acceptLanguage ?? "")
        .split(",")
        .map((entry) => {
        const [tag = "", ...parameters] = entry.trim().toLowerCase().split(";");
        const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
        return { language: tag.trim().split("-")[0], quality: quality === undefined ? 1 : Number(quality) };
    })
        .filter(({ language, quality }) => (language === "ja" || language === "en") && quality > 0)
        .sort((a, b) => b.quality - a.quality);
    return preferred[0]?.language === "ja" ? "ja" : "en";
}
//# sourceMappingURL=locale.js.map