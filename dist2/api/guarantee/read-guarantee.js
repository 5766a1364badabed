"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readGuarantee = readGuarantee;
const context_1 = require("../graphql/context");
/** The wanted fields of a guarantee that a use case has just let the caller have. */
async function readGuarantee(context, id, wanted) {
    const [view] = await context.reads.guarantees.byIds((0, context_1.callerOf)(context), [id], wanted);
    if (!view)
        throw new Error("a guarantee is not visible to the caller who has just changed it");
    return view;
}
//# sourceMappingURL=read-guarantee.js.map