import { Busy } from "./busy";
import type { Visitor } from "./visitor";

const RETRY_AFTER_SECONDS = 5;

export interface LaneBounds {
  /** How many are at work at the same time. */
  readonly atOnce: number;
  readonly mostWaiting: number;
  /** How many of one visitor's may be among those who wait. */
  readonly mostOfOne: number;
}

/** A queue for work that takes a processor for itself: few at a time, few waiting, and nobody overtakes. */
export class HashingLane {
  #running = 0;
  readonly #waiting: { readonly network: string | null; readonly go: () => void }[] = [];

  constructor(private readonly bounds: LaneBounds) {}

  /** Refuses with `Busy` where this visitor, or anybody, would wait too long. */
  assertRoom(visitor: Visitor | null): void {
    const { atOnce, mostWaiting, mostOfOne } = this.bounds;
    if (this.#running < atOnce) return;
    const network = visitor?.network ?? null;
    const ofVisitor = network === null ? 0 : this.#waiting.filter((each) => each.network === network).length;
    if (this.#waiting.length >= mostWaiting || ofVisitor >= mostOfOne) throw new Busy(RETRY_AFTER_SECONDS);
  }

  /** Does the work when it is its turn; refuses like `assertRoom`. */
  async run<T>(visitor: Visitor | null, work: () => Promise<T>): Promise<T> {
    await this.#turn(visitor);
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      // The turn is handed on, so that nobody who comes now is faster.
      if (next) next.go();
      else this.#running -= 1;
    }
  }

  async #turn(visitor: Visitor | null): Promise<void> {
    this.assertRoom(visitor);
    if (this.#running < this.bounds.atOnce) {
      this.#running += 1;
      return;
    }
    const network = visitor?.network ?? null;
    await new Promise<void>((go) => this.#waiting.push({ network, go }));
  }
}
