"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UNSEALED_TABLES = exports.SEALED_TABLES = exports.ALL_GROUPS = void 0;
exports.sealedTable = sealedTable;
exports.sealedTableOf = sealedTableOf;
exports.subjectOf = subjectOf;
const amendment_application_row_1 = require("../amendment-application/amendment-application.row");
const amendment_row_1 = require("../guarantee/amendment.row");
const attachment_row_1 = require("../application/attachment.row");
const auth_key_row_1 = require("../auth-key/auth-key.row");
const certificate_row_1 = require("../certificate/certificate.row");
const contractor_correction_row_1 = require("../party/contractor-correction.row");
const contractor_row_1 = require("../party/contractor.row");
const deposit_row_1 = require("../deposit/deposit.row");
const hand_over_rules_row_1 = require("../deposit/hand-over-rules.row");
const end_confirmation_row_1 = require("../guarantee/end-confirmation.row");
const event_row_1 = require("../engine/event.row");
const guarantee_application_row_1 = require("../application/guarantee-application.row");
const guarantee_end_row_1 = require("../guarantee/guarantee-end.row");
const guarantee_pending_end_row_1 = require("../guarantee/guarantee-pending-end.row");
const guarantee_row_1 = require("../guarantee/guarantee.row");
const issuer_branch_row_1 = require("../party/issuer-branch.row");
const issuer_row_1 = require("../party/issuer.row");
const obligee_policy_row_1 = require("../obligee/obligee-policy.row");
const obligee_row_1 = require("../obligee/obligee.row");
const premium_table_row_1 = require("../premium/premium-table.row");
exports.ALL_GROUPS = ["GUARANTEE", "APPLICATION", "PARTY", "EVENT"];
/** All tables whose rows, if edited past the system, would make it state what is not true. */
exports.SEALED_TABLES = [
    {
        name: "guarantee",
        row: guarantee_row_1.GuaranteeRow,
        group: "GUARANTEE",
        subject: ["id"],
        unsealed: {
            worksSearchText: "made of worksName, and made anew where the search changes",
            jointVentureSearchText: "made of jointVenture, and made anew where the search changes",
            worksContractId: "joins what is said of one contract; no certificate states it",
        },
    },
    { name: "certificate", row: certificate_row_1.CertificateRow, group: "GUARANTEE", subject: ["guaranteeId"] },
    { name: "auth_key", row: auth_key_row_1.AuthKeyRow, group: "GUARANTEE", subject: ["guaranteeId"] },
    { name: "amendment", row: amendment_row_1.AmendmentRow, group: "GUARANTEE", subject: ["guaranteeId"] },
    { name: "guarantee_end", row: guarantee_end_row_1.GuaranteeEndRow, group: "GUARANTEE", subject: ["guaranteeId"] },
    {
        name: "guarantee_pending_end",
        row: guarantee_pending_end_row_1.GuaranteePendingEndRow,
        group: "GUARANTEE",
        subject: ["guaranteeId"],
    },
    {
        name: "end_confirmation",
        row: end_confirmation_row_1.EndConfirmationRow,
        group: "GUARANTEE",
        subject: ["guaranteeId"],
        unsealed: { openFor: "whose task it is; what came of it is the end" },
    },
    {
        name: "deposit",
        row: deposit_row_1.DepositRow,
        group: "GUARANTEE",
        subject: ["guaranteeId"],
        unsealed: { remindOn: "when the body is to be reminded; what is done is an event" },
    },
    {
        name: "guarantee_application",
        row: guarantee_application_row_1.GuaranteeApplicationRow,
        group: "APPLICATION",
        subject: ["id"],
        unsealed: {
            worksContractId: "joins what is said of one contract; the application states its own",
            searchText: "made of the content, and made anew where the search changes",
        },
    },
    { name: "amendment_application", row: amendment_application_row_1.AmendmentApplicationRow, group: "APPLICATION", subject: ["id"] },
    { name: "attachment", row: attachment_row_1.AttachmentRow, group: "APPLICATION", subject: ["applicationId"] },
    {
        name: "issuer",
        row: issuer_row_1.IssuerRow,
        group: "PARTY",
        subject: ["id"],
        unsealed: { nextSerial: "changes with every issue; a number that is taken is passed over anyhow" },
    },
    { name: "issuer_branch", row: issuer_branch_row_1.IssuerBranchRow, group: "PARTY", subject: ["issuerId"] },
    { name: "premium_table", row: premium_table_row_1.PremiumTableRow, group: "PARTY", subject: ["issuerId"] },
    {
        name: "contractor",
        row: contractor_row_1.ContractorRow,
        group: "PARTY",
        subject: ["id"],
        unsealed: {
            readingOrder: "made of the reading, and made anew where the folding of names changes",
            searchText: "made of the name, and made anew where the search changes",
        },
    },
    {
        name: "contractor_correction",
        row: contractor_correction_row_1.ContractorCorrectionRow,
        group: "PARTY",
        subject: ["contractorId"],
        areValuesKept: false,
    },
    {
        name: "obligee",
        row: obligee_row_1.ObligeeRow,
        group: "PARTY",
        subject: ["id"],
        unsealed: {
            identity: "made of name and prefecture, and made anew where the folding of names changes",
            readingOrder: "made of the reading, and made anew where the folding of names changes",
            searchText: "made of the names, and made anew where the search changes",
        },
    },
    { name: "hand_over_rules", row: hand_over_rules_row_1.HandOverRulesRow, group: "PARTY", subject: ["obligeeId"] },
    { name: "obligee_policy", row: obligee_policy_row_1.ObligeePolicyRow, group: "PARTY", subject: ["obligeeId"] },
    {
        name: "event",
        row: event_row_1.EventRow,
        group: "EVENT",
        subject: ["guaranteeId", "subjectId", "organisationId"],
    },
];
const ACCESS = "decides who may come in, and states nothing of a guarantee; what is done with it is an event";
const BODYS_OWN = "what a body keeps for itself beside its guarantees; no certificate states it";
const WORK = "works of the system on its way, which no certificate states";
/** The other tables, and why they have no seal. */
exports.UNSEALED_TABLES = {
    access_token: ACCESS,
    alarm: WORK,
    attachment_part: "the bytes of attachments; the digest that they are compared with is sealed",
    adoption: "public tables that are imported again at any time; no certificate states one",
    adoption_statement: "what public tables said, and when; no certificate states one",
    broken_chain: "marks of broken subjects; the system takes no missing mark for a proof",
    change: "the order of events in the feed; what they say is sealed with the events",
    change_obligee: "whose feed an event is in; what it says is sealed with the event",
    change_pending: WORK,
    contractor_registration: "decides who may come in, and which of the issuer's branches the next certificate names; a certificate that exists states its own",
    guess_count: WORK,
    guess_notice: WORK,
    item_update: "when something of a list last changed; what changed is sealed where it stands",
    item_update_pending: WORK,
    ledger_entry: `what ledgers are searched by; what is shown of a guarantee is read from it, and the rest is ${BODYS_OWN}`,
    ledger_note: BODYS_OWN,
    mail: WORK,
    mail_choice: "what an organisation wants to be told by mail; no certificate states it",
    opening: ACCESS,
    obligee_post: "what the next application may address; the certificate states its own addressee",
    operator: ACCESS,
    password_link: ACCESS,
    performance_shortfall: "made of guarantees, works contracts and policies: what a body is told, no certificate states",
    recorded_guarantee: BODYS_OWN,
    refresh_token: ACCESS,
    registered_works: "what an application may be filled in with; the application states its own",
    registration: ACCESS,
    reply: WORK,
    seal: "the seals themselves",
    seal_head: "sealed by itself",
    seal_register: "sealed by itself",
    session: ACCESS,
    setting: "what the seals depend on is sealed by itself",
    user_account: ACCESS,
    user_department: ACCESS,
    webhook_delivery: WORK,
    webhook_endpoint: "whom to tell, and with which secret; what is told is sealed with the events",
    works_amendment: "what an entry of a works contract said before; no certificate states it",
    works_contract: "joins guarantees and applications; each of them states its own contract",
    works_identifier: "made of the numbers of works contracts",
};
function sealedTable(name) {
    return exports.SEALED_TABLES.find((table) => table.name === name);
}
/** The sealed table of a class of rows. */
function sealedTableOf(row) {
    const found = exports.SEALED_TABLES.find((table) => table.row === row);
    if (!found)
        throw new Error(`rows of ${row.name} bear no seal`);
    return found;
}
/** The subject whose chain a row belongs to, of what is about to be stored. */
function subjectOf({ subject }, row) {
    const found = subject.map((property) => row[property]).find((value) => typeof value === "string");
    return found ?? null;
}
//# sourceMappingURL=sealed-tables.js.map