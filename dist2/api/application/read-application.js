"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readApplication = readApplication;
const context_1 = require("../graphql/context");
const selection_1 = require("../graphql/selection");
/** The application that a step has just changed, as far as the answer wants it. */
async function readApplication(context, id, wanted) {
    const [application] = await context.reads.applications.byIds((0, context_1.callerOf)(context), [id], (0, selection_1.withSources)(wanted));
    if (!application)
        throw new Error("an application is gone that was changed just now");
    return application;
}
//# sourceMappingURL=read-application.js.map