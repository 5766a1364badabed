"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dueOn = dueOn;
const premium_difference_1 = require("../../domain/premium/premium-difference");
/** What an application for an amendment makes due; `null`: nobody can say yet. */
function dueOn({ before, after, premiumDifference, finalPremium, }) {
    return (0, premium_difference_1.duePremium)(before.amount !== after.amount, premiumDifference, finalPremium);
}
//# sourceMappingURL=due-on-application.js.map