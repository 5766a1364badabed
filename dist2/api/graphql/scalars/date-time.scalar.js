"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DateTimeScalar = void 0;
const refuse_1 = require("./refuse");
const RFC_3339 = /^(\d{4}-\d{2}-\d{2})T(?!24)\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
/** The instant; `undefined` for what is none. JavaScript would take 30 February for a day in March. */
function parseInstant(text) {
    const day = RFC_3339.exec(text)?.[1];
    const instant = new Date(text);
    if (day === undefined || Number.isNaN(instant.getTime()))
        return undefined;
    return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day) ? instant : undefined;
}
exports.DateTimeScalar = (0, refuse_1.scalar)("DateTime", "An instant (日時) as RFC 3339 text. Answers are in UTC with milliseconds, `2026-04-01T00:00:00.000Z`.", (value) => {
    const kind = (0, refuse_1.kindOf)(value);
    if (typeof value !== "string")
        return {
            refusal: {
                en: `must be a string in RFC 3339; got ${kind.en}.`,
                ja: `RFC 3339 の文字列で指定してください（入力: ${kind.ja}）。`,
            },
        };
    const instant = parseInstant(value);
    return instant
        ? { value: instant }
        : {
            refusal: {
                en: "must be RFC 3339 text such as 2026-04-01T00:00:00Z, of a day that exists; got another text.",
                ja: "2026-04-01T00:00:00Z のような RFC 3339 の日時（実在する日）で指定してください。",
            },
        };
}, (value) => value.toISOString());
//# sourceMappingURL=date-time.scalar.js.map