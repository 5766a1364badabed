import type { DoctorCheck, Finding } from "./ports";

/** What became of a check: how much it found, or why it did not run. */
export interface CheckReport {
  readonly check: string;
  readonly findings: number;
  /** An earlier check has to be clean first. */
  readonly wasSkipped: boolean;
}

export type Examined = { readonly finding: Finding } | { readonly report: CheckReport };

/** Runs the checks in a row, and tells each finding as it comes. A check that breaks off is a finding too. */
export async function* examine(checks: readonly DoctorCheck[]): AsyncIterable<Examined> {
  let isStopped = false;
  for (const check of checks) {
    let findings = 0;
    let errors = 0;
    for await (const finding of isStopped ? [] : findingsOf(check)) {
      findings += 1;
      if (finding.severity === "error") errors += 1;
      yield { finding };
    }
    yield { report: { check: check.name, findings, wasSkipped: isStopped } };
    isStopped ||= check.isGate === true && errors > 0;
  }
}

async function* findingsOf(check: DoctorCheck): AsyncIterable<Finding> {
  try {
    yield* check.run();
  } catch (error) {
    yield {
      check: check.name,
      severity: "error",
      subject: null,
      expected: "the check comes to its end",
      found: error instanceof Error ? error.message : String(error),
      remedy: "Put right what it says, and run the doctor again.",
    };
  }
}
