"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sandboxTokens = sandboxTokens;
exports.sandboxUsers = sandboxUsers;
exports.addTokens = addTokens;
exports.addUsers = addUsers;
const access_token_1 = require("../use-cases/account/access-token");
const password_hasher_1 = require("../use-cases/account/password-hasher");
const organisations_1 = require("./organisations");
const HOLDERS = {
    issuer: { role: "ISSUER", organisationId: organisations_1.IDS.issuer },
    contractor: { role: "CONTRACTOR", organisationId: organisations_1.IDS.contractor },
    obligee: { role: "OBLIGEE", organisationId: organisations_1.IDS.kinki },
    operator: { role: "OPERATOR", organisationId: organisations_1.IDS.operator },
};
/** Of each organisation one for every role. */
const PEOPLE = {
    issuer: { of: "issuer", loginId: "sandbox-issuer", name: "審査担当者", staffRole: "ADMINISTRATOR" },
    issuerOfficer: {
        of: "issuer",
        loginId: "sandbox-issuer-officer",
        name: "支店担当者",
        staffRole: "OFFICER",
    },
    issuerViewer: { of: "issuer", loginId: "sandbox-issuer-viewer", name: "監査担当者", staffRole: "VIEWER" },
    contractor: {
        of: "contractor",
        loginId: "sandbox-contractor",
        name: "経理担当者",
        staffRole: "ADMINISTRATOR",
    },
    contractorOfficer: {
        of: "contractor",
        loginId: "sandbox-contractor-officer",
        name: "工務担当者",
        staffRole: "OFFICER",
    },
    contractorViewer: {
        of: "contractor",
        loginId: "sandbox-contractor-viewer",
        name: "現場代理人",
        staffRole: "VIEWER",
    },
    obligee: { of: "obligee", loginId: "sandbox-obligee", name: "契約管理官", staffRole: "ADMINISTRATOR" },
    obligeeOfficer: {
        of: "obligee",
        loginId: "sandbox-obligee-officer",
        name: "契約担当者",
        staffRole: "OFFICER",
    },
    obligeeViewer: { of: "obligee", loginId: "sandbox-obligee-viewer", name: "監督職員", staffRole: "VIEWER" },
    operator: { of: "operator", loginId: "sandbox-operator", name: "運用担当者", staffRole: "ADMINISTRATOR" },
};
/**
 * The sandbox's passwords have some 80 random bits, so costly hashing makes them no safer. Each is hashed at
 * full cost when its user first signs in.
 */
const QUICK = new password_hasher_1.PasswordHasher({ logCost: 10, blockSize: 8, parallelism: 1 });
/**
 * Derived from the sandbox's own secret, so that they stay the same at every start and differ from any other
 * sandbox's.
 */
function sandboxTokens(vault) {
    const token = (holder) => `hosho_sandbox_${holder}_${vault.fingerprint(`token:${holder}`)}`;
    return Object.fromEntries(Object.keys(HOLDERS).map((holder) => [holder, token(holder)]));
}
/** Derived in the same way. */
function sandboxUsers(vault) {
    const password = (who) => vault.fingerprint(`password:${who}`).slice(0, 20);
    return Object.fromEntries(Object.entries(PEOPLE).map(([who, { loginId }]) => [who, { loginId, password: password(who) }]));
}
async function addTokens({ accessTokens }, { newId, clock }, tokens) {
    for (const [holder, token] of Object.entries(tokens))
        await accessTokens.insert({
            id: newId("token"),
            hash: (0, access_token_1.hashAccessToken)(token),
            name: `sandbox ${holder}`,
            ...HOLDERS[holder],
            createdAt: clock(),
            expiresAt: null,
        });
}
async function addUsers({ users: accounts }, { newId, clock }, users) {
    for (const [who, { loginId, password }] of Object.entries(users)) {
        const { of, name, staffRole } = PEOPLE[who];
        await accounts.insert({
            id: newId("user"),
            loginId: loginId,
            name,
            email: `${loginId}@sandbox.example`,
            staffRole,
            ...HOLDERS[of],
            passwordHash: await QUICK.hash(password),
            mustChangePassword: false,
            createdAt: clock(),
        });
    }
}
//# sourceMappingURL=access.js.map