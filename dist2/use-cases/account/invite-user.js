"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.inviteUser = inviteUser;
exports.insertInvited = insertInvited;
const node_crypto_1 = require("node:crypto");
const login_id_1 = require("../../domain/account/login-id");
const staff_1 = require("../../domain/account/staff");
const email_address_1 = require("../../domain/values/email-address");
const administer_users_1 = require("./administer-users");
const send_password_link_1 = require("./send-password-link");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/** 利用者の招待: makes a user of the caller's own organisation, who chooses a password by the link in a mail. */
async function inviteUser(parts, caller, { idempotencyKey, ...command }) {
    const asked = { operation: "inviteUser", idempotencyKey, input: command };
    return (0, administer_users_1.administerByMail)(parts, caller, asked, (stores) => inviteInside(stores, parts, caller, command));
}
async function inviteInside(stores, parts, caller, { staffRole, ...stated }) {
    const { organisationId, role } = caller;
    const known = await stores.staff.departments(organisationId);
    const findings = (0, staff_1.findingsOnUser)(stated, known.map(({ id }) => id));
    const email = (0, email_address_1.parseEmailAddress)(stated.email);
    const holders = email === undefined ? [] : await stores.staff.ofAddress(organisationId, email);
    if ((0, staff_1.isAddressTaken)(holders, stated.name))
        findings.push({ path: "email", code: "EMAIL_ADDRESS_TAKEN" });
    if (findings.length > 0 || email === undefined)
        return (0, outcome_1.invalidInput)(findings);
    const at = parts.clock();
    const departmentIds = [...new Set(stated.departmentIds)];
    const person = { name: stated.name, email, role, organisationId, staffRole, createdAt: at };
    const given = stated.loginId === null ? null : ((0, login_id_1.parseLoginId)(stated.loginId) ?? null);
    const inserted = await insertInvited(stores, () => parts.newId("user"), person, given);
    if (inserted === null)
        return (0, outcome_1.invalidInput)([{ path: "loginId", code: "LOGIN_ID_TAKEN" }]);
    await stores.staff.insertDepartments([{ id: inserted.id, departmentIds }]);
    const addressee = { ...inserted, name: stated.name, email };
    await (0, send_password_link_1.sendPasswordLinks)(stores, parts, caller, [addressee], "INVITATION", at);
    const event = { at, type: "USER_INVITED", subjectId: inserted.id, from: null, to: staffRole };
    await (0, record_event_1.recordEvent)(stores, parts, caller, event);
    return (0, outcome_1.done)({ userId: inserted.id });
}
/** A user without a password; `null` where the login ID is another's. One that is made is made again until it is nobody's. */
async function insertInvited({ users }, newUserId, person, given) {
    for (;;) {
        const id = newUserId();
        const loginId = given ?? (0, login_id_1.madeLoginId)((0, node_crypto_1.randomInt)(login_id_1.MADE_LOGIN_IDS));
        const account = { passwordHash: "", mustChangePassword: false, state: "INVITED" };
        if (await users.insert({ ...person, ...account, id, loginId }))
            return { id, loginId };
        if (given !== null)
            return null;
    }
}
//# sourceMappingURL=invite-user.js.map