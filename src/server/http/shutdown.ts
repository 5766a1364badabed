/** A shutdown that takes longer than this is cut off. */
const LONGEST_MILLISECONDS = 10_000;

/** Ends the process on SIGTERM or SIGINT: first `close`, then exit; a second signal, or ten seconds, ends it at once. */
export function closeOnSignals(close: () => Promise<void>): void {
  let isClosing = false;
  const onSignal = (): void => {
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
}
