import { randomBytes } from "node:crypto";
import { uuidv7 } from "uuidv7";
import { Alarms, type OperatorDesk } from "../use-cases/notice/alarms";
import { AuthKeyVault } from "../use-cases/auth-key/auth-key-vault";
import { ClockAlarm } from "../persistence/clock/clock-alarm";
import { DocumentLinks } from "../use-cases/document/document-links";
import { PaperPress } from "../use-cases/document/paper-press";
import { PasswordHasher } from "../use-cases/account/password-hasher";
import type { Clock } from "../use-cases/shared/clock";
import type { NewId } from "../use-cases/shared/new-id";
import type { ClockWatch } from "../use-cases/shared/clock-watch";
import type { Reads } from "../use-cases/reads";
import type { StorageHealth } from "../use-cases/shared/storage-health";
import { sealAlarms } from "../use-cases/operation/seal-alarms";
import type { SealFinding } from "../use-cases/shared/seal-finding";
import { Seals } from "../use-cases/operation/seals";
import type { Secrets } from "../use-cases/operation/secrets";
import type { UseCaseParts } from "../use-cases/use-case-parts";
import { Afterwards } from "./jobs/afterwards";
import { ViewerProofs } from "../use-cases/account/viewer-proof";
import { keptPapers } from "../documents/kept-papers";
import { createPapers } from "../documents/papers";
import { AUTH_KEY_LENGTH, authKeyFromRandom } from "../domain/auth-key/auth-key";
import type { Yen } from "../domain/values/yen";
import { createTables } from "../documents/tables";
import { letters } from "../mail/letters";
import { clockWatchOn } from "../persistence/clock/clock-watch-on";
import { openDatabase, type DatabaseOptions } from "../persistence/database/data-source";
import { createReads } from "../persistence/reads";
import { KeptProofs } from "../persistence/seals/kept-proofs";
import { StorageWatch } from "../persistence/engine/storage-watch";
import { createUnitOfWork } from "../persistence/unit-of-work";

export interface Assembled {
  readonly reads: Reads;
  readonly useCaseParts: UseCaseParts;
  readonly storage: StorageHealth;
  close(): Promise<void>;
}

const A_LITTLE_LATER_MILLISECONDS = 2_000;
const NO_DESK: OperatorDesk = {
  addresses: [],
  log: () => undefined,
  logEnd: () => undefined,
  sendNow: () => Promise.resolve(),
};

/** Puts the parts together on a database: the real clock, the real random numbers, the real engine. */
export async function assemble({
  databaseUrl,
  secrets,
  clock = () => new Date(),
  clockWatch,
  desk = NO_DESK,
  fourEyesFrom = null,
  ...options
}: {
  databaseUrl: string;
  secrets: Secrets;
  clock?: Clock;
  /** Replaces the clock watch of the database, which alarms the operator. */
  clockWatch?: ClockWatch | undefined;
  /** How alarms reach the operator; without it there are none. */
  desk?: OperatorDesk;
  /** The guaranteed amount from which on two officers of the issuer end a guarantee. */
  fourEyesFrom?: Yen | null;
} & Omit<DatabaseOptions, "url">): Promise<Assembled> {
  const storage = new StorageWatch(await openDatabase({ url: databaseUrl, ...options }));
  const { database } = storage;
  const watch =
    clockWatch ??
    new ClockAlarm(clockWatchOn(database, clock), {
      raiseUndated: (alarm) => alarms.raiseUndated(alarm),
      end: (alarm) => alarms.end(alarm),
    });
  const seals = new Seals(secrets.sealKeys);
  const tellOfBroken = (findings: readonly SealFinding[]): void => {
    for (const alarm of sealAlarms(findings)) alarms.raise(alarm);
  };
  const proofs = new KeptProofs();
  const unitOfWork = createUnitOfWork(database, seals, watch, tellOfBroken, proofs);
  storage.tryWith(unitOfWork);
  const newId: NewId = (concept) => `${concept}_${uuidv7()}`;
  const afterwards = new Afterwards(A_LITTLE_LATER_MILLISECONDS);
  const alarms = new Alarms({ unitOfWork, clock, newId, letters, desk });
  return {
    storage,
    reads: createReads(
      database,
      clock,
      seals,
      async (findings) => {
        tellOfBroken(findings);
        await unitOfWork.run((stores) => stores.seals.mark(findings, clock())).catch(() => undefined);
      },
      proofs,
    ),
    useCaseParts: {
      unitOfWork,
      vault: new AuthKeyVault(secrets),
      clock,
      clockWatch: watch,
      newId,
      newAuthKey: () => authKeyFromRandom(randomBytes(AUTH_KEY_LENGTH)),
      passwords: new PasswordHasher(),
      letters,
      press: new PaperPress(createPapers(), keptPapers()),
      links: new DocumentLinks(secrets.pepper),
      proofs: new ViewerProofs(secrets.pepper),
      tables: createTables(),
      fourEyesFrom,
      alarms,
      afterwards: afterwards.add,
    },
    close: async () => {
      await afterwards.close();
      await alarms.settle();
      await database.close();
    },
  };
}
