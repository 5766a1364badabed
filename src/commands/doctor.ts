import { AuthKeyVault } from "../use-cases/auth-key/auth-key-vault";
import { examine } from "../use-cases/operation/examine";
import type { DoctorCheck } from "../use-cases/operation/ports";
import type { SealFinding } from "../use-cases/shared/seal-finding";
import { Seals } from "../use-cases/operation/seals";
import type { Secrets } from "../use-cases/operation/secrets";
import { readDatabaseUrl, readSecrets } from "../config";
import { databaseChecks } from "../persistence/doctor";
import { markBroken } from "../persistence/doctor/mark-broken";
import { openSnapshot, type Snapshot } from "../persistence/database/snapshot";
import { existingSandboxSecrets } from "../sandbox";
import { asDatabaseFailure } from "../server/start-failure";
import type { Run } from "./command";
import { DoctorReport } from "./doctor-report";
import { purposeOf } from "./purpose-of";
import { SettingsCheck } from "./settings-check";

/** Examines settings and database, and says what is wrong with them: 0 nothing, 1 something, 2 it cannot be examined. */
export const doctor: Run = async ({ has }) => {
  const url = readDatabaseUrl();
  const snapshot = await openSnapshot(url).catch((error: unknown) => {
    throw asDatabaseFailure(error, url);
  });
  try {
    return (await examineDatabase(url, snapshot, new DoctorReport(console.log, has("json")))) ? 0 : 1;
  } finally {
    await snapshot.close();
  }
};

/** Whether nothing is wrong. Subjects with a broken seal are marked for the servers on this database. */
export async function examineDatabase(
  url: string,
  snapshot: Snapshot,
  report: DoctorReport,
): Promise<boolean> {
  const isSandbox = (await purposeOf(snapshot)) === "sandbox";
  const secrets: Secrets | null = isSandbox ? existingSandboxSecrets() : readSecrets();
  const seals = secrets && new Seals(secrets.sealKeys);
  const broken: SealFinding[] = [];
  const now = new Date();
  const checks = [
    new SettingsCheck(isSandbox ? "sandbox" : "serve"),
    ...(await databaseChecks({
      snapshot,
      vault: secrets && new AuthKeyVault(secrets),
      seals,
      now,
      onBroken: (found) => broken.push(found),
    })),
  ];
  for await (const examined of examine(checks.map((check) => inPart(snapshot, check)))) report.add(examined);
  report.end();
  if (seals && broken.length > 0) await mark(url, seals, broken, now);
  return report.isClean;
}

async function mark(url: string, seals: Seals, broken: readonly SealFinding[], now: Date): Promise<void> {
  await markBroken(url, seals, broken, now).catch((error: unknown) => {
    console.error(
      `What is broken could not be marked: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
}

/** A check that breaks off leaves the snapshot to the next one. */
function inPart(snapshot: Snapshot, check: DoctorCheck): DoctorCheck {
  const { name, isGate = false } = check;
  return { name, isGate, run: () => snapshot.part(() => check.run()) };
}
