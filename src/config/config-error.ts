import { OperatorError } from "../use-cases/shared/operator-error";

/** Everything that is wrong with the settings, so that they can be put right in one go. */
export class ConfigError extends OperatorError {
  constructor(readonly problems: readonly string[]) {
    super(`The settings cannot be used:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "ConfigError";
  }
}
