/** What somebody has taken in its window. */
export interface Taken {
  /** `0`: exactly what may be taken; below it, so much too much was asked for. */
  readonly left: number;
  readonly secondsLeft: number;
}

interface Window {
  taken: number;
  readonly endsAt: number;
}

/**
 * Counts what each name takes in a window of time, which begins with the first that it takes. By a clock that nobody sets:
 * a jump of the day's clock would begin all windows anew.
 */
export class CountedWindows {
  /** In the order of their ends, since all are equally long. */
  readonly #windows = new Map<string, Window>();

  constructor(
    readonly most: number,
    private readonly milliseconds: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Counts also where less than that was left. */
  take(name: string, points: number): Taken {
    const now = this.now();
    let window = this.#windows.get(name);
    if (!window || window.endsAt <= now) window = this.#begin(name, now);
    window.taken += points;
    return {
      left: this.most - window.taken,
      secondsLeft: Math.max(Math.ceil((window.endsAt - now) / 1_000), 1),
    };
  }

  /** Undoes a `take` of the same window. */
  giveBack(name: string, points: number): void {
    const window = this.#windows.get(name);
    if (window) window.taken -= points;
  }

  /** The number of windows kept. */
  get size(): number {
    return this.#windows.size;
  }

  #begin(name: string, now: number): Window {
    for (const [each, { endsAt }] of this.#windows) {
      if (endsAt > now) break;
      this.#windows.delete(each);
    }
    const window = { taken: 0, endsAt: now + this.milliseconds };
    this.#windows.set(name, window);
    return window;
  }
}
