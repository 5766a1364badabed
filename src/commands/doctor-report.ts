import type { Examined } from "../use-cases/operation/examine";
import type { Finding } from "../use-cases/operation/ports";

/** Prints findings as they come, and counts those that are no mere notes. */
export class DoctorReport {
  #wrong = 0;

  constructor(
    private readonly print: (line: string) => void,
    private readonly isJson: boolean,
  ) {}

  get isClean(): boolean {
    return this.#wrong === 0;
  }

  add(examined: Examined): void {
    if ("finding" in examined && examined.finding.severity !== "note") this.#wrong += 1;
    if (this.isJson) this.print(JSON.stringify(examined));
    else if ("finding" in examined) this.print(inWords(examined.finding));
    else this.print(summaryOf(examined.report));
  }

  end(): void {
    const wrong = this.#wrong;
    if (this.isJson) this.print(JSON.stringify({ summary: { clean: wrong === 0, wrong } }));
    else this.print(wrong === 0 ? "Nothing is wrong." : `Wrong: ${String(wrong)}.`);
  }
}

function inWords({ severity, check, subject, expected, found, remedy }: Finding): string {
  const where = subject ? `${subject.table}${subject.id === null ? "" : ` ${subject.id}`}` : "the whole";
  return `${severity} [${check}] ${where}\n  expected: ${expected}\n  found:    ${found}\n  to do:    ${remedy}`;
}

function summaryOf({
  check,
  findings,
  wasSkipped,
}: Extract<Examined, { report: unknown }>["report"]): string {
  if (wasSkipped) return `-  ${check}: not examined before the errors above are put right`;
  return findings === 0 ? `ok ${check}` : `!  ${check}: ${String(findings)}`;
}
