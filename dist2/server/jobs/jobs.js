"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startJobs = startJobs;
const change_positions_1 = require("./change-positions");
const expiry_job_1 = require("./expiry-job");
const leftover_sweep_1 = require("./leftover-sweep");
const mail_dispatch_1 = require("./mail-dispatch");
const reminder_job_1 = require("./reminder-job");
const memory_return_1 = require("./memory-return");
const seal_sweep_job_1 = require("./seal-sweep-job");
const webhook_dispatch_1 = require("./webhook-dispatch");
/** Starts all background work of a server. */
function startJobs({ transport, webhookSender, ...parts }) {
    const jobs = [
        (0, change_positions_1.startChangePositions)(parts),
        (0, expiry_job_1.startExpiry)(parts),
        (0, reminder_job_1.startReminders)(parts),
        (0, leftover_sweep_1.startLeftoverSweep)(parts.useCaseParts, parts.logger),
        (0, seal_sweep_job_1.startSealSweep)(parts),
        (0, webhook_dispatch_1.startWebhookDispatch)({ ...parts, sender: webhookSender }),
        (0, memory_return_1.startMemoryReturn)(parts.logger),
        ...(transport ? [(0, mail_dispatch_1.startMailDispatch)({ ...parts, transport })] : []),
    ];
    return {
        stop: async () => {
            await Promise.all(jobs.map((job) => job.stop()));
        },
    };
}
//# sourceMappingURL=jobs.js.map