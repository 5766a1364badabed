import { Busy } from "./busy";

const RETRY_AFTER_SECONDS = 5;

export interface LaneBounds {
  /** How many are at work at the same time. */
  readonly atOnce: number;
  readonly mostWaiting: number;
  /** How many for one and the same may be among those that wait. */
  readonly mostOfOne: number;
}

/**
 * A queue for work that takes a processor for itself: few at a time, few waiting, and nobody overtakes. `owner` is whom it
 * is done for, a network or an organisation; `null` where nobody is bounded alone.
 */
export class ProcessorLane {
  #running = 0;
  readonly #waiting: { readonly owner: string | null; readonly go: () => void }[] = [];

  constructor(private readonly bounds: LaneBounds) {}

  /** Refuses with `Busy` where this owner, or anybody, would wait too long. */
  assertRoom(owner: string | null): void {
    const { atOnce, mostWaiting, mostOfOne } = this.bounds;
    if (this.#running < atOnce) return;
    const ofOwner = owner === null ? 0 : this.#waiting.filter((each) => each.owner === owner).length;
    if (this.#waiting.length >= mostWaiting || ofOwner >= mostOfOne) throw new Busy(RETRY_AFTER_SECONDS);
  }

  /** Does the work when it is its turn; refuses like `assertRoom`. */
  async run<T>(owner: string | null, work: () => Promise<T>): Promise<T> {
    await this.#turn(owner);
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      // The turn is handed on, so that nobody who comes now is faster.
      if (next) next.go();
      else this.#running -= 1;
    }
  }

  async #turn(owner: string | null): Promise<void> {
    this.assertRoom(owner);
    if (this.#running < this.bounds.atOnce) {
      this.#running += 1;
      return;
    }
    await new Promise<void>((go) => this.#waiting.push({ owner, go }));
  }
}
