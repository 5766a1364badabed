"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.enter = void 0;
const enter_organisations_1 = require("../use-cases/operation/enter-organisations");
const entries_file_1 = require("../server/entries-file");
const enter_into_1 = require("./enter-into");
/** Enters the operator's file into the database, and prints new tokens and initial passwords: once, and nowhere else. */
const enter = ({ operands: [file = ""] }) => {
    const entries = (0, entries_file_1.readEntriesFile)(file);
    return (0, enter_into_1.enterInto)(async (parts) => {
        console.log(JSON.stringify(await (0, enter_organisations_1.enterOrganisations)(parts, entries), null, 2));
        return 0;
    });
};
exports.enter = enter;
//# sourceMappingURL=enter.js.map