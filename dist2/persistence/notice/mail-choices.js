"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.storedMailChoices = storedMailChoices;
exports.storedTypes = storedTypes;
exports.isSwitchedOff = isSwitchedOff;
const mail_choices_1 = require("../../domain/notice/mail-choices");
/** What an organisation has chosen. */
async function storedMailChoices(sql, organisationId) {
    const [stored] = await sql((parameters) => 'SELECT c.address AS address, c.switched_off AS "switchedOff" FROM mail_choice c ' +
        `WHERE c.organisation_id = ${parameters.add(organisationId)}`);
    if (!stored)
        return mail_choices_1.NO_CHOICES;
    const types = stored.switchedOff.split(" ").filter((type) => type !== "");
    return { noticeAddress: stored.address, switchedOff: types };
}
function storedTypes(types) {
    return types.length === 0 ? "" : ` ${types.join(" ")} `;
}
/** Whether an organisation does not want a mail: a condition on nothing but these two. */
function isSwitchedOff(organisationId, type, parameters) {
    return (`EXISTS (SELECT 1 FROM mail_choice c WHERE c.organisation_id = ${parameters.add(organisationId)} ` +
        `AND c.switched_off LIKE ${parameters.add(`% ${type} %`)})`);
}
//# sourceMappingURL=mail-choices.js.map