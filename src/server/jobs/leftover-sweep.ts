import type { FastifyBaseLogger } from "fastify";
import { sweepLeftovers } from "../../use-cases/operation/sweep-leftovers";
import { tellOfGuesses } from "../../use-cases/auth-key/tell-of-guesses";
import type { UseCaseParts } from "../../use-cases/use-case-parts";
import { logInternalError } from "../http/error-log";

const SWEEP_EVERY_MILLISECONDS = 60 * 60_000;

/** Sweeps what serves nobody any more, once an hour. */
export class LeftoverSweep {
  readonly #timer: NodeJS.Timeout;
  #running = Promise.resolve();

  constructor(useCases: UseCaseParts, log: FastifyBaseLogger, everyMilliseconds = SWEEP_EVERY_MILLISECONDS) {
    const sweep = (): void => {
      this.#running = tellOfGuesses(useCases)
        .then(() => sweepLeftovers(useCases))
        .catch((error: unknown) => {
          // The next one sweeps it.
          logInternalError(log, "leftover-sweep", error);
        });
    };
    this.#timer = setInterval(sweep, everyMilliseconds).unref();
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }
}
