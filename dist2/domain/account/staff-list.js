"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NEEDED_COLUMNS = exports.STAFF_COLUMNS = exports.MOST_STAFF_LINES = void 0;
exports.columnsIn = columnsIn;
exports.unescapedCell = unescapedCell;
exports.readStaffLine = readStaffLine;
const characters_1 = require("../values/characters");
const access_in_japanese_1 = require("./access-in-japanese");
const staff_1 = require("./staff");
/** The most users that one list (利用者一覧) may state. */
exports.MOST_STAFF_LINES = 1_000;
/** The columns of a list of users, as its first line names them. */
exports.STAFF_COLUMNS = {
    name: "氏名",
    email: "メールアドレス",
    staffRole: "役割",
    departments: "所属部署",
    state: "状態",
};
/** Whoever is listed has these; departments and state may be left out of a list. */
exports.NEEDED_COLUMNS = ["name", "email", "staffRole"];
/** What a spreadsheet would take for a formula stands behind an apostrophe, as our own lists write it. */
const ESCAPED_FORMULA = /^'(?=[=+\-@\t\r＝＋－＠])/u;
/** Where each column stands in the first line; a column that is missing has the place -1. */
function columnsIn(headings) {
    const typed = headings.map(characters_1.asTyped);
    const place = (column) => typed.indexOf(exports.STAFF_COLUMNS[column]);
    return {
        name: place("name"),
        email: place("email"),
        staffRole: place("staffRole"),
        departments: place("departments"),
        state: place("state"),
    };
}
/** A cell as it was before a list wrote it so that no spreadsheet runs it. */
function unescapedCell(cell) {
    return cell.replace(ESCAPED_FORMULA, "");
}
/** Reads the cells of a line; what it cannot read is found at its column, under the field's name in the API. */
function readStaffLine(cells, known) {
    const findings = [];
    const role = valueIn(access_in_japanese_1.STAFF_ROLE_IN_JAPANESE, cells.staffRole);
    if (role === undefined)
        findings.push({ path: "staffRole", code: "NOT_A_STAFF_ROLE" });
    const state = valueIn(access_in_japanese_1.USER_STATE_IN_JAPANESE, cells.state);
    if (state === undefined)
        findings.push({ path: "state", code: "NOT_A_USER_STATE" });
    const departments = cells.departments === undefined ? null : known.read(unescapedCell(cells.departments));
    for (const actual of departments?.unknown ?? [])
        findings.push({ path: "departmentIds", code: "DEPARTMENT_UNKNOWN", actual });
    findings.push(...(0, staff_1.findingsOnDepartmentCount)(departments?.ids ?? []));
    const stated = {
        name: cells.name ?? "",
        email: unescapedCell(cells.email ?? ""),
        staffRole: role ?? null,
        departmentIds: departments?.ids ?? null,
        isLetIn: state === undefined || state === null ? null : letsIn(state),
    };
    return { stated, findings };
}
/** `null` for a cell that says nothing, `undefined` for one that says what nobody knows. */
function valueIn(words, cell) {
    if (cell === undefined || (0, characters_1.isBlank)(cell))
        return null;
    const typed = (0, characters_1.asTyped)(cell);
    return Object.keys(words).find((value) => words[value] === typed);
}
function letsIn(state) {
    return state !== "DISABLED";
}
//# sourceMappingURL=staff-list.js.map