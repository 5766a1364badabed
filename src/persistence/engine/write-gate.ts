import { StorageUnavailable } from "../../use-cases/shared/storage-unavailable";

export interface GateBounds {
  /** The most pieces of work under way at once. */
  readonly places: number;
  /** The most pieces of work that wait. With more the disk cannot keep up, so the gate refuses them. */
  readonly mostWaiting: number;
  /** The most that wait in one line, so that a busy caller leaves room for the others. */
  readonly mostWaitingInLine: number;
  /** The longest wait of a piece of work for its turn, from its arrival. */
  readonly patienceMilliseconds: number;
}

/**
 * Runs a number of pieces of work at a time. Each stands in a line, such as its caller's organisation. A line
 * keeps the order of arrival, and the lines take turns. One line has at most half of several places, so that
 * a locked row holds up only the work of its line.
 */
export class WriteGate {
  /** The waiting work by line; the line whose turn it is comes first. */
  readonly #lines = new Map<string, (() => void)[]>();
  readonly #underWay = new Map<string, number>();
  #allUnderWay = 0;
  #allWaiting = 0;

  constructor(private readonly bounds: GateBounds) {}

  /** Whether any piece of work waits for its turn. */
  get isAwaited(): boolean {
    return this.#allWaiting > 0;
  }

  /** The work is told how many milliseconds it has waited for its turn. */
  async pass<T>(line: string, work: (waited: number) => Promise<T>): Promise<T> {
    const arrived = performance.now();
    if (this.#hasPlaceFor(line)) this.#take(line);
    else await this.#turn(line);
    try {
      return await work(performance.now() - arrived);
    } finally {
      this.#leave(line);
    }
  }

  /** Resolves when the waiting work has a place. */
  #turn(line: string): Promise<void> {
    const { mostWaiting, mostWaitingInLine, patienceMilliseconds } = this.bounds;
    const waiting = this.#lines.get(line) ?? [];
    if (this.#allWaiting >= mostWaiting || waiting.length >= mostWaitingInLine)
      throw new StorageUnavailable(new Error("too many writes are waiting"), "BUSY");
    this.#lines.set(line, waiting);
    return new Promise((resolve, reject) => {
      const start = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(start), 1);
        this.#allWaiting -= 1;
        reject(new StorageUnavailable(new Error("a write waited too long for its turn"), "BUSY"));
      }, patienceMilliseconds);
      waiting.push(start);
      this.#allWaiting += 1;
    });
  }

  #leave(line: string): void {
    this.#allUnderWay -= 1;
    const left = this.#underWayIn(line) - 1;
    if (left > 0) this.#underWay.set(line, left);
    else this.#underWay.delete(line);
    this.#letNextIn();
  }

  #letNextIn(): void {
    for (const [line, waiting] of this.#lines) {
      if (!this.#hasPlaceFor(line)) continue;
      // Behind the others, until its next turn.
      this.#lines.delete(line);
      const start = waiting.shift();
      if (!start) continue;
      if (waiting.length > 0) this.#lines.set(line, waiting);
      this.#allWaiting -= 1;
      this.#take(line);
      start();
      return;
    }
  }

  #take(line: string): void {
    this.#allUnderWay += 1;
    this.#underWay.set(line, this.#underWayIn(line) + 1);
  }

  #hasPlaceFor(line: string): boolean {
    const { places } = this.bounds;
    return this.#allUnderWay < places && this.#underWayIn(line) < Math.ceil(places / 2);
  }

  #underWayIn(line: string): number {
    return this.#underWay.get(line) ?? 0;
  }
}
