import type { FastifyBaseLogger } from "fastify";
import type { MailTransport } from "../../use-cases/notice/dispatch-mails";
import type { Reads } from "../../use-cases/reads";
import type { UseCaseParts } from "../../use-cases/use-case-parts";
import { startChangePositions } from "./change-positions";
import { startExpiry } from "./expiry-job";
import type { Job } from "./job";
import { startLeftoverSweep } from "./leftover-sweep";
import { startMailDispatch } from "./mail-dispatch";
import { startReminders } from "./reminder-job";
import { startMemoryReturn } from "./memory-return";
import { startSealSweep } from "./seal-sweep-job";
import type { WebhookSender } from "../../use-cases/webhook/dispatch-webhooks";
import { startWebhookDispatch } from "./webhook-dispatch";

export interface JobsParts {
  readonly reads: Pick<
    Reads,
    "attachments" | "mails" | "papers" | "seals" | "changes" | "webhooks" | "receivingBodies"
  >;
  readonly useCaseParts: UseCaseParts;
  readonly logger: FastifyBaseLogger;
  /** `null`: mails stay in the queue. */
  readonly transport: MailTransport | null;
  readonly webhookSender: WebhookSender;
  /** How many the server has got so far. */
  readonly requests: () => number;
}

/** Starts all background work of a server. */
export function startJobs({ transport, webhookSender, requests, ...parts }: JobsParts): Job {
  const jobs = [
    startChangePositions(parts),
    startExpiry(parts),
    startReminders(parts),
    startLeftoverSweep(parts.useCaseParts, parts.logger),
    startSealSweep(parts),
    startWebhookDispatch({ ...parts, sender: webhookSender }),
    startMemoryReturn(parts.logger, requests),
    ...(transport ? [startMailDispatch({ ...parts, transport })] : []),
  ];
  return {
    stop: async () => {
      await Promise.all(jobs.map((job) => job.stop()));
    },
  };
}
