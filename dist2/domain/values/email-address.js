"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.parseEmailAddress = parseEmailAddress;
exports.findingsOnEmailAddress = findingsOnEmailAddress;
exports.addressAsSent = addressAsSent;
const characters_1 = require("./characters");
/** RFC 5321 §4.5.3.1: a path has at most 256 octets, its angle brackets included, and a local part 64. */
const LONGEST = 254;
const LONGEST_LOCAL_PART = 64;
/** The characters that RFC 5322 §3.2.3 takes without quotation marks, dots apart. */
const ATOM = "[\\w!#$%&'*+/=?^`{|}~-]";
/** Dots in a row and before the @ as well: carriers in Japan have given such addresses away for years. */
const LOCAL_PART = new RegExp(`^${ATOM}(?:${ATOM}|\\.)*$`);
const DOT_ATOM = new RegExp(`^${ATOM}+(?:\\.${ATOM}+)*$`);
/** RFC 2047 encoded words: programs would show another text for them. */
const ENCODED_WORD = /=\?|\?=/;
const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const DOMAIN = new RegExp(`^(?:${LABEL}\\.)+${LABEL}$`, "i");
const ONLY_ASCII = /^[\x21-\x7e]+$/;
/** Full-width letters, digits and signs, as a Japanese keyboard gives them while it is set to Japanese, and small ones. */
const OTHER_WIDTH = /[\uff01-\uff5e\ufe50-\ufe6b]/gu;
/** The characters that IDNA (UTS 46) or NFKC reads as the dots of a domain. */
const DOT = /[\u3002\uff61\u2024]/gu;
/** Telephones and word processors type these for ' and ". */
const SINGLE_QUOTATION_MARK = /[\u2018\u2019]/gu;
const DOUBLE_QUOTATION_MARK = /[\u201c\u201d]/gu;
/** A link, and an address in a header without a name. Neither : nor < is part of an address; what % stands for is not read. */
const LINK = /^mailto:(?!.*%)/i;
const BRACKETED = /^<([^<>]*)>$/;
/** The address that was typed; `undefined` for what is none. Whether there is such a mailbox, only a mail can tell. */
function parseEmailAddress(text) {
    const reading = readingOf(text);
    return "address" in reading ? reading.address : undefined;
}
/** Why a text is no address; nothing of it is repeated. */
function findingsOnEmailAddress(path, text) {
    const reading = readingOf(text);
    return "refusal" in reading ? [{ path, code: reading.refusal }] : [];
}
/**
 * Reads the address of one mailbox as people type and copy it. Full-width, invisible and blank characters
 * around it are understood, and a Japanese domain becomes its DNS name. Nothing else stands around it: no
 * second address, no name, no dot, and no line break gets into a header. A local part beyond ASCII is refused
 * by name: only servers with SMTPUTF8 take it, and one on the way may not be.
 */
function readingOf(text) {
    const typed = bareAddress(text);
    const at = typed.lastIndexOf("@");
    const local = withoutQuotes(localAsTyped(typed.slice(0, Math.max(at, 0))));
    const domain = asciiDomain(typed.slice(at + 1));
    if (at > 0 && domain !== undefined && isBeyondAscii(local))
        return { refusal: "EMAIL_ADDRESS_NOT_ASCII" };
    const sent = `${quoted(local)}@${domain ?? ""}`;
    const isMailbox = domain !== undefined &&
        LOCAL_PART.test(local) &&
        !ENCODED_WORD.test(local) &&
        quoted(local).length <= LONGEST_LOCAL_PART &&
        sent.length <= LONGEST;
    return isMailbox ? { address: `${local}@${domain}` } : { refusal: "NOT_AN_EMAIL_ADDRESS" };
}
/** The address as mail servers and headers take it: RFC 5321 §4.1.2 wants quotation marks around a local part such as `a..b`. */
function addressAsSent(address) {
    const at = address.lastIndexOf("@");
    return `${quoted(address.slice(0, at))}${address.slice(at)}`;
}
function quoted(local) {
    return DOT_ATOM.test(local) ? local : `"${local}"`;
}
/** A user who knows how mail programs send such addresses may type the quotation marks. */
function withoutQuotes(local) {
    return /^"([^"\\]+)"$/.exec(local)?.[1] ?? local;
}
function bareAddress(text) {
    const halfWidth = (0, characters_1.withoutUnseen)(text).replace(OTHER_WIDTH, (character) => character.normalize("NFKC"));
    const typed = (0, characters_1.withSpaces)(halfWidth, " ").trim().replace(LINK, "");
    return BRACKETED.exec(typed)?.[1] ?? typed;
}
function localAsTyped(local) {
    return (0, characters_1.withPlainWaves)((0, characters_1.withDashes)(local, "-"))
        .replace(SINGLE_QUOTATION_MARK, "'")
        .replace(DOUBLE_QUOTATION_MARK, '"');
}
/** Letters of any language, and nothing that no address holds. */
function isBeyondAscii(local) {
    return /\P{ASCII}/u.test(local) && /^[\p{L}\p{M}\p{N}\w.!#$%&'*+/=?^`{|}~-]+$/u.test(local);
}
/** The domain as the DNS knows it (Punycode), `undefined` for what cannot be one. */
function asciiDomain(domain) {
    // A long-vowel mark (長音) is a letter of Japanese domains.
    const typed = domain.replace(/[^ー]+/gu, (part) => (0, characters_1.withDashes)(part, "-")).replace(DOT, ".");
    const ascii = ONLY_ASCII.test(typed) ? typed : punycodeOf(typed);
    return ascii !== undefined && DOMAIN.test(ascii) && !/(^|\.)\d+$/.test(ascii) ? ascii : undefined;
}
function punycodeOf(domain) {
    if (!/^[\p{L}\p{M}\p{N}\w.。・-]+$/u.test(domain))
        return undefined;
    try {
        return new URL(`http://${domain}`).hostname;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=email-address.js.map