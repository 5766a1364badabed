"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ORGANISATIONS = exports.BODIES = exports.IDS = void 0;
/** The sandbox's ids are fixed, so that scripts and screenshots stay valid after `rm -r data`. */
const id = (concept, serial) => `${concept}_01941f29-7c00-7000-8000-${String(serial).padStart(12, "0")}`;
exports.IDS = {
    issuer: id("issuer", 1),
    otherIssuers: [id("issuer", 2), id("issuer", 3)],
    branch: { osaka: id("branch", 1), kumamoto: id("branch", 2) },
    contractor: id("contractor", 1),
    otherContractor: id("contractor", 2),
    kinki: id("obligee", 1),
    kumamotoCity: id("obligee", 2),
    operator: id("operator", 1),
};
/** The bodies that the sandbox's obligees are departments of, as the shipped tables of adopting obligees name them. */
exports.BODIES = {
    [exports.IDS.kinki]: { name: "国土交通省", prefecture: null },
    [exports.IDS.kumamotoCity]: { name: "熊本市", prefecture: "熊本県" },
};
/** Numbers that fit their check digit and that no corporation has. */
const UNALLOTTED = {
    first: "9000000000000",
    second: "8000000000001",
};
/**
 * The people and bodies of the seed document. Its names of companies and banks are anonymised (〇〇, △△) and stay so;
 * addresses, the payee account and the due days, which it does not show, are filled in the same way.
 */
exports.ORGANISATIONS = {
    issuers: [
        {
            id: exports.IDS.issuer,
            name: "西日本建設業保証株式会社",
            address: "大阪市西区立売堀二丁目1番2号",
            numberPrefix: "207",
            premiumPayments: [
                {
                    effectiveFrom: "2022-01-01",
                    account: {
                        bank: "〇〇銀行",
                        branch: "△△支店",
                        type: "ORDINARY",
                        number: "0000000",
                        holder: "ニシニホンケンセツギョウホショウ（カ",
                    },
                    dueWithinDays: 14,
                    monthlyDueDay: 25,
                },
            ],
            branches: [
                {
                    id: exports.IDS.branch.osaka,
                    name: "大阪支店",
                    address: "大阪市西区立売堀二丁目1番2号",
                    telephone: "06-6543-2711",
                    fax: "0120-504660",
                },
                {
                    id: exports.IDS.branch.kumamoto,
                    name: "熊本支店",
                    address: "熊本市",
                    telephone: "096-364-1155",
                    fax: "0120-504178",
                },
            ],
        },
        otherIssuer(exports.IDS.otherIssuers[0], "東日本建設業保証株式会社", "東京都", "105", 3),
        otherIssuer(exports.IDS.otherIssuers[1], "北海道建設業信用保証株式会社", "札幌市", "306", 4),
    ],
    contractors: [
        {
            id: exports.IDS.contractor,
            name: "株式会社〇〇建設",
            address: "〇〇市〇〇町1丁目1号",
            representative: "代表取締役 〇〇 〇〇",
            contactEmail: "keiri@marumaru-kensetsu.example",
            telephone: "000-000-0000",
            corporateNumber: UNALLOTTED.first,
            issuerIds: [exports.IDS.issuer, exports.IDS.otherIssuers[0]],
        },
        {
            id: exports.IDS.otherContractor,
            name: "△△土木株式会社",
            address: "△△市△△町2番地",
            representative: "代表取締役 △△ △△",
            contactEmail: "soumu@sankaku-doboku.example",
            telephone: "000-000-0001",
            corporateNumber: UNALLOTTED.second,
            issuerIds: [exports.IDS.issuer, exports.IDS.otherIssuers[0]],
        },
    ],
    obligees: [
        { id: exports.IDS.kinki, name: "支出負担行為担当官 近畿地方整備局長" },
        { id: exports.IDS.kumamotoCity, name: "熊本市長" },
    ],
    operators: [{ id: exports.IDS.operator, name: "Hosho 運用者" }],
};
function otherIssuer(issuerId, name, address, numberPrefix, branch) {
    const main = { id: id("branch", branch), name: "本店", address, telephone: "00-0000-0000", fax: null };
    return { id: issuerId, name, address, numberPrefix, branches: [main] };
}
//# sourceMappingURL=organisations.js.map