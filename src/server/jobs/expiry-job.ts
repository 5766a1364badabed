import { setTimeout as wait } from "node:timers/promises";
import type { FastifyBaseLogger } from "fastify";
import { expireGuarantees } from "../../use-cases/guarantee/expire-guarantees";
import type { UseCaseParts } from "../../use-cases/use-case-parts";
import { logInternalError } from "../http/error-log";

export interface ExpiryJobParts {
  readonly useCases: Pick<UseCaseParts, "unitOfWork" | "clock" | "clockWatch" | "newId" | "letters">;
  readonly logger: FastifyBaseLogger;
  /** From the end of one run to the next. */
  readonly everyMilliseconds?: number;
}

const EVERY_MILLISECONDS = 60 * 60_000;

/**
 * Ends the guarantees whose 保証期限 has passed, at the start and every hour from then on, for as long as the server runs.
 * Any number of servers may do so on one database.
 */
export class ExpiryJob {
  readonly #closing = new AbortController();
  readonly #ended: Promise<void>;

  constructor(private readonly parts: ExpiryJobParts) {
    this.#ended = this.#run();
  }

  /** Resolves once the unit of work that is under way is done. */
  async stop(): Promise<void> {
    this.#closing.abort();
    await this.#ended;
  }

  async #run(): Promise<void> {
    const { everyMilliseconds = EVERY_MILLISECONDS } = this.parts;
    const { signal } = this.#closing;
    while (!signal.aborted) {
      await this.#expire();
      await wait(everyMilliseconds, undefined, { signal }).catch(() => undefined);
    }
  }

  async #expire(): Promise<void> {
    const { useCases, logger } = this.parts;
    const onFailure = (guaranteeId: string, error: unknown): void => {
      logInternalError(logger, guaranteeId, error);
    };
    try {
      const expired = await expireGuarantees(useCases, { signal: this.#closing.signal, onFailure });
      if (expired > 0) logger.info({ expired }, "guarantees expired");
    } catch (error) {
      // The next run expires them.
      logInternalError(logger, "expiry", error);
    }
  }
}
