import type { Wanted } from "../../use-cases/shared/wanted";

/** Whether anything is wanted that is no column of a guarantee or of its newest version. */
export function areVersionsWanted(wanted: Wanted): boolean {
  return wanted.has("amendments") || versionsWanted(wanted) !== null;
}

/** What is asked of any version, wherever it is reached; `null` where nothing needs more than the newest one. */
export function versionsWanted(wanted: Wanted): Wanted | null {
  // The newest one itself is joined: only what lies before it is read.
  const parts = ["certificates", "amendments.certificate", "certificate.supersedes"];
  const asked = parts.filter((part) => wanted.has(part));
  return asked.length === 0 ? null : wanted.below(...asked);
}
