"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LoginIdsTaken = exports.CorporateNumbersTaken = exports.ObligeesKnownAlready = void 0;
exports.enterOrganisations = enterOrganisations;
const access_token_1 = require("../account/access-token");
const obligee_1 = require("../../domain/obligee/obligee");
const initial_password_1 = require("../account/initial-password");
const operator_error_1 = require("../shared/operator-error");
/** An obligee of the file is known already, by another id. */
class ObligeesKnownAlready extends operator_error_1.OperatorError {
    constructor(known) {
        const lines = known.map(({ entered, known: { id, name } }) => `  - ${entered} is ${name}, known already as ${id}: give it that id.`);
        super(`The file cannot be entered:\n${lines.join("\n")}`);
        this.name = "ObligeesKnownAlready";
    }
}
exports.ObligeesKnownAlready = ObligeesKnownAlready;
/** A contractor of the file has the corporate number (法人番号) of another one, with the same issuer. */
class CorporateNumbersTaken extends operator_error_1.OperatorError {
    constructor(taken) {
        const lines = taken.map(({ entered, known: { id, issuerId, corporateNumber } }) => `  - corporateNumber ${corporateNumber} of ${entered} is that of ${id}, also with ${issuerId}: give it that id.`);
        super(`The file cannot be entered:\n${lines.join("\n")}`);
        this.name = "CorporateNumbersTaken";
    }
}
exports.CorporateNumbersTaken = CorporateNumbersTaken;
/** A user of the file has the login ID of another organisation's user: nobody would be given the access that it says. */
class LoginIdsTaken extends operator_error_1.OperatorError {
    constructor(users) {
        const lines = users.map(({ loginId }) => `  - loginId "${loginId}" is that of another organisation's user: choose another.`);
        super(`The file cannot be entered:\n${lines.join("\n")}`);
        this.name = "LoginIdsTaken";
    }
}
exports.LoginIdsTaken = LoginIdsTaken;
/**
 * Enters organisations and makes tokens and users for them, all or nothing. What is there already stays as it is, so
 * that the same entries can be repeated: only tokens and users that are new are made and returned.
 */
async function enterOrganisations(parts, entries) {
    const { organisations, tokens, users } = entries;
    const prepared = await preparedUsers(parts, users);
    return parts.unitOfWork.run(async (stores) => {
        await assertNotKnownByAnotherId(stores, organisations.obligees);
        await assertNumbersAreFree(stores, organisations.contractors);
        await stores.parties.insertMissing(organisations);
        return {
            tokens: await makeTokens(stores, parts, tokens),
            users: await insertUsers(stores, prepared),
        };
    });
}
async function makeTokens({ accessTokens }, { newId, clock }, tokens) {
    const made = [];
    for (const { name, role, organisationId, expiresAt } of tokens) {
        if (await accessTokens.isNamed(organisationId, name))
            continue;
        const token = (0, access_token_1.newAccessToken)();
        const hash = (0, access_token_1.hashAccessToken)(token);
        const createdAt = clock();
        await accessTokens.insert({ id: newId("token"), hash, name, role, organisationId, createdAt, expiresAt });
        made.push({ name, organisationId, token });
    }
    return made;
}
/** The users that are new, with their passwords hashed: before the unit of work, which must not wait for that. */
async function preparedUsers({ unitOfWork, passwords, clock, newId }, users) {
    const taken = await unitOfWork.run((stores) => stores.users.taken(users.map(({ loginId }) => loginId)));
    const others = users.filter(({ loginId, organisationId }) => (taken.get(loginId) ?? organisationId) !== organisationId);
    if (others.length > 0)
        throw new LoginIdsTaken(others);
    const prepared = [];
    for (const user of users.filter(({ loginId }) => !taken.has(loginId))) {
        const initialPassword = (0, initial_password_1.newInitialPassword)();
        const passwordHash = await passwords.hash(initialPassword);
        const account = { passwordHash, mustChangePassword: true, createdAt: clock() };
        prepared.push({ user: { ...user, ...account, id: newId("user") }, initialPassword });
    }
    return prepared;
}
async function insertUsers({ users }, prepared) {
    const made = [];
    for (const { user, initialPassword } of prepared)
        if (await users.insert(user))
            made.push({ loginId: user.loginId, organisationId: user.organisationId, initialPassword });
    return made;
}
/** An import of adopting obligees may have given it an id of its own. Two would part its users from its adoption. */
async function assertNotKnownByAnotherId({ obligees }, entered) {
    const named = entered.map((obligee) => ({ prefecture: null, parentId: null, ...obligee }));
    const byKey = new Map((await obligees.findNamed(named)).map((known) => [(0, obligee_1.obligeeKey)(known), known]));
    const known = named.flatMap((obligee) => {
        const other = byKey.get((0, obligee_1.obligeeKey)(obligee));
        return other && other.id !== obligee.id ? [{ entered: obligee.id, known: other }] : [];
    });
    if (known.length > 0)
        throw new ObligeesKnownAlready(known);
}
/** An issuer has one contractor of each corporate number. */
async function assertNumbersAreFree({ parties }, entered) {
    const known = await parties.registeredContractors(entered.map(({ id }) => id));
    // As they will be: with the number and the issuers that they have already.
    const after = entered.map(({ id, corporateNumber = null, issuerIds }) => {
        const before = known.filter((each) => each.id === id);
        return {
            id,
            corporateNumber: before[0]?.corporateNumber ?? corporateNumber,
            issuerIds: new Set([...issuerIds, ...before.map(({ issuerId }) => issuerId)]),
        };
    });
    const numbers = after.flatMap(({ corporateNumber }) => corporateNumber ?? []);
    if (numbers.length === 0)
        return;
    const holders = await parties.numberedContractors(numbers);
    const taken = after.flatMap(({ id, corporateNumber, issuerIds }) => holders
        .filter((each) => each.id !== id && each.corporateNumber === corporateNumber)
        .filter(({ issuerId }) => issuerIds.has(issuerId))
        .map((other) => ({ entered: id, known: other })));
    if (taken.length > 0)
        throw new CorporateNumbersTaken(taken);
}
//# sourceMappingURL=enter-organisations.js.map