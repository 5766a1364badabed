"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.issued = issued;
const ports_1 = require("../../use-cases/party/ports");
const selection_1 = require("../graphql/selection");
const read_user_1 = require("./read-user");
/** The tokens, with what was asked of the user and the organisation. */
async function issued({ caller, userId, ...tokens }, context, info) {
    const wanted = (0, selection_1.wantedFields)(info);
    const concept = ports_1.PARTY_OF_ROLE[caller.role];
    const user = await (0, read_user_1.readUser)(context.reads, caller, userId, wanted.below("user"));
    if (!wanted.has("organisation"))
        return { ...tokens, user, organisation: undefined };
    const [organisation] = await context.reads.parties.byIds(caller, concept, [caller.organisationId], wanted.below("organisation"));
    return { ...tokens, user, organisation };
}
//# sourceMappingURL=issued.js.map