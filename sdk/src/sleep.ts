/** Waits, unless one of the signals aborts: it then rejects with the signal's reason. */
export async function sleep(milliseconds: number, signals: readonly AbortSignal[]): Promise<void> {
  let end: () => void = () => undefined;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    end = () => {
      clearTimeout(timer);
      resolve();
    };
    for (const signal of signals) signal.addEventListener("abort", end);
  });
  for (const signal of signals) {
    signal.removeEventListener("abort", end);
    signal.throwIfAborted();
  }
}
