import { StorageUnavailable } from "../application/storage-unavailable";

/** More than this many writers waiting means that the disk cannot keep up; better to say so than to grow. */
const MOST_WAITING = 1_000;

/** Lets one piece of work through at a time, in the order of arrival. */
export class WriteGate {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.#waiting >= MOST_WAITING) throw new StorageUnavailable(new Error("too many writes are waiting"));
    this.#waiting += 1;
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.#waiting -= 1;
    }
  }
}
