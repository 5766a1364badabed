"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.acceptRegistration = acceptRegistration;
const node_crypto_1 = require("node:crypto");
const login_id_1 = require("../../domain/account/login-id");
const company_1 = require("../../domain/party/company");
const handling_branch_1 = require("../../domain/party/handling-branch");
const handling_branch_2 = require("../party/handling-branch");
const record_correction_1 = require("../party/record-correction");
const forbidden_1 = require("../shared/forbidden");
const initial_password_1 = require("./initial-password");
const tell_of_registration_1 = require("./tell-of-registration");
const once_1 = require("../shared/once");
const registration_to_decide_1 = require("./registration-to-decide");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/**
 * 利用登録の承認: makes the contractor and its user. The initial password is for the officer to hand over;
 * `initialPassword` is `null` for a repeat of a call: it is shown once.
 */
async function acceptRegistration(parts, caller, { idempotencyKey, ...command }) {
    (0, forbidden_1.assertMay)(caller, "decideRegistration");
    const password = (0, initial_password_1.newInitialPassword)();
    const passwordHash = await parts.passwords.hash(password);
    const call = { caller, operation: "acceptRegistration", idempotencyKey, input: command };
    let initialPassword = null;
    const outcome = await parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, async () => {
        const accepted = await acceptInside(stores, parts, caller, command, passwordHash);
        if (accepted.done)
            initialPassword = password;
        return accepted;
    }));
    return outcome.done ? (0, outcome_1.done)({ ...outcome.value, initialPassword }) : outcome;
}
async function acceptInside(stores, parts, caller, command, passwordHash) {
    const found = await (0, registration_to_decide_1.registrationToDecide)(stores, caller, command.registrationId, "accept");
    if (!found.done)
        return found;
    const registration = found.value;
    const loginId = command.loginId ?? registration.loginId;
    const findings = await findingsOn(stores, caller, command, loginId);
    const branch = await chosenBranch(stores, registration, command);
    if (branch.findings)
        findings.push(...branch.findings);
    // Of a contractor that is not the issuer's own, nothing is told.
    if (!findings.some(({ path }) => path === "contractorId"))
        findings.push(...(await findingsOnNumber(stores, registration, command)));
    if (findings.length > 0)
        return (0, outcome_1.invalidInput)(findings);
    const at = parts.clock();
    const contractorId = command.contractorId ?? parts.newId("contractor");
    const user = { registration, contractorId, passwordHash, at };
    // First, because it can fail: what is refused has changed nothing.
    const inserted = await insertUser(stores, parts, user, (0, login_id_1.parseLoginId)(loginId ?? "") ?? null);
    if (inserted === null)
        return (0, outcome_1.invalidInput)([{ path: "loginId", code: "LOGIN_ID_TAKEN" }]);
    const chosenId = branch.id;
    const contractor = command.contractorId === null
        ? await insertContractor(stores, registration, contractorId, chosenId ?? registration.handlingBranchId)
        : await addToContractor(stores, parts, caller, { registration, contractorId, chosenId }, at);
    const handling = await (0, handling_branch_2.handlingBranch)(stores, registration.issuerId, null, contractor);
    if (!handling)
        throw new Error("a registration was asked of an issuer that has no branch");
    await stores.registrations.decide(registration.id, {
        status: "ACCEPTED",
        at,
        contractorId,
        userId: inserted.id,
        handlingBranchId: handling.id,
    });
    await (0, record_event_1.recordEvent)(stores, parts, caller, {
        at,
        type: "REGISTRATION_ACCEPTED",
        subjectId: registration.id,
        from: "REQUESTED",
        to: "ACCEPTED",
    });
    const decided = { isAccepted: true, contractorId, loginId: inserted.loginId };
    await (0, tell_of_registration_1.tellOfRegistration)(stores, parts, { registration, branch: handling, decided }, at);
    return (0, outcome_1.done)({ registrationId: registration.id });
}
async function findingsOn(stores, caller, { contractorId }, loginId) {
    const findings = await findingsOnContractor(stores, caller, contractorId);
    if (loginId === null)
        return findings;
    const parsed = (0, login_id_1.parseLoginId)(loginId);
    if (parsed === undefined)
        findings.push({ path: "loginId", code: "NOT_A_LOGIN_ID" });
    else if ((await stores.users.taken([parsed])).has(parsed))
        findings.push({ path: "loginId", code: "LOGIN_ID_TAKEN" });
    return findings;
}
/** One more user sees all that the contractor has, with every issuer: no single one of several gives such access. */
async function findingsOnContractor({ parties }, { organisationId }, contractorId) {
    if (contractorId === null)
        return [];
    if (!(await parties.contractor(organisationId, contractorId)))
        return [{ path: "contractorId", code: "NOT_FOUND" }];
    return (await parties.isRegisteredElsewhere(organisationId, contractorId))
        ? [{ path: "contractorId", code: "REGISTERED_ELSEWHERE" }]
        : [];
}
/**
 * An issuer has one contractor of each 法人番号. Another issuer may have one of its own: each keeps its entries, and learns
 * nothing of the other's.
 */
async function findingsOnNumber({ parties }, { issuerId, corporateNumber: stated }, { contractorId }) {
    if (stated === null)
        return [];
    const path = "contractorId";
    // First, for it keeps others from giving numbers meanwhile.
    const holders = await parties.numberedContractors([stated]);
    const own = contractorId === null ? null : await parties.corporateNumberOf(contractorId);
    if (own !== null && own !== stated)
        return [{ path, code: "CORPORATE_NUMBER_DIFFERS", limit: own, actual: stated }];
    const other = holders.find((each) => each.issuerId === issuerId && each.id !== contractorId);
    return other ? [{ path, code: "CORPORATE_NUMBER_REGISTERED", limit: other.id, actual: stated }] : [];
}
/** `null` where the login ID is another user's; one that is made is made again until it is nobody's. */
async function insertUser(stores, { newId }, { registration, contractorId, passwordHash, at }, loginId) {
    // Who comes first administers the others; it takes an administrator to make another.
    const administrators = await stores.staff.holdAdministrators(contractorId);
    const staffRole = administrators.length === 0 ? "ADMINISTRATOR" : "OFFICER";
    for (;;) {
        const id = newId("user");
        const given = loginId ?? (0, login_id_1.madeLoginId)((0, node_crypto_1.randomInt)(login_id_1.MADE_LOGIN_IDS));
        const isInserted = await stores.users.insert({
            id,
            loginId: given,
            name: registration.contactName,
            email: registration.contactEmail,
            role: "CONTRACTOR",
            organisationId: contractorId,
            staffRole,
            passwordHash,
            mustChangePassword: true,
            createdAt: at,
        });
        if (isInserted)
            return { id, loginId: given };
        if (loginId !== null)
            return null;
    }
}
/** The branch that the officer names; `null`: none is named. */
async function chosenBranch({ parties }, { issuerId, address, contractingBranch }, { handlingBranch: named }) {
    if (named === null)
        return { id: null };
    const branches = await parties.branches(issuerId);
    const found = (0, handling_branch_1.namedBranch)(branches, named);
    if (found)
        return { id: found.id };
    const contractor = { named, address, contractingBranch };
    return { id: null, findings: (0, handling_branch_1.findingsOnHandlingBranch)("handlingBranch", branches, contractor) };
}
/**
 * What one more user says of a contractor that is known: it adds what nobody has said yet, as a correction by the officer, and
 * changes nothing.
 */
async function addToContractor(stores, parts, caller, { registration, contractorId, chosenId }, at) {
    const { parties } = stores;
    const { issuerId, corporateNumber } = registration;
    const registered = await parties.contractor(issuerId, contractorId);
    const held = await parties.holdContractor(contractorId);
    if (!registered || !held)
        throw new Error("a contractor that was found is gone");
    if (corporateNumber !== null)
        await parties.giveCorporateNumber(contractorId, corporateNumber);
    const facts = (0, company_1.companyFacts)(held);
    const after = {
        ...facts,
        reading: facts.reading ?? registration.reading,
        representative: facts.representative ?? registration.representative,
        constructionLicenseNumber: facts.constructionLicenseNumber ?? registration.constructionLicenseNumber,
    };
    if (!(0, company_1.areSameFacts)(facts, after))
        await (0, record_correction_1.recordCorrection)(stores, parts, caller, { held, after }, at);
    if (chosenId !== null)
        await parties.giveHandlingBranch(issuerId, contractorId, chosenId);
    return { ...after, handlingBranchId: chosenId ?? registered.handlingBranchId };
}
async function insertContractor({ parties }, registration, id, handlingBranchId) {
    const { companyName, address, reading, issuerId } = registration;
    const { representative, contactEmail, telephone, corporateNumber } = registration;
    const { constructionLicenseNumber, contractingBranch } = registration;
    const stated = { reading, representative, contactEmail, telephone, corporateNumber };
    await parties.insertMissing({
        issuers: [],
        contractors: [
            {
                ...{ id, name: companyName, address, ...stated, constructionLicenseNumber, contractingBranch },
                issuerIds: [issuerId],
                ...(handlingBranchId !== null && { handlingBranchIds: { [issuerId]: handlingBranchId } }),
            },
        ],
        obligees: [],
        operators: [],
    });
    return { address, contractingBranch, handlingBranchId };
}
//# sourceMappingURL=accept-registration.js.map