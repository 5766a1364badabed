"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MADE_LOGIN_IDS = void 0;
exports.parseLoginId = parseLoginId;
exports.madeLoginId = madeLoginId;
const characters_1 = require("../values/characters");
const LOGIN_ID = /^[a-z0-9][a-z0-9._-]{3,31}$/;
/** Reads a login ID as people type it: full-width forms, capitals, any dash, and what is not seen or stands around it. */
function parseLoginId(text) {
    const folded = (0, characters_1.withDashes)((0, characters_1.asTyped)(text), "-").toLowerCase();
    return LOGIN_ID.test(folded) ? folded : undefined;
}
/** The number of login IDs to choose a random one from: nine digits say nothing about the company. */
exports.MADE_LOGIN_IDS = 1_000_000_000;
/** The login ID of this serial, `c000000042`. */
function madeLoginId(serial) {
    return `c${String(serial).padStart(9, "0")}`;
}
//# sourceMappingURL=login-id.js.map