"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_POSTS = exports.LONGEST_HOLDER = exports.LONGEST_TITLE = void 0;
exports.postInWords = postInWords;
exports.findingsOnPost = findingsOnPost;
exports.certainAddressee = certainAddressee;
exports.nameInFull = nameInFull;
exports.findingsOnAddressee = findingsOnAddressee;
exports.resolvedAddressee = resolvedAddressee;
const readable_text_1 = require("../values/readable-text");
/** The most characters of each; both stand on one row of the paper. */
exports.LONGEST_TITLE = 80;
exports.LONGEST_HOLDER = 40;
/** The posts that are offered of one obligee: the newest. */
exports.MOST_POSTS = 20;
/** As papers address it, before 様. */
function postInWords({ title, holder }) {
    return holder === null ? title : `${title} ${holder}`;
}
function* findingsOnPost(path, { title, holder }) {
    yield* (0, readable_text_1.findingsOnText)(`${path}.title`, title, exports.LONGEST_TITLE);
    if (holder !== null)
        yield* (0, readable_text_1.findingsOnText)(`${path}.holder`, holder, exports.LONGEST_HOLDER);
}
/** A name that is a post itself, as national bodies are entered: 支出負担行為担当官 近畿地方整備局長. */
const IS_A_POST = /(長|知事|大臣|担当官|担当者|管理者)$/u;
/** Where nobody has said what it is, 道, 府, 都 and 区 end the names of other things, too. */
const ENDINGS = {
    known: { 知事: "都道府県", 長: "市区町村" },
    unknown: { 知事: "県", 長: "市町村" },
};
/**
 * Who represents it by law: a prefecture its governor (知事), a municipality its mayor (長) (地方自治法 art. 139, 147). `null` for
 * national bodies, agencies and departments: which officer contracts differs from one to the other.
 */
function headOf({ name, category, parentId }) {
    if (IS_A_POST.test(name))
        return name;
    if (parentId !== null || category === "NATIONAL" || category === "INDEPENDENT_AGENCY")
        return null;
    const endings = category === null ? ENDINGS.unknown : ENDINGS.known;
    const head = ["知事", "長"].find((each) => endings[each].includes(name.slice(-1)));
    return head === undefined ? null : name + head;
}
/** 宛名 where it is certain: its own, else its head, else that of the body that it is a department of; `null`: nobody knows. */
function certainAddressee(obligee, body) {
    return obligee.addressee ?? headOf(obligee) ?? (body === null ? null : (body.addressee ?? headOf(body)));
}
/**
 * An obligee as papers and mails name it. A department has its body's name before its own: every town has its 契約課. The posts of
 * national bodies and agencies say whose they are.
 */
function nameInFull({ name }, body) {
    if (body === null || name.startsWith(body.name))
        return name;
    const isNational = body.category === "NATIONAL" || body.category === "INDEPENDENT_AGENCY";
    return isNational && IS_A_POST.test(name) ? name : `${body.name} ${name}`;
}
/** A name goes out of date with its holder, and what others approved may be their slip: only the issuer's own sole post goes on. */
function soleOf(kept) {
    const [sole, ...others] = kept.filter(({ isOwn }) => isOwn);
    if (sole === undefined || others.length > 0 || sole.holder !== null)
        return null;
    return { title: sole.title, holder: null };
}
/** An application must say whom to address where that is not certain and no sole post was addressed before. */
function* findingsOnAddressee(addressee, { certain, kept }) {
    if (addressee !== null || certain !== null || soleOf(kept) !== null)
        return;
    const limit = [...new Set(kept.map(postInWords))].join("、");
    yield { path: "addressee", code: "ADDRESSEE_REQUIRED", ...(limit !== "" && { limit }) };
}
/** Whom a certificate addresses, once an application is submitted; `null`: the obligee's name says it, or nobody does. */
function resolvedAddressee(addressee, { name, certain, kept }) {
    if (addressee !== null)
        return addressee;
    if (certain === null)
        return soleOf(kept);
    return certain === name ? null : { title: certain, holder: null };
}
//# sourceMappingURL=addressee.js.map