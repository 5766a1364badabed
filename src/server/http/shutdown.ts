import cluster from "node:cluster";

/** A shutdown that takes longer than this is cut off. */
export const LONGEST_MILLISECONDS = 10_000;

/** What the process that supervises workers says to one that is to end. */
export const END = "end";

/**
 * Ends the process on SIGTERM or SIGINT: first `close`, then exit; a second signal, or ten seconds, ends it at once.
 * A worker ends when it is told so. A terminal and systemd signal to all processes at once, so that a second word to a
 * worker says nothing new.
 */
export function closeOnSignals(close: () => Promise<void>): void {
  let isClosing = false;
  const onSignal = (): void => {
    if (isClosing && cluster.isWorker) return;
    if (isClosing) process.exit(1);
    isClosing = true;
    setTimeout(() => process.exit(1), LONGEST_MILLISECONDS - 500).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
  if (cluster.isWorker) process.on("message", (message) => message === END && onSignal());
}
