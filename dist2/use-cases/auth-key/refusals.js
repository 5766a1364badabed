"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AUTH_KEY_REFUSALS = void 0;
const wording_1 = require("../../domain/values/wording");
const refusal_declaration_1 = require("../shared/refusal-declaration");
/** The same for every number, whoever asks: who guesses as what, and whether somebody has the number, is not told. */
const WHOSE_GUESSES = {
    NUMBER: {
        en: (limit) => `${String(limit)} or more wrong keys in a row were tried for this number.`,
        ja: (limit) => `この番号への認証キーの誤入力が${String(limit)}回以上続きました。`,
    },
    ORGANISATION: {
        en: (limit) => `Your organisation has tried ${String(limit)} wrong keys today.`,
        ja: (limit) => `貴機関の本日の認証キーの誤入力が${String(limit)}回に達しました。`,
    },
    ADDRESS: {
        en: (limit) => `From here, ${String(limit)} wrong keys were tried within the hour.`,
        ja: (limit) => `同じ接続元からの1時間の認証キーの誤入力が${String(limit)}回に達しました。`,
    },
    SLOW: {
        en: "So many wrong keys are tried at the moment that keys are checked slowly.",
        ja: "現在、認証キーの誤入力が多いため、照合を制限しています。",
    },
    EVERYONE: {
        en: "So many wrong keys were tried today that no more are checked.",
        ja: "本日は認証キーの誤入力が多いため、照合を停止しています。",
    },
};
exports.AUTH_KEY_REFUSALS = {
    DELIVERED_ON_PAPER: (0, refusal_declaration_1.refusal)({
        meaning: "The certificate is delivered on paper (書面交付); there is no auth key (認証キー).",
        explanation: "The certificate was delivered on paper (書面交付); such a guarantee has no auth key (認証キー) to show, replace or hand over.",
        words: {
            en: "This guarantee was delivered on paper and has no auth key. Hand in the paper certificate.",
            ja: "書面で交付された保証のため、認証キーはありません。書面の保証証書を提出してください。",
        },
    }),
    TOO_MANY_GUESSES: (0, refusal_declaration_1.refusal)({
        meaning: "Too many wrong auth keys (認証キー) were tried.",
        explanation: "Too many wrong auth keys (認証キー) were tried. For a while none is checked, and none is counted. " +
            "After five wrong keys at one number the wait is 30 seconds, then twice as long each time, at most " +
            "an hour. A right key ends the wait. An organisation may try 100 wrong keys a day, and 60 an hour " +
            "from one address. Certificates that were opened before stay visible.",
        data: {
            bound: (0, refusal_declaration_1.untold)(),
            limit: (0, refusal_declaration_1.wholeNumber)("The number of wrong keys allowed."),
            retryAfterSeconds: (0, refusal_declaration_1.wholeNumber)("Seconds until a key is taken again, 1 or more."),
        },
        words: {
            en: ({ bound, limit, retryAfterSeconds }) => `${(0, wording_1.inWords)(WHOSE_GUESSES[bound], "en", limit)} The key was not checked. Try again in ${String(retryAfterSeconds)} seconds.`,
            ja: ({ bound, limit, retryAfterSeconds }) => `${(0, wording_1.inWords)(WHOSE_GUESSES[bound], "ja", limit)}今回の認証キーは照合していません。${String(retryAfterSeconds)}秒後に再度お試しください。`,
        },
    }),
};
//# sourceMappingURL=refusals.js.map