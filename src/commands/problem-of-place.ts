import { accessSync, constants, statSync } from "node:fs";
import type { Operand } from "./command";

/** What is wrong with a place that the command line names; `undefined`: nothing that can be seen from here. */
export function problemOfPlace(path: string, is: Operand["is"]): string | undefined {
  const quoted = JSON.stringify(path);
  if (is === "new") return undefined;
  try {
    // A pipe counts as a file: it can be read.
    const found = statSync(path).isDirectory() ? "directory" : "file";
    if (found !== is) return `${quoted} is a ${found}, not a ${is}.`;
    accessSync(path, constants.R_OK);
    return undefined;
  } catch (error) {
    const { code = "no reason given" } = error as NodeJS.ErrnoException;
    return code === "ENOENT" ? `There is no ${is} ${quoted}.` : `${quoted} cannot be read: ${code}.`;
  }
}
