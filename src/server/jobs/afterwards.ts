/** Does work some seconds later, for which no caller waits: each kind once, after any number of calls. */
export class Afterwards {
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  readonly #running = new Set<Promise<void>>();

  constructor(private readonly milliseconds: number) {}

  readonly add = (kind: string, work: () => Promise<void>): void => {
    if (this.#waiting.has(kind)) return;
    const timer = setTimeout(() => {
      this.#waiting.delete(kind);
      // Failed work is left to the hourly sweep.
      const running = work().catch(() => undefined);
      this.#running.add(running);
      void running.finally(() => this.#running.delete(running));
    }, this.milliseconds);
    this.#waiting.set(kind, timer.unref());
  };

  /** Takes no more work, and resolves when the begun work is done; waiting work is left. */
  async close(): Promise<void> {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    await Promise.all(this.#running);
  }
}
