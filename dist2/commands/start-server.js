"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startServer = startServer;
const connections_1 = require("../server/http/connections");
const local_origins_1 = require("../server/http/local-origins");
const log_1 = require("../server/http/log");
const mail_transport_1 = require("../server/mail-transport");
const change_positions_1 = require("../server/jobs/change-positions");
const jobs_1 = require("../server/jobs/jobs");
const shutdown_1 = require("../server/http/shutdown");
const webhook_sender_1 = require("../server/webhooks/webhook-sender");
const start_failure_1 = require("../server/start-failure");
const STANDARD_OUTPUT = 1;
/** Starts the server and its jobs, to run until a signal comes; resolves to the address of the API. */
async function startServer(config, assembled, graphiql) {
    const { reads, useCaseParts, storage } = assembled;
    // Loaded here only: nothing else needs GraphQL, and most of a start is loading it.
    const { createServer } = await import("../server.js");
    const logger = (0, log_1.createLog)(config.logLevel, STANDARD_OUTPUT);
    const { mode, corsOrigins, trustedProxies, introspection, budgets } = config;
    const server = await createServer({
        reads,
        useCaseParts,
        storage,
        logger,
        corsOrigins: mode === "sandbox" ? [...corsOrigins, local_origins_1.LOCAL_ORIGINS] : corsOrigins,
        trustedProxies,
        introspection,
        budgets,
        graphiql: config.graphiql ? graphiql : null,
    });
    await (0, change_positions_1.placeEarlierChanges)({ reads, useCaseParts, logger });
    const url = await server.listen(config).catch((error) => {
        throw (0, start_failure_1.asListenFailure)(error, config);
    });
    const transport = (0, mail_transport_1.mailTransportOf)(config);
    if (config.mode === "serve" && config.operatorMails.length === 0)
        logger.info("alarms are logged and recorded, but not mailed: HOSHO_OPERATOR_MAIL is not set");
    if (!transport)
        logger.warn("mails stay in the queue: HOSHO_SMTP_URL is off");
    const webhookSender = new webhook_sender_1.HttpWebhookSender(useCaseParts.webhooks);
    const jobs = (0, jobs_1.startJobs)({ reads, useCaseParts, logger, transport, webhookSender });
    (0, shutdown_1.closeOnSignals)(async () => {
        await Promise.all([server.drain(config.drainMilliseconds, connections_1.LINGER_MILLISECONDS), jobs.stop()]);
        await assembled.close();
    });
    return url;
}
//# sourceMappingURL=start-server.js.map