import type { FastifyInstance, FastifyReply } from "fastify";
import type { StorageHealth } from "../../use-cases/shared/storage-health";
import type { StorageTrouble } from "../../use-cases/shared/storage-unavailable";

export interface Health {
  /** Makes the server not ready, so that load balancers send nothing new. */
  drain(): void;
}

const WORDS: Readonly<Record<StorageTrouble, string>> = {
  BUSY: "database busy",
  LOCKED: "database file locked by another program",
  FULL: "disk full",
  READ_ONLY: "database read-only",
  UNREACHABLE: "database unreachable",
  SILENT: "database does not answer",
  WRONG_CLOCK: "clock wrong",
  FAILING: "database failing",
};

/**
 * `/health/live`: the process runs. `/health/ready`: it can serve reads. `/health/ready/writes`: it can also
 * serve writes. Both answer 503 with the reason while it cannot or is shutting down.
 */
export function addHealth(app: FastifyInstance, storage: StorageHealth): Health {
  let isDraining = false;
  const addReadiness = (path: string, troubleNow: () => Promise<StorageTrouble | null>): void => {
    app.get(path, { logLevel: "warn" }, async (_request, reply) => {
      if (isDraining) return notReady(reply, "draining");
      const trouble = await troubleNow();
      return trouble === null ? { status: "ready" } : notReady(reply, WORDS[trouble]);
    });
  };
  app.get("/health/live", { logLevel: "warn" }, () => ({ status: "live" }));
  addReadiness("/health/ready", () => storage.readTrouble());
  addReadiness("/health/ready/writes", () => storage.writeTrouble());
  return {
    drain: () => {
      isDraining = true;
    },
  };
}

function notReady(reply: FastifyReply, status: string): FastifyReply {
  return reply.code(503).send({ status });
}
