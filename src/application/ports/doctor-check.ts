/** One thing that the doctor looks at. It only reads, and may do so beside servers that write. */
export interface DoctorCheck {
  readonly name: string;
  /** What it finds wrong, as it finds it: nothing where all is well. */
  run(): AsyncIterable<Finding> | Iterable<Finding>;
  /** Where it finds an error, the checks behind it would find nothing but its consequences: they do not run. */
  readonly isGate?: boolean;
}

/**
 * - `error`: something is not as this system left it, or cannot work.
 * - `warning`: the operator has something to do.
 * - `note`: worth knowing; all is well with it.
 */
export type Severity = "error" | "warning" | "note";

export interface Finding {
  /** The name of the check. */
  readonly check: string;
  readonly severity: Severity;
  /** The row, or the part of the database; `null`: the whole of it, or the settings. */
  readonly subject: { readonly table: string; readonly id: string | null } | null;
  /** In words, for a person; never a secret, a key or a password. */
  readonly expected: string;
  readonly found: string;
  /** What to do about it. */
  readonly remedy: string;
}
