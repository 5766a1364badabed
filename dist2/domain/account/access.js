"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ACTIONS = exports.SCOPES = exports.ROLES = void 0;
exports.permissionFor = permissionFor;
exports.scopeFor = scopeFor;
exports.staffFor = staffFor;
exports.mayDo = mayDo;
const staff_role_1 = require("./staff-role");
/** What kind of organisation a caller acts for. */
exports.ROLES = ["ISSUER", "CONTRACTOR", "OBLIGEE", "OPERATOR"];
/** The scopes that limit an integration's access token. */
exports.SCOPES = [
    "READ",
    "APPLY",
    "UNDERWRITE",
    "ISSUE",
    "OPEN",
    "KEEP_LEDGER",
    "REVEAL_KEY",
    "ADMINISTER",
];
/**
 * What each role may do. Reads are not listed: each query limits them to the caller's organisation. No role
 * both applies and underwrites. An issuer's officer could still register a contractor and apply through it;
 * the event of each step names the person.
 */
const PERMISSIONS = {
    read: { roles: exports.ROLES, scope: "READ", staff: staff_role_1.STAFF_ROLES },
    applyForGuarantee: { roles: ["CONTRACTOR"], scope: "APPLY" },
    withdrawApplication: { roles: ["CONTRACTOR"], scope: "APPLY" },
    underwrite: { roles: ["ISSUER"], scope: "UNDERWRITE" },
    registerWorks: { roles: ["ISSUER"], scope: "UNDERWRITE" },
    decideRegistration: { roles: ["ISSUER"], scope: "ADMINISTER", takesPerson: true },
    resetPassword: { roles: ["ISSUER", "OPERATOR"], scope: "ADMINISTER", takesPerson: true },
    recordPremiumTable: { roles: ["ISSUER"], scope: "ADMINISTER" },
    recordObligeePolicy: { roles: ["OBLIGEE", "OPERATOR"], scope: "ADMINISTER" },
    /** The people of the own organisation; the operator enters its own by a file. */
    administerUsers: {
        roles: ["CONTRACTOR", "ISSUER", "OBLIGEE"],
        scope: "ADMINISTER",
        takesPerson: true,
        staff: staff_role_1.ADMINISTERING_STAFF,
    },
    manageAccessTokens: { roles: exports.ROLES, scope: "ADMINISTER" },
    /** Which mails an organisation wants. */
    chooseMails: { roles: ["CONTRACTOR", "ISSUER", "OBLIGEE"], scope: "ADMINISTER" },
    /** What a contractor states of itself. */
    correctContractor: { roles: ["CONTRACTOR"], scope: "ADMINISTER" },
    manageWebhooks: { roles: exports.ROLES, scope: "ADMINISTER" },
    /** The operator sends held mails after mending the mail server's settings. */
    resendMail: {
        roles: ["CONTRACTOR", "ISSUER", "OPERATOR"],
        scope: "ADMINISTER",
        scopeOf: { CONTRACTOR: "APPLY", ISSUER: "ISSUE" },
    },
    issueGuarantee: { roles: ["ISSUER"], scope: "ISSUE" },
    /** A certificate on paper is sealed and handed out by whoever issues. */
    printOriginal: { roles: ["ISSUER"], scope: "ISSUE" },
    amendGuarantee: { roles: ["ISSUER"], scope: "ISSUE" },
    cancelGuarantee: { roles: ["ISSUER"], scope: "ISSUE" },
    /** The obligee knows that the obligation was fulfilled; the issuer records it with evidence. */
    dischargeGuarantee: { roles: ["ISSUER", "OBLIGEE"], scope: "ISSUE", scopeOf: { OBLIGEE: "OPEN" } },
    /** The body's word towards an end (検査合格、解約の同意), which the issuer's end rests on. */
    confirmEnd: { roles: ["OBLIGEE"], scope: "OPEN" },
    /** The second of two officers; an integration's token has no eyes. */
    countersignEnd: { roles: ["ISSUER"], scope: "ISSUE", takesPerson: true },
    /** The guarantee stays as it was, so an integration may do it, too. */
    takeBackEnd: { roles: ["ISSUER"], scope: "ISSUE" },
    /**
     * An obligee opens a certificate with number and key. The other roles see certificates in their lists and
     * need no key.
     */
    openCertificate: { roles: ["OBLIGEE"], scope: "OPEN" },
    /**
     * What a body keeps in its own ledger: an integration that opens and matches need not write there, and one that keeps the
     * ledger needs no keys.
     */
    keepLedger: { roles: ["OBLIGEE"], scope: "KEEP_LEDGER" },
    /** The password of a bond that is viewed elsewhere is a secret like a key. */
    revealLedgerPassword: { roles: ["OBLIGEE"], scope: "REVEAL_KEY" },
    /** Number and key are handed to the obligee, which takes what shows the key. */
    depositGuarantee: { roles: ["CONTRACTOR"], scope: "REVEAL_KEY" },
    /** 受領 and 受領拒否, by the body in whose favour the guarantee is. */
    receiveGuarantee: { roles: ["OBLIGEE"], scope: "OPEN" },
    /** 「表示」 shows the key to the contractor of the guarantee and to the issuer that registered the key. */
    revealAuthKey: { roles: ["CONTRACTOR", "ISSUER"], scope: "REVEAL_KEY" },
    reissueAuthKey: { roles: ["CONTRACTOR", "ISSUER"], scope: "REVEAL_KEY" },
};
exports.ACTIONS = Object.keys(PERMISSIONS);
/** The roles that may take an action, as a refusal names them. */
function permissionFor(action) {
    return PERMISSIONS[action];
}
/** The scope that a token of this role needs for an action, where the role may do it at all. */
function scopeFor(action, role) {
    const { scope, scopeOf } = permissionFor(action);
    return scopeOf?.[role] ?? scope;
}
/** The users of an organisation that may take an action. */
function staffFor(action) {
    return permissionFor(action).staff ?? staff_role_1.WORKING_STAFF;
}
function mayDo({ role, scopes, userId, staffRole = null }, action) {
    const { roles, takesPerson = false } = permissionFor(action);
    const scope = scopeFor(action, role);
    return (roles.includes(role) &&
        (scopes === null || scopes.includes(scope)) &&
        !(takesPerson && userId === null) &&
        (staffRole === null || staffFor(action).includes(staffRole)));
}
//# sourceMappingURL=access.js.map