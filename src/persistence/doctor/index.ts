import type { AuthKeyVault } from "../../application/auth-key-vault";
import type { DoctorCheck } from "../../application/ports/doctor-check";
import type { Snapshot } from "../snapshot";
import { MigrationsCheck } from "./migrations-check";
import { SecretsCheck } from "./secrets-check";

export interface DoctorParts {
  /** What all checks look at. */
  readonly snapshot: Snapshot;
  /** Absent where the settings have no usable secrets: what needs them is not examined. */
  readonly vault: AuthKeyVault | null;
  readonly now: Date;
}

/** What the doctor looks at in a database, in this order. */
export function databaseChecks({ snapshot, vault }: DoctorParts): DoctorCheck[] {
  return [new MigrationsCheck(snapshot), ...(vault ? [new SecretsCheck(snapshot, vault)] : [])];
}
