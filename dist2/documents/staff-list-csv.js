"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.staffListCsv = staffListCsv;
const access_in_japanese_1 = require("../domain/account/access-in-japanese");
const staff_list_1 = require("../domain/account/staff-list");
const csv_records_1 = require("./csv-records");
/** 利用者一覧, in the form that is read back. */
function staffListCsv(users) {
    const { name, email, staffRole, departments, state } = staff_list_1.STAFF_COLUMNS;
    return (csv_records_1.MARK_OF_UTF8 +
        (0, csv_records_1.records)([
            [name, email, staffRole, departments, state],
            ...users.map((user) => [
                user.name,
                user.email ?? "",
                access_in_japanese_1.STAFF_ROLE_IN_JAPANESE[user.staffRole],
                user.departments,
                access_in_japanese_1.USER_STATE_IN_JAPANESE[user.state],
            ]),
        ]));
}
//# sourceMappingURL=staff-list-csv.js.map