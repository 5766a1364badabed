import type { Config } from "../config";
import type { Assembled } from "../server/assemble";
import { LINGER_MILLISECONDS } from "../server/http/connections";
import type { GraphiqlExamples } from "../server/graphiql/graphiql-tabs";
import { LOCAL_ORIGINS } from "../server/http/local-origins";
import { createLog } from "../server/http/log";
import { mailTransportOf } from "../server/mail-transport";
import { placeEarlierChanges } from "../server/jobs/change-positions";
import { beginLater } from "../server/jobs/job";
import { startJobs } from "../server/jobs/jobs";
import { closeOnSignals } from "../server/http/shutdown";
import { HttpWebhookSender } from "../server/webhooks/webhook-sender";
import { asListenFailure } from "../server/start-failure";
import { tuneV8 } from "../server/tuned-v8";

const STANDARD_OUTPUT = 1;
/** Those who waited for the start come before the work that nobody waits for. */
const FIRST_ANSWERS_MILLISECONDS = 500;

/** Starts the server and its jobs, to run until a signal comes; resolves to the address of the API. */
export async function startServer(
  config: Config,
  assembled: Assembled,
  graphiql: GraphiqlExamples,
): Promise<string> {
  const { reads, useCaseParts, storage } = assembled;
  // Loaded here only: nothing else needs GraphQL, and most of a start is loading it.
  const { createServer } = await import("../server.js");
  const logger = createLog(config.logLevel, STANDARD_OUTPUT);
  const { mode, corsOrigins, trustedProxies, introspection, budgets } = config;
  const server = await createServer({
    reads,
    useCaseParts,
    storage,
    logger,
    corsOrigins: mode === "sandbox" ? [...corsOrigins, LOCAL_ORIGINS] : corsOrigins,
    trustedProxies,
    introspection,
    budgets,
    graphiql: config.graphiql ? graphiql : null,
  });
  await placeEarlierChanges({ reads, useCaseParts, logger });
  const url = await server.listen(config).catch((error: unknown) => {
    throw asListenFailure(error, config);
  });
  const transport = mailTransportOf(config);
  if (config.mode === "serve" && config.operatorMails.length === 0)
    logger.info("alarms are logged and recorded, but not mailed: HOSHO_OPERATOR_MAIL is not set");
  if (!transport) logger.warn("mails stay in the queue: HOSHO_SMTP_URL is off");
  const webhookSender = new HttpWebhookSender(useCaseParts.webhooks);
  const jobs = beginLater(FIRST_ANSWERS_MILLISECONDS, () => {
    tuneV8();
    return startJobs({
      reads,
      useCaseParts,
      logger,
      transport,
      webhookSender,
      requests: () => server.requests,
    });
  });
  closeOnSignals(async () => {
    await Promise.all([server.drain(config.drainMilliseconds, LINGER_MILLISECONDS), jobs.stop()]);
    await assembled.close();
  });
  return url;
}
