import type { FastifyBaseLogger } from "fastify";
import { redactSecrets } from "../../use-cases/shared/redact-secrets";

/**
 * Logs errors that only the operator can mend: name, message and stack, never the properties, which may be
 * parameters.
 */
export function logInternalError(log: FastifyBaseLogger, reqId: string, error: unknown): void {
  const { name, message, stack, cause } = error instanceof Error ? error : new Error(String(error));
  const inner = cause instanceof Error ? ` (${cause.message})` : "";
  const described = {
    error: redactSecrets(`${name}: ${message}${inner}`),
    stack: redactSecrets(stack ?? ""),
  };
  log.error({ reqId, ...described }, "internal error");
}
