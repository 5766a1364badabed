"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.fillSandbox = fillSandbox;
const apply_for_amendment_1 = require("../use-cases/amendment-application/apply-for-amendment");
const apply_for_guarantee_1 = require("../use-cases/application/apply-for-guarantee");
const return_application_1 = require("../use-cases/application/return-application");
const claim_database_1 = require("../use-cases/operation/claim-database");
const import_adoptions_1 = require("../use-cases/obligee/import-adoptions");
const record_premium_table_1 = require("../use-cases/premium/record-premium-table");
const register_works_1 = require("../use-cases/works-contract/register-works");
const calendar_date_1 = require("../domain/values/calendar-date");
const change_examples_1 = require("./change-examples");
const hand_over_examples_1 = require("./hand-over-examples");
const guarantees_1 = require("./guarantees");
const waiting_applications_1 = require("./waiting-applications");
const issue_example_1 = require("./issue-example");
const organisations_1 = require("./organisations");
const registered_works_1 = require("./registered-works");
const access_1 = require("./access");
/** Fills an empty sandbox through the use cases of the API, all or nothing; a filled one stays as it is. */
async function fillSandbox(parts, reference) {
    const tokens = (0, access_1.sandboxTokens)(parts.vault);
    const users = (0, access_1.sandboxUsers)(parts.vault);
    const filledOn = await parts.unitOfWork.run(async (stores) => {
        const earlier = await stores.settings.get("sandbox");
        if (earlier !== null) {
            await assertOfThisEdition(stores);
            return earlier;
        }
        const today = (0, calendar_date_1.dayInJapan)(parts.clock());
        for (const lines of reference.adoptions)
            await (0, import_adoptions_1.importAdoptions)(parts, lines, { partial: false });
        await stores.parties.insertMissing({ ...organisations_1.ORGANISATIONS, obligees: await departments(stores) });
        await (0, access_1.addTokens)(stores, parts, tokens);
        await (0, access_1.addUsers)(stores, parts, users);
        await recordTables(parts, reference);
        for (const guarantee of (0, guarantees_1.sandboxGuarantees)(today))
            await (0, issue_example_1.issueExample)(parts, guarantee);
        await (0, change_examples_1.changeExamples)(parts, today);
        await (0, hand_over_examples_1.handOverExamples)(parts, today);
        await leaveWorkToDo(parts, today);
        await stores.settings.set("sandbox", today);
        await stores.settings.set("sandboxEdition", EDITION);
        return today;
    });
    const [first, ...others] = (0, guarantees_1.sandboxGuarantees)(filledOn);
    const named = (wanted) => exampleOf(others.find(({ number }) => number === wanted) ?? first);
    return {
        tokens,
        users,
        examples: [exampleOf(first), ...others.map(exampleOf)],
        firstToOpen: named(guarantees_1.FIRST_TO_OPEN),
        ownExample: named(guarantees_1.OWN_EXAMPLE),
        organisations: organisations_1.IDS,
    };
}
/** A sandbox's data changes with the versions of this program, and may be removed without loss. */
const EDITION = "7";
async function assertOfThisEdition({ settings }) {
    if ((await settings.get("sandboxEdition")) === EDITION)
        return;
    throw new claim_database_1.DatabaseRefused("This sandbox was made by another version. Remove it (the directory data, or the database of DATABASE_URL) and start " +
        "again: it is made anew.");
}
function exampleOf({ number, key, content }) {
    return { number, key, kind: content.kind ?? "", worksName: content.worksContract.name ?? "" };
}
/** The sandbox's obligees are contracting officers of bodies that the imported tables list. */
async function departments({ obligees }) {
    const bodies = await obligees.findNamed(Object.values(organisations_1.BODIES));
    return organisations_1.ORGANISATIONS.obligees.map((obligee) => {
        const body = bodies.find(({ name }) => name === organisations_1.BODIES[obligee.id]?.name);
        if (!body)
            throw new Error(`the body of ${obligee.name} is in none of the shipped tables`);
        return { ...obligee, category: body.category, prefecture: body.prefecture, parentId: body.id };
    });
}
/** Each table of an issuer as if it had been recorded on its first day; those to come, today. */
async function recordTables(parts, { premiumTables }) {
    const today = (0, calendar_date_1.dayInJapan)(parts.clock());
    for (const { id, name } of organisations_1.ORGANISATIONS.issuers)
        for (const table of premiumTables(name)) {
            const inTime = table.effectiveFrom < today ? (0, issue_example_1.onDay)(parts, table.effectiveFrom) : parts;
            const command = { table, idempotencyKey: null };
            (0, issue_example_1.unlessRefused)(await (0, record_premium_table_1.recordPremiumTable)(inTime, (0, issue_example_1.sandboxCaller)("ISSUER", id), command), "premium table");
        }
}
/** Work left for visitors: registered works to apply from, applications that wait, and an amendment that is applied for. */
async function leaveWorkToDo(parts, today) {
    const issuer = (0, issue_example_1.sandboxCaller)("ISSUER", organisations_1.IDS.issuer);
    for (const works of (0, registered_works_1.registeredWorks)(today))
        (0, issue_example_1.unlessRefused)(await (0, register_works_1.registerWorks)(parts, issuer, { contractorId: organisations_1.IDS.contractor, works, idempotencyKey: null }), "registered works");
    const contractor = (0, issue_example_1.sandboxCaller)("CONTRACTOR", organisations_1.IDS.contractor);
    for (const { content, returned } of (0, waiting_applications_1.waitingApplications)(today)) {
        const application = {
            issuerId: organisations_1.IDS.issuer,
            branchId: organisations_1.IDS.branch.kumamoto,
            registeredWorksId: null,
            content,
            isDraft: false,
            idempotencyKey: null,
        };
        const applied = await (0, apply_for_guarantee_1.applyForGuarantee)(parts, contractor, application);
        const { applicationId } = (0, issue_example_1.unlessRefused)(applied, "waiting application");
        if (returned === null)
            continue;
        const step = { applicationId, submittedAt: null, idempotencyKey: null, ...returned };
        (0, issue_example_1.unlessRefused)(await (0, return_application_1.returnApplication)(parts, issuer, step), "return");
    }
    const amendment = await (0, change_examples_1.amendmentToApplyFor)(parts, today);
    (0, issue_example_1.unlessRefused)(await (0, apply_for_amendment_1.applyForAmendment)(parts, contractor, amendment), "application for an amendment");
}
//# sourceMappingURL=fill-sandbox.js.map