"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LINE_EFFECTS = void 0;
exports.planStaff = planStaff;
const characters_1 = require("../values/characters");
const email_address_1 = require("../values/email-address");
const readable_text_1 = require("../values/readable-text");
const staff_1 = require("./staff");
const staff_list_1 = require("./staff-list");
/** What a line of a list does. */
exports.LINE_EFFECTS = ["INVITED", "CHANGED", "DISABLED", "ENABLED", "UNCHANGED", "REFUSED"];
/**
 * What the lines of a list do to the users of an organisation. A user is found by mail address and name: at the address of a
 * disabled user, somebody of another name is a new user, and at anybody else's is refused. So no password passes from one person
 * to another. Who stands in no line stays as it is. The lines together leave an administrator.
 */
function planStaff(lines, users) {
    const finder = new UserFinder(lines, users);
    const planned = lines.map(({ line, stated, findings }) => stated === null
        ? unreadable(line, findings)
        : planLine({ line, stated, findings }, finder.find(line, stated)));
    return withAdministrator(planned, users);
}
/** Whom lines are about. */
class UserFinder {
    #byAddress = new Map();
    #timesStated = new Map();
    /** What lines say of those whom they name, whether they let them in. */
    #letsIn = new Map();
    /** The line by which somebody was stated first. */
    #taken = new Map();
    constructor(lines, users) {
        for (const user of users) {
            const key = addressKey(user.email ?? "");
            this.#byAddress.set(key, [...(this.#byAddress.get(key) ?? []), user]);
        }
        for (const { stated } of lines) {
            if (stated === null)
                continue;
            const key = personKey(stated);
            this.#timesStated.set(key, (this.#timesStated.get(key) ?? 0) + 1);
            const { email, name, isLetIn } = stated;
            if (isLetIn !== null)
                this.#letsIn.set(foldedKey(email, (0, staff_list_1.unescapedCell)(name)), isLetIn);
        }
    }
    find(line, stated) {
        const address = addressKey(stated.email);
        const sharing = this.#byAddress.get(address) ?? [];
        const found = namesakes(sharing, stated.name);
        if (found.length === 0)
            return this.#newcomer(line, stated, sharing);
        if (found.length > 1 && this.#timesStated.get(personKey(stated)) !== found.length)
            return { finding: { path: "name", code: "SEVERAL_USERS", actual: found.length } };
        const free = found.find(({ id }) => !this.#taken.has(id)) ?? found[0] ?? null;
        // Who never had a password is let in by a mail, which another may read.
        const isInvited = free?.state === "DISABLED" && !free.hasPassword && stated.isLetIn === true;
        const other = isInvited ? sharing.find((user) => user !== free && !this.#leaves(user)) : undefined;
        return other && address !== "" ? ofAnother(other) : this.#take(free?.id ?? "", line, free);
    }
    /** Nobody at this address has this name. */
    #newcomer(line, { email, name }, sharing) {
        const address = addressKey(email);
        if (address === "")
            return { finding: { path: "email", code: "BLANK" } };
        const holder = (0, characters_1.isBlank)(name) ? undefined : sharing.find((user) => !this.#leaves(user));
        return holder ? ofAnother(holder) : this.#take(`new ${address}`, line, null);
    }
    /** Whether somebody is locked out once the list is done. */
    #leaves({ name, email, state }) {
        const isLetIn = this.#letsIn.get(foldedKey(email ?? "", name));
        return isLetIn === undefined ? state === "DISABLED" : !isLetIn;
    }
    #take(key, line, user) {
        const first = this.#taken.get(key);
        if (first !== undefined)
            return { finding: { path: "email", code: "STATED_IN_LINE", limit: first } };
        this.#taken.set(key, line);
        return { user };
    }
}
function addressKey(email) {
    return ((0, email_address_1.parseEmailAddress)(email) ?? email.trim()).toLowerCase();
}
function personKey({ email, name }) {
    return `${addressKey(email)}\n${(0, staff_list_1.unescapedCell)(name).trim()}`;
}
function foldedKey(email, name) {
    return `${addressKey(email)}\n${(0, staff_1.foldedName)(name)}`;
}
function ofAnother({ name }) {
    return { finding: { path: "email", code: "ADDRESS_OF_ANOTHER_USER", actual: name } };
}
/** Those of this very name, or else of one that differs in width and spaces alone. */
function namesakes(users, name) {
    const exactly = users.filter((user) => isNamed(user, name));
    if (exactly.length > 0)
        return exactly;
    const folded = (0, staff_1.foldedName)((0, staff_list_1.unescapedCell)(name));
    return users.filter((user) => (0, staff_1.foldedName)(user.name) === folded);
}
function isNamed(user, name) {
    return [name, (0, staff_list_1.unescapedCell)(name), (0, staff_list_1.unescapedCell)(name).trim()].includes(user.name);
}
function unreadable(line, findings) {
    const nothing = { name: "", email: null, staffRole: "VIEWER", departmentIds: [] };
    return { line, effect: "REFUSED", user: null, ...nothing, findings };
}
function planLine({ line, stated, findings: unread }, match) {
    const user = "user" in match ? match.user : null;
    const name = user && isNamed(user, stated.name) ? user.name : (0, staff_list_1.unescapedCell)(stated.name).trim();
    const planned = {
        line,
        user,
        name,
        email: user ? user.email : ((0, email_address_1.parseEmailAddress)(stated.email) ?? null),
        staffRole: stated.staffRole ?? user?.staffRole ?? "VIEWER",
        departmentIds: stated.departmentIds ?? user?.departmentIds ?? [],
    };
    const findings = [
        ...("finding" in match ? [match.finding] : []),
        ...(name === user?.name ? [] : (0, readable_text_1.findingsOnText)("name", name, readable_text_1.LONGEST.name)),
        ...("user" in match && user === null ? findingsOnNew(stated) : []),
        ...unread,
    ];
    return findings.length > 0
        ? { ...planned, effect: "REFUSED", findings }
        : { ...planned, effect: effectOn(user, planned, stated.isLetIn), findings: [] };
}
/** Somebody who is to be invited needs an address and a role, and is not to be locked out. */
function* findingsOnNew({ email, staffRole, isLetIn }) {
    yield* (0, email_address_1.findingsOnEmailAddress)("email", email);
    if (staffRole === null)
        yield { path: "staffRole", code: "BLANK" };
    if (isLetIn === false)
        yield { path: "state", code: "NOBODY_TO_DISABLE" };
}
function effectOn(user, { name, staffRole, departmentIds }, isLetIn) {
    if (user === null)
        return "INVITED";
    if (isLetIn === false && user.state !== "DISABLED")
        return "DISABLED";
    if (isLetIn === true && user.state === "DISABLED")
        return "ENABLED";
    const isSame = name === user.name &&
        staffRole === user.staffRole &&
        departmentIds.length === user.departmentIds.length &&
        departmentIds.every((id) => user.departmentIds.includes(id));
    return isSame ? "UNCHANGED" : "CHANGED";
}
/** Refuses each line by which an administrator goes where none would be left. */
function withAdministrator(planned, users) {
    const lineOf = new Map(planned.flatMap((each) => (each.user ? [[each.user.id, each]] : [])));
    const isLeft = users.some((user) => {
        const line = lineOf.get(user.id);
        return line ? administers(after(line, user)) : administers(user);
    });
    if (isLeft)
        return [...planned];
    return planned.map((each) => {
        const { user, effect } = each;
        if (!user || effect === "REFUSED" || !administers(user))
            return each;
        const path = effect === "DISABLED" ? "state" : "staffRole";
        return { ...each, effect: "REFUSED", findings: [{ path, code: "NO_ADMINISTRATOR_LEFT" }] };
    });
}
/** What a line that is not refused makes of a user. */
function after({ effect, staffRole }, user) {
    if (effect === "REFUSED")
        return user;
    const enabled = user.hasPassword ? "ACTIVE" : "INVITED";
    const state = effect === "DISABLED" ? "DISABLED" : effect === "ENABLED" ? enabled : user.state;
    return { ...user, staffRole, state };
}
/** Whoever has an initial password only has never been here. */
function administers({ staffRole, state, hasPassword, mustChangePassword }) {
    return staffRole === "ADMINISTRATOR" && state === "ACTIVE" && hasPassword && !mustChangePassword;
}
//# sourceMappingURL=staff-plan.js.map