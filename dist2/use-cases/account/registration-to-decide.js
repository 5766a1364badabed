"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.registrationToDecide = registrationToDecide;
const registration_1 = require("../../domain/account/registration");
const step_mutation_1 = require("../../domain/guarantee/step-mutation");
const outcome_1 = require("../shared/outcome");
/** A request that the caller's organisation received and has not decided yet. */
async function registrationToDecide({ registrations }, caller, id, step) {
    const registration = await registrations.ofIssuer(caller.organisationId, id);
    if (!registration)
        return (0, outcome_1.refused)({ code: "REGISTRATION_NOT_FOUND" });
    const { status } = registration;
    const steps = (0, registration_1.allowedRegistrationSteps)(status);
    if (steps.includes(step))
        return (0, outcome_1.done)(registration);
    const allowedActions = (0, step_mutation_1.mutationsFor)(caller, "REGISTRATION", steps);
    return (0, outcome_1.refused)({ code: "STEP_NOT_ALLOWED", status, allowedActions, about: "REGISTRATION" });
}
//# sourceMappingURL=registration-to-decide.js.map