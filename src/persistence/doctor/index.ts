import type { AuthKeyVault } from "../../use-cases/auth-key/auth-key-vault";
import type { SealFinding } from "../../use-cases/shared/seal-finding";
import type { Seals } from "../../use-cases/operation/seals";
import type { DoctorCheck } from "../../use-cases/operation/ports";
import type { Snapshot } from "../database/snapshot";
import { asMigrated } from "./as-migrated";
import { AttachmentsCheck } from "./attachments-check";
import { CertificatesCheck } from "./certificates-check";
import { EngineCheck } from "./engine-check";
import { FeedCheck } from "./feed-check";
import { GuaranteesCheck } from "./guarantees-check";
import { GuardsCheck } from "./guards-check";
import { ListsCheck } from "./lists-check";
import { MigrationsCheck } from "./migrations-check";
import { QueueCheck } from "./queue-check";
import { ReferencesCheck } from "./references-check";
import { SealsCheck } from "./seals-check";
import { SecretsCheck } from "./secrets-check";
import { SequenceCheck } from "./sequence-check";
import { TablesCheck } from "./tables-check";

export interface DoctorParts {
  /** The input of all checks. */
  readonly snapshot: Snapshot;
  /** Absent where the settings have no usable secrets: checks that need them are left out. */
  readonly vault: AuthKeyVault | null;
  /** Absent likewise. */
  readonly seals: Seals | null;
  readonly now: Date;
  /** Called for each broken seal. */
  readonly onBroken?: (found: SealFinding) => void;
}

/** The doctor's checks of a database, in this order. */
export async function databaseChecks({
  snapshot,
  vault,
  seals,
  now,
  onBroken,
}: DoctorParts): Promise<DoctorCheck[]> {
  const expected = await asMigrated();
  return [
    new EngineCheck(snapshot),
    new MigrationsCheck(snapshot),
    new TablesCheck(snapshot, expected),
    new GuardsCheck(snapshot, expected),
    ...(vault ? [new SecretsCheck(snapshot, vault)] : []),
    new ReferencesCheck(snapshot, expected),
    new GuaranteesCheck(snapshot),
    new CertificatesCheck(snapshot),
    new AttachmentsCheck(snapshot),
    new SequenceCheck(snapshot),
    new ListsCheck(snapshot),
    new FeedCheck(snapshot),
    ...(seals ? [new SealsCheck(snapshot, seals, onBroken)] : []),
    new QueueCheck(snapshot, now),
  ];
}
