import type { FastifyInstance } from "fastify";

/** How long the database may take to say that it is there. */
const PING_MILLISECONDS = 2_000;

export interface Health {
  /** From now on not ready: load balancers send nothing new. */
  drain(): void;
}

/** `/health/live`: the process runs. `/health/ready`: it can serve; 503 while it cannot or is shutting down. */
export function addHealth(app: FastifyInstance, ping: () => Promise<void>): Health {
  let isDraining = false;
  app.get("/health/live", { logLevel: "warn" }, () => ({ status: "live" }));
  app.get("/health/ready", { logLevel: "warn" }, async (_request, reply) => {
    if (isDraining) return reply.code(503).send({ status: "draining" });
    const isReachable = await answersInTime(ping);
    return isReachable ? { status: "ready" } : reply.code(503).send({ status: "database unreachable" });
  });
  return {
    drain: () => {
      isDraining = true;
    },
  };
}

async function answersInTime(ping: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, PING_MILLISECONDS, false);
  });
  try {
    return await Promise.race([ping().then(() => true), tooLate]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
