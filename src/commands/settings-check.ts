import type { DoctorCheck, Finding } from "../use-cases/operation/ports";
import { ConfigError, readConfig, type Mode } from "../config";

/** The server starts with these settings. */
export class SettingsCheck implements DoctorCheck {
  readonly name = "settings";

  constructor(private readonly mode: Mode) {}

  *run(): Iterable<Finding> {
    for (const found of this.#problems())
      yield {
        check: this.name,
        severity: "error",
        subject: null,
        expected: "settings that the server starts with",
        found,
        remedy: "Correct it: docs/settings.md lists all settings.",
      };
  }

  #problems(): readonly string[] {
    try {
      readConfig(this.mode);
      return [];
    } catch (error) {
      if (error instanceof ConfigError) return error.problems;
      throw error;
    }
  }
}
