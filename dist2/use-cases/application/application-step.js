"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.takeApplicationStep = takeApplicationStep;
const underwriting_step_1 = require("./underwriting-step");
const APPLICATIONS = {
    of: "APPLICATION",
    take: ({ applications }, caller, id) => applications.takeVisible(caller, id),
    change: ({ applications }, taken, change, at) => applications.change(taken, change, at),
    guaranteeOf: (_taken, { guaranteeId }) => guaranteeId ?? null,
};
/** Takes one step of the life of an application for a guarantee. */
async function takeApplicationStep(parts, caller, step, command, decide) {
    return (0, underwriting_step_1.takeUnderwritingStep)(parts, caller, APPLICATIONS, step, command, decide);
}
//# sourceMappingURL=application-step.js.map