import { uuidv7 } from "uuidv7";
import { Alarms, type OperatorDesk } from "../use-cases/notice/alarms";
import { sealAlarms } from "../use-cases/operation/seal-alarms";
import { Seals, type SealKeys } from "../use-cases/operation/seals";
import { PasswordHasher } from "../use-cases/account/password-hasher";
import type { Clock } from "../use-cases/shared/clock";
import type { ClockWatch } from "../use-cases/shared/clock-watch";
import type { NewId } from "../use-cases/shared/new-id";
import type { SealFinding } from "../use-cases/shared/seal-finding";
import type { UseCaseParts } from "../use-cases/use-case-parts";
import { isPublicHoliday, publishedHandOverRules } from "../reference";
import { letters } from "../mail/letters";
import { ClockAlarm } from "../persistence/clock/clock-alarm";
import { clockWatchOn } from "../persistence/clock/clock-watch-on";
import { openDatabase, type DatabaseOptions } from "../persistence/database/data-source";
import { KeptProofs } from "../persistence/seals/kept-proofs";
import { StorageWatch } from "../persistence/engine/storage-watch";
import { createUnitOfWork } from "../persistence/unit-of-work";
import { Afterwards } from "./jobs/afterwards";
import { isGuessablePassword } from "./guessable-passwords";

/** What use cases that make and read no auth key are made with: it needs no secret but the keys of the seals. */
export type StorageParts = Pick<
  UseCaseParts,
  | "unitOfWork"
  | "clock"
  | "clockWatch"
  | "newId"
  | "isHoliday"
  | "publishedHandOverRules"
  | "passwords"
  | "isGuessable"
  | "letters"
  | "alarms"
  | "afterwards"
>;

export interface AssembledStorage {
  readonly parts: StorageParts;
  readonly storage: StorageWatch;
  readonly seals: Seals;
  readonly proofs: KeptProofs;
  readonly tellOfBroken: (findings: readonly SealFinding[]) => void;
  readonly close: () => Promise<void>;
}

const A_LITTLE_LATER_MILLISECONDS = 2_000;
const NO_DESK: OperatorDesk = {
  addresses: [],
  log: () => undefined,
  logEnd: () => undefined,
  sendNow: () => Promise.resolve(),
};

export interface StorageChoice extends Omit<DatabaseOptions, "url"> {
  readonly databaseUrl: string;
  readonly clock?: Clock;
  /** Replaces the clock watch of the database, which alarms the operator. */
  readonly clockWatch?: ClockWatch | undefined;
  /** How alarms reach the operator; without it there are none. */
  readonly desk?: OperatorDesk;
}

/** Opens a database, with the real clock, the real random numbers and the real engine. */
export async function assembleStorage({
  databaseUrl,
  sealKeys,
  clock = () => new Date(),
  clockWatch,
  desk = NO_DESK,
  ...options
}: StorageChoice & { readonly sealKeys: SealKeys }): Promise<AssembledStorage> {
  const storage = new StorageWatch(await openDatabase({ url: databaseUrl, ...options }));
  const { database } = storage;
  const watch =
    clockWatch ??
    new ClockAlarm(clockWatchOn(database, clock), {
      raiseUndated: (alarm) => alarms.raiseUndated(alarm),
      end: (alarm) => alarms.end(alarm),
    });
  const seals = new Seals(sealKeys);
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
    seals,
    proofs,
    tellOfBroken,
    parts: {
      unitOfWork,
      clock,
      clockWatch: watch,
      newId,
      isHoliday: isPublicHoliday,
      publishedHandOverRules,
      passwords: new PasswordHasher(),
      isGuessable: isGuessablePassword,
      letters,
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
