import { AsyncLocalStorage } from "node:async_hooks";

/**
 * A value that work runs with, its promises included, without being handed on. In Node.js 20 every promise of the process
 * costs more while any work runs so, wherever that is: it is switched off as soon as none does.
 */
export class Ambient<Value> {
  readonly #storage = new AsyncLocalStorage<Value>();
  #running = 0;

  /** `undefined` outside of such work. */
  get value(): Value | undefined {
    return this.#storage.getStore();
  }

  async run<Result>(value: Value, work: () => Promise<Result>): Promise<Result> {
    this.#running += 1;
    try {
      return await this.#storage.run(value, work);
    } finally {
      this.#running -= 1;
      if (this.#running === 0) this.#storage.disable();
    }
  }

  /** Work that does not belong to the one it is begun in. */
  outside<Result>(work: () => Result): Result {
    return this.#storage.exit(work);
  }
}
