"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EntriesRefused = void 0;
exports.readEntriesFile = readEntriesFile;
const node_fs_1 = require("node:fs");
const graphql_1 = require("graphql");
const operator_error_1 = require("../use-cases/shared/operator-error");
const adoption_1 = require("../domain/obligee/adoption");
const characters_1 = require("../domain/values/characters");
const email_address_1 = require("../domain/values/email-address");
const premium_payment_1 = require("../domain/premium/premium-payment");
const obligee_1 = require("../domain/obligee/obligee");
const prefecture_1 = require("../domain/values/prefecture");
const reading_1 = require("../domain/values/reading");
const printable_text_1 = require("../domain/values/printable-text");
const staff_role_1 = require("../domain/account/staff-role");
const login_id_1 = require("../domain/account/login-id");
const contractor_entries_1 = require("./contractor-entries");
const application_requirements_1 = require("../domain/application/application-requirements");
const requirement_entries_1 = require("./requirement-entries");
const issuer_entries_1 = require("./issuer-entries");
const payment_entries_1 = require("./payment-entries");
const shaped_json_1 = require("./shaped-json");
/** The shape of the operator's file. */
const FILE = (0, graphql_1.buildSchema)(`
  input Entries {
    issuers: [Issuer!]! = []
    contractors: [Contractor!]! = []
    obligees: [Obligee!]! = []
    operators: [Named!]! = []
    tokens: [Token!]! = []
    users: [User!]! = []
  }
  input Issuer {
    id: String!, name: String!, address: String!, numberPrefix: String!, branches: [Branch!]!
    premiumPayments: [PremiumPayment!]! = [], applicationRequirements: [ApplicationRequirements!]! = []
    representations: [Representation!]! = []
  }
  input Representation { effectiveFrom: String!, representative: String!, termsAddress: String = null }
  input ApplicationRequirements {
    effectiveFrom: String!, source: String!, asksForAccount: Boolean! = false
    designatedBanks: [String!]! = [], documents: [RequiredDocument!]! = []
  }
  enum RequiredDocument { ${application_requirements_1.REQUIRED_DOCUMENTS.join(" ")} }
  input PremiumPayment {
    effectiveFrom: String!, account: PayeeAccount = null, dueWithinDays: Int = null, monthlyDueDay: Int = null
  }
  input PayeeAccount {
    bank: String!, branch: String!, type: PayeeAccountType!, number: String!, holder: String!
  }
  input Branch {
    id: String!, name: String!, address: String!, telephone: String!, fax: String = null
    prefectures: [String!] = null
  }
  input Contractor {
    id: String!, name: String!, address: String!, issuerIds: [String!]!
    representative: String = null, contactEmail: String = null, telephone: String = null
    corporateNumber: String = null, reading: String = null
    constructionLicenseNumber: String = null, contractingBranch: ContractingBranch = null
  }
  input ContractingBranch { name: String!, address: String!, head: String! }
  input Obligee {
    id: String!, name: String!, category: ObligeeCategory = null, prefecture: String = null,
    aliases: [String!]! = [], parentId: String = null, addressee: String = null
    reading: String = null
  }
  input Named { id: String!, name: String! }
  input Token { name: String!, role: Role!, organisationId: String!, expiresAt: String = null }
  input User {
    loginId: String!, name: String!, role: Role!, organisationId: String!, email: String = null
    staffRole: StaffRole! = ADMINISTRATOR
  }
  enum StaffRole { ${staff_role_1.STAFF_ROLES.join(" ")} }
  enum PayeeAccountType { ${premium_payment_1.PAYEE_ACCOUNT_TYPES.join(" ")} }
  enum Role { ISSUER CONTRACTOR OBLIGEE OPERATOR }
  enum ObligeeCategory { ${adoption_1.OBLIGEE_CATEGORIES.join(" ")} }
`);
/** Everything in the file that cannot be entered, each with its place. */
class EntriesRefused extends operator_error_1.OperatorError {
    constructor(problems) {
        super(`The file cannot be entered:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
        this.name = "EntriesRefused";
    }
}
exports.EntriesRefused = EntriesRefused;
/** The text of the operator's file. */
function readEntriesFile(file) {
    try {
        return readEntries((0, node_fs_1.readFileSync)(file));
    }
    catch (error) {
        if (error instanceof EntriesRefused)
            throw error;
        throw new EntriesRefused([
            `${file} cannot be read: ${error.code ?? "no reason given"}.`,
        ]);
    }
}
/** Reads the operator's file; a file with a problem is refused as a whole. */
function readEntries(bytes) {
    const read = (0, shaped_json_1.shapedJson)(FILE, "Entries", bytes);
    if ("problems" in read)
        throw new EntriesRefused(read.problems);
    const file = read.value;
    const problems = [...problemsIn(file)];
    if (problems.length > 0)
        throw new EntriesRefused(problems);
    const tokens = file.tokens.map((token) => ({
        ...token,
        expiresAt: token.expiresAt === null ? null : new Date(token.expiresAt),
    }));
    const users = file.users.map((user) => ({
        ...user,
        loginId: (0, login_id_1.parseLoginId)(user.loginId),
        email: emailOf(user.email),
    }));
    const contractors = file.contractors.map(contractor_entries_1.contractorOf);
    return { organisations: { ...file, contractors }, tokens, users };
}
function emailOf(typed) {
    return (0, email_address_1.parseEmailAddress)(typed ?? "") ?? null;
}
/** Rules beyond the shape. */
function* problemsIn(file) {
    const { issuers, contractors, obligees, operators, ...access } = file;
    yield* problemsInTexts(file);
    const concepts = { issuer: issuers, contractor: contractors, obligee: obligees, operator: operators };
    for (const [concept, entered] of Object.entries(concepts))
        for (const { id } of entered)
            if (!new RegExp(`^${concept}_[\\w-]{1,50}$`).test(id))
                yield `"${id}" must be an id such as ${concept}_1.`;
    for (const { id, numberPrefix, branches } of issuers) {
        if (!/^\d{1,9}$/.test(numberPrefix))
            yield `numberPrefix of ${id} must be one to nine digits.`;
        if (branches.length === 0)
            yield `branches of ${id} must hold its main branch, as the first.`;
    }
    for (const issuer of issuers) {
        yield* (0, payment_entries_1.problemsInPayments)(issuer);
        yield* (0, requirement_entries_1.problemsInRequirements)(issuer);
        yield* (0, issuer_entries_1.problemsInRepresentations)(issuer);
        yield* (0, issuer_entries_1.problemsInBranches)(issuer);
    }
    yield* (0, contractor_entries_1.problemsInContractors)(contractors);
    for (const { id, reading = null } of [...contractors, ...obligees])
        if (reading !== null && !(0, reading_1.isKana)(reading))
            yield `reading of ${id} must be kana, such as くまもとけん.`;
    yield* problemsInObligees(obligees);
    const known = new Set(Object.values(concepts).flatMap((entered) => entered.map(({ id }) => id)));
    yield* problemsInUsers(access.users, known);
    for (const { name, role, organisationId, expiresAt } of access.tokens) {
        if (!isOneOf(known, organisationId, role))
            yield `organisationId of token "${name}" must be an ${role} of this file.`;
        if (expiresAt !== null && Number.isNaN(Date.parse(expiresAt)))
            yield `expiresAt of token "${name}" must be an instant such as 2027-03-31T15:00:00Z, or null.`;
    }
}
/** All texts of the file that people will read, such as names and addresses. */
function* problemsInTexts(value, path = []) {
    if (typeof value === "string" && !isRead(path)) {
        const unprintable = (0, printable_text_1.unprintableIn)(value);
        if ((0, characters_1.isBlank)(value))
            yield `${path.join(".")} must not be empty.`;
        else if (unprintable !== undefined)
            yield `${path.join(".")} holds ${unprintable}, which no paper can show.`;
    }
    else if (typeof value === "object" && value !== null) {
        for (const [name, part] of Object.entries(value))
            yield* problemsInTexts(part, [...path, name]);
    }
}
/** Values that are normalised, and never shown as typed. */
function isRead(path) {
    return ["loginId", "email", "contactEmail", "corporateNumber", "constructionLicenseNumber"].includes(path.at(-1) ?? "");
}
function* problemsInObligees(obligees) {
    const byId = new Map(obligees.map((obligee) => [obligee.id, obligee]));
    const firstOf = new Map();
    for (const obligee of obligees) {
        const { id, prefecture, parentId } = obligee;
        const first = firstOf.get((0, obligee_1.obligeeKey)(obligee));
        if (first !== undefined)
            yield `name of ${id} is that of ${first}; one body is entered once.`;
        else
            firstOf.set((0, obligee_1.obligeeKey)(obligee), id);
        if (prefecture !== null && !prefecture_1.PREFECTURES.includes(prefecture))
            yield `prefecture of ${id} must be one such as 熊本県; got "${prefecture}".`;
        const parent = parentId === null ? undefined : byId.get(parentId);
        if (parentId !== null && parent?.parentId !== null)
            yield `parentId of ${id} must be an obligee of this file that is no department itself.`;
    }
}
function isOneOf(known, organisationId, role) {
    return known.has(organisationId) && organisationId.startsWith(`${role.toLowerCase()}_`);
}
function* problemsInUsers(users, known) {
    const seen = new Set();
    for (const { loginId: typed, role, organisationId, email } of users) {
        const loginId = (0, login_id_1.parseLoginId)(typed);
        if (loginId === undefined)
            yield `loginId "${typed}" must have 4 to 32 characters of a-z, 0-9, dot, hyphen and underscore.`;
        else if (seen.has(loginId))
            yield `loginId "${typed}" is that of another user of this file.`;
        else
            seen.add(loginId);
        if (!isOneOf(known, organisationId, role))
            yield `organisationId of user "${typed}" must be an ${role} of this file.`;
        if (email !== null && (0, email_address_1.parseEmailAddress)(email) === undefined)
            yield `email of user "${typed}" is not an e-mail address.`;
    }
}
//# sourceMappingURL=entries-file.js.map