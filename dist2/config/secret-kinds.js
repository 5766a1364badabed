"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SEAL_KEYS = exports.SEAL_KEYS_FORMS = exports.SECRET = exports.MAKE_A_SECRET = void 0;
const SECRET_BYTES = 32;
/** 32 random bytes have 30 different ones on average, and fewer than 20 practically never. */
const FEWEST_DIFFERENT_BYTES = 20;
exports.MAKE_A_SECRET = "make one with: openssl rand -base64 32";
exports.SECRET = {
    read: (text) => {
        const isHex = /^[0-9a-f]{64}$/i.test(text);
        const bytes = Buffer.from(text, isHex ? "hex" : "base64");
        // Node would pass over characters that are not base64.
        if (bytes.length !== SECRET_BYTES || !/^[\w+/-]+=*$/.test(text))
            return { problems: [`must be ${String(SECRET_BYTES)} bytes in base64 or hex; ${exports.MAKE_A_SECRET}`] };
        if (new Set(bytes).size < FEWEST_DIFFERENT_BYTES)
            return { problems: [`is weak: too few different bytes; ${exports.MAKE_A_SECRET}`] };
        return { value: bytes };
    },
};
exports.SEAL_KEYS_FORMS = "ID:KEY, or several with a comma between: an ID of up to 20 letters, digits, . _ -, such as 2026; KEY from: " +
    "openssl rand -base64 32";
exports.SEAL_KEYS = {
    read: (text) => {
        const readings = text.split(",").map(readSealKey);
        const problems = readings.flatMap((reading) => ("problems" in reading ? reading.problems : []));
        const [first, ...others] = readings.flatMap((reading) => ("value" in reading ? [reading.value] : []));
        if (first === undefined || problems.length > 0)
            return { problems };
        const keys = [first, ...others];
        if (isAnyTwice(keys.map(({ id }) => id)) || isAnyTwice(keys.map(({ key }) => key.toString("hex"))))
            return { problems: ["must list each key once, each under an ID of its own"] };
        return { value: keys };
    },
};
function readSealKey(entry) {
    const [, id, secret = ""] = /^\s*([\w.-]{1,20}):(.*)$/.exec(entry) ?? [];
    if (id === undefined)
        return { problems: [`must be ${exports.SEAL_KEYS_FORMS}`] };
    const reading = exports.SECRET.read(secret.trim());
    if ("problems" in reading)
        return { problems: reading.problems.map((problem) => `(${id}) ${problem}`) };
    return { value: { id, key: reading.value } };
}
function isAnyTwice(values) {
    return new Set(values).size < values.length;
}
//# sourceMappingURL=secret-kinds.js.map