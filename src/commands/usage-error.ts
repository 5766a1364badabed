import { OperatorError } from "../use-cases/shared/operator-error";

/** The command line asks for something that there is not: one line says what, and what there is. */
export class UsageError extends OperatorError {
  /** The process's exit code. */
  static readonly EXIT_CODE = 2;

  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}
