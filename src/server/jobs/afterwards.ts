/** Does work some seconds later that nobody waits for, each kind once however often it was asked for meanwhile. */
export class Afterwards {
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  readonly #running = new Set<Promise<void>>();

  constructor(private readonly milliseconds: number) {}

  readonly add = (kind: string, work: () => Promise<void>): void => {
    if (this.#waiting.has(kind)) return;
    const timer = setTimeout(() => {
      this.#waiting.delete(kind);
      // What fails is left for whoever looks for what was left.
      const running = work().catch(() => undefined);
      this.#running.add(running);
      void running.finally(() => this.#running.delete(running));
    }, this.milliseconds);
    this.#waiting.set(kind, timer.unref());
  };

  /** Takes no more, and resolves when what was begun is done; what waits is left. */
  async close(): Promise<void> {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    await Promise.all(this.#running);
  }
}
