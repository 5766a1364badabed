let take: (() => Buffer) | null = null;

/** Told by the start of this process, which alone has it. */
export function tellCompiledCode(taken: (() => Buffer) | null): void {
  take = taken;
}

/** What V8 has compiled of the program so far. */
export function compiledCode(): Buffer {
  if (!take) throw new Error("this process was started without compiling");
  return take();
}
