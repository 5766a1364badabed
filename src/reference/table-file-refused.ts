import { OperatorError } from "../use-cases/shared/operator-error";

/** A file that is no table of what is to be imported. */
export class TableFileRefused extends OperatorError {
  constructor(name: string, problems: readonly string[]) {
    super(`${name} cannot be imported:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "TableFileRefused";
  }
}
