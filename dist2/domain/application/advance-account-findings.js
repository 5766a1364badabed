"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findingsOnAccounts = findingsOnAccounts;
exports.findingsOnAccountTexts = findingsOnAccountTexts;
const guarantee_kind_1 = require("../values/guarantee-kind");
const readable_text_1 = require("../values/readable-text");
const search_text_1 = require("../values/search-text");
const joint_venture_1 = require("../works-contract/joint-venture");
const range_limit_1 = require("../values/range-limit");
const advance_account_1 = require("./advance-account");
const guarantee_application_1 = require("./guarantee-application");
/** A draft may hold a number that is not right yet, but no text. */
const LONGEST_DRAFTED = 20;
/** All that is wrong with the accounts of a submitted application. `asked`: what the issuer asks for; `null`: nothing. */
function findingsOnAccounts(content, asked) {
    const kind = (0, guarantee_application_1.guaranteeKindOf)(content);
    if (kind === null)
        return [];
    if (!(0, guarantee_kind_1.hasDepositBank)(kind))
        return [...findingsOnNeedlessAccounts(content)];
    return [
        ...findingsOnAccountsGiven(content),
        ...(asked?.asksForAccount ? findingsOnAccountMissing(content) : []),
        ...(asked ? findingsOnBanks(content, asked) : []),
    ];
}
/** What a draft must not hold either: texts without end, or that nobody can read. */
function* findingsOnAccountTexts({ advanceAccount, memberAccounts, }) {
    if (advanceAccount !== null)
        yield* textsOf("advanceAccount", advanceAccount);
    const accounts = memberAccounts ?? [];
    if (accounts.length > joint_venture_1.MOST_MEMBERS)
        yield {
            path: "memberAccounts",
            code: "OUT_OF_RANGE",
            limit: (0, range_limit_1.rangeLimit)(0, joint_venture_1.MOST_MEMBERS),
            actual: accounts.length,
        };
    for (const [i, { member, bank, account }] of accounts.entries()) {
        const path = `memberAccounts.${String(i)}`;
        yield* (0, readable_text_1.findingsOnText)(`${path}.member`, member, readable_text_1.LONGEST.name);
        yield* (0, readable_text_1.findingsOnText)(`${path}.bank.name`, bank.name, readable_text_1.LONGEST.name);
        yield* (0, readable_text_1.findingsOnText)(`${path}.bank.branch`, bank.branch, readable_text_1.LONGEST.name);
        yield* textsOf(`${path}.account`, account);
    }
}
function* textsOf(path, { number, holder }) {
    if (number !== null && number.length > LONGEST_DRAFTED)
        yield notANumber(`${path}.number`, number);
    if (holder !== null)
        yield* (0, readable_text_1.findingsOnText)(`${path}.holder`, holder, advance_account_1.LONGEST_HOLDER);
}
/** 契約保証 guarantees no advance. */
function* findingsOnNeedlessAccounts({ advanceAccount, memberAccounts, }) {
    if (advanceAccount !== null)
        yield { path: "advanceAccount", code: "ONLY_FOR_ADVANCE" };
    if (memberAccounts !== null)
        yield { path: "memberAccounts", code: "ONLY_FOR_ADVANCE" };
}
function* findingsOnAccountMissing({ advanceAccount, memberAccounts, }) {
    if (advanceAccount === null && memberAccounts === null)
        yield { path: "advanceAccount", code: "ACCOUNT_REQUIRED" };
}
function* findingsOnAccountsGiven(content) {
    const { advanceAccount, memberAccounts } = content;
    if (advanceAccount !== null)
        yield* findingsOnAccount("advanceAccount", advanceAccount);
    if (memberAccounts === null)
        return;
    if (advanceAccount !== null)
        yield { path: "memberAccounts", code: "ACCOUNTS_OF_BOTH_KINDS" };
    for (const [i, { account }] of memberAccounts.entries())
        yield* findingsOnAccount(`memberAccounts.${String(i)}.account`, account);
    yield* findingsOnMembers(content, memberAccounts);
}
function* findingsOnAccount(path, { type, number, holder }) {
    for (const [part, value] of Object.entries({ type, number, holder }))
        if (value === null)
            yield { path: `${path}.${part}`, code: "REQUIRED" };
    if (number !== null && !isAccountNumber(number))
        yield notANumber(`${path}.number`, number);
    if (holder !== null && NO_KANA.test(holder.normalize("NFKC")))
        yield {
            path: `${path}.holder`,
            code: "HOLDER_NOT_KANA",
            actual: NO_KANA.exec(holder.normalize("NFKC"))?.[0],
        };
}
/** What banks do not carry in a holder's name: all but katakana, capitals, digits and a few signs (全銀). */
const NO_KANA = /[^\p{Script=Katakana}ー・A-Z0-9()「」.,\-/\\ ]/u;
/** Never with what came: it is the account of a company. */
function notANumber(path, number) {
    return { path, code: "NOT_AN_ACCOUNT_NUMBER", limit: advance_account_1.ACCOUNT_DIGITS, actual: Array.from(number).length };
}
function isAccountNumber(number) {
    return /^\d{7}$/.test(number);
}
/** Each member has its account, once, and nobody else has one. */
function* findingsOnMembers({ jointVenture }, accounts) {
    if (jointVenture === null) {
        yield { path: "memberAccounts", code: "ONLY_FOR_JOINT_VENTURE" };
        return;
    }
    const members = new Map(jointVenture.members.map(({ name }) => [(0, search_text_1.companyKey)(name), name]));
    const seen = new Set();
    for (const [i, { member }] of accounts.entries()) {
        const key = (0, search_text_1.companyKey)(member);
        const path = `memberAccounts.${String(i)}.member`;
        if (!members.has(key))
            yield { path, code: "NOT_A_MEMBER", limit: [...members.values()].join("、"), actual: member };
        else if (seen.has(key))
            yield { path, code: "MEMBER_TWICE", actual: member };
        seen.add(key);
    }
    const missing = [...members].filter(([key]) => !seen.has(key)).map(([, name]) => name);
    if (missing.length > 0)
        yield { path: "memberAccounts", code: "MEMBER_WITHOUT_ACCOUNT", limit: missing.join("、") };
}
/** The issuer has contracts with these banks alone (業務委託金融機関). */
function* findingsOnBanks({ depositBank, memberAccounts }, { designatedBanks, source }) {
    if (designatedBanks.length === 0)
        return;
    const designated = new Set(designatedBanks.map(search_text_1.searchText));
    const named = [
        ...(depositBank === null ? [] : [["depositBank.name", depositBank.name]]),
        ...(memberAccounts ?? []).map(({ bank }, i) => [
            `memberAccounts.${String(i)}.bank.name`,
            bank.name,
        ]),
    ];
    for (const [path, name] of named)
        if (!designated.has((0, search_text_1.searchText)(name)))
            yield {
                path,
                code: "BANK_NOT_DESIGNATED",
                limit: designatedBanks.join("、"),
                actual: name,
                source,
            };
}
//# sourceMappingURL=advance-account-findings.js.map