"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.authKeyAnswer = authKeyAnswer;
const auth_key_1 = require("../../domain/auth-key/auth-key");
const read_guarantee_1 = require("../guarantee/read-guarantee");
const selection_1 = require("../graphql/selection");
/** The success of a mutation that shows a key: the key, and its guarantee where it is asked for. */
async function authKeyAnswer(context, revealed, info) {
    const { guaranteeId, key: value, createdAt } = revealed;
    const noticePdf = context.documents.keyNotice(revealed);
    const wanted = (0, selection_1.withSources)((0, selection_1.wantedFields)(info).below("guarantee"));
    return {
        authKey: { value, groups: (0, auth_key_1.authKeyGroups)(value), createdAt, noticePdf },
        guarantee: wanted.size > 0
            ? await (0, read_guarantee_1.readGuarantee)(context, guaranteeId, wanted)
            : { __typename: "Guarantee" },
    };
}
//# sourceMappingURL=auth-key-answer.js.map