"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScopedUserReads = void 0;
const wanted_1 = require("../../use-cases/shared/wanted");
const filter_conditions_1 = require("../engine/filter-conditions");
const scope_1 = require("../engine/scope");
const instant_1 = require("../engine/instant");
const newest_first_1 = require("../engine/newest-first");
const USERS = {
    table: "user_account",
    alias: "u",
    projection: {
        typename: "User",
        fields: {
            id: { expression: "u.id" },
            loginId: { expression: "u.login_id" },
            name: { expression: "u.name" },
            staffRole: { expression: "u.staff_role" },
            state: { expression: "u.state" },
            createdAt: { expression: "u.created_at", convert: instant_1.instantFromDatabase },
            email: { expression: "u.email" },
            lastSignedInAt: { expression: "u.last_signed_in_at", convert: instant_1.instantFromDatabase },
        },
    },
    keys: { organisationId: "u.organisation_id" },
    scope: scope_1.usersInScope,
};
/** What is the concern of a user's own organisation alone. */
const AMONG_COLLEAGUES = ["email", "lastSignedInAt"];
const NAMED = new wanted_1.Wanted(["id", "name"]);
class ScopedUserReads {
    #users;
    constructor(session, verifier, obligees) {
        this.session = session;
        this.verifier = verifier;
        this.obligees = obligees;
        this.#users = new newest_first_1.NewestFirst(session, USERS);
    }
    async byIds(caller, ids, wanted) {
        const read = async (showing) => {
            const found = await this.#users.byIds(caller, ids, wanted);
            await this.#complete(caller, found, wanted, showing);
            return (0, newest_first_1.viewsOf)(found);
        };
        // Of a user's own columns nothing bears a seal.
        return wanted.has("departments") ? this.verifier.served(read) : read("LISTED");
    }
    async page(caller, window, { states, staffRoles, colleaguesOnly = false }, wanted) {
        const own = colleaguesOnly ? caller.organisationId : undefined;
        const page = await this.#users.page(caller, window, wanted, (parameters) => [
            ...(0, filter_conditions_1.among)("u.state", states, parameters),
            ...(0, filter_conditions_1.among)("u.staff_role", staffRoles, parameters),
            ...(0, filter_conditions_1.equal)("u.organisation_id", own, parameters),
        ]);
        await this.#complete(caller, (0, newest_first_1.foundIn)(page), wanted, "LISTED");
        return (0, newest_first_1.withoutKeys)(page);
    }
    async staff({ organisationId }) {
        return this.verifier.served(async (showing) => {
            const users = await this.session.sql((parameters) => `SELECT u.id AS id, u.name AS name, u.email AS email, u.staff_role AS "staffRole", u.state AS state ` +
                `FROM user_account u WHERE u.organisation_id = ${parameters.add(organisationId)} ORDER BY u.id`);
            const pairs = await this.session.cells((parameters) => `SELECT d.user_id, d.department_id FROM user_department d JOIN user_account u ON u.id = d.user_id ` +
                `WHERE u.organisation_id = ${parameters.add(organisationId)} ORDER BY d.user_id, d.department_id`);
            const known = await this.session.cells((parameters) => `SELECT o.id FROM obligee o WHERE o.parent_id = ${parameters.add(organisationId)} ORDER BY o.id`);
            const ids = known.map(([id]) => String(id));
            const named = await this.obligees.readByIds(ids, NAMED, showing);
            const nameOf = new Map(named.map(({ id, name }) => [id, name ?? ""]));
            const departmentsOf = new Map();
            for (const [userId, departmentId] of pairs)
                departmentsOf.set(String(userId), [
                    ...(departmentsOf.get(String(userId)) ?? []),
                    String(departmentId),
                ]);
            return {
                users: users.map(({ id, ...user }) => ({ ...user, departmentIds: departmentsOf.get(id) ?? [] })),
                departments: ids.map((id) => ({ id, name: nameOf.get(id) ?? "" })),
            };
        });
    }
    async #complete(caller, found, wanted, showing) {
        if (caller.role === "ISSUER")
            for (const { view, keys } of found)
                if (keys.organisationId !== caller.organisationId)
                    for (const field of AMONG_COLLEAGUES)
                        if (wanted.hasColumn(field))
                            Object.assign(view, { [field]: null });
        if (!wanted.has("departments") || found.length === 0)
            return;
        const departments = await this.#departmentsOf(found.map(({ view }) => view.id), showing);
        for (const { view } of found)
            Object.assign(view, { departments: departments.get(view.id) ?? [] });
    }
    async #departmentsOf(userIds, showing) {
        const pairs = await this.session.cells((parameters) => `SELECT d.user_id, d.department_id FROM user_department d WHERE d.user_id IN (${parameters.list(userIds)}) ` +
            `ORDER BY d.user_id, d.department_id`);
        const ids = [...new Set(pairs.map(([, departmentId]) => String(departmentId)))];
        const obligees = await this.obligees.readByIds(ids, NAMED, showing);
        const byId = new Map(obligees.map((each) => [each.id, each]));
        const all = new Map();
        for (const [userId, departmentId] of pairs) {
            const { name } = byId.get(String(departmentId)) ?? {};
            if (name === undefined)
                continue;
            const department = { __typename: "UserDepartment", id: String(departmentId), name };
            all.set(String(userId), [...(all.get(String(userId)) ?? []), department]);
        }
        return all;
    }
}
exports.ScopedUserReads = ScopedUserReads;
//# sourceMappingURL=user.reads.js.map