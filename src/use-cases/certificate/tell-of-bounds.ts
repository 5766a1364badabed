import type { AlarmName } from "../../domain/notice/alarm";
import type { GuessBound, GuessClass } from "../../domain/auth-key/guess-limits";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import { tellOfGuesses } from "../auth-key/tell-of-guesses";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";

export type TellingParts = Pick<
  UseCaseParts,
  "unitOfWork" | "clock" | "newId" | "letters" | "alarms" | "afterwards"
>;

export interface ReachedBounds {
  readonly reached: readonly GuessBound[];
  /** `null` where only bounds over everybody were reached. */
  readonly at: { readonly number: GuaranteeNumber; readonly guessClass: GuessClass } | null;
  readonly organisationId: string;
  readonly now: Date;
}

/** Last in the unit of work, and the same for every number: whether somebody has it is looked up later. */
export async function tellOfBounds(
  stores: Stores,
  parts: TellingParts,
  { reached, at, organisationId, now }: ReachedBounds,
): Promise<void> {
  if (at !== null && reached.includes("NUMBER")) {
    await stores.guessNotices.add({ ...at, organisationId, at: now });
    parts.afterwards("tell of guesses", () => tellOfGuesses(parts));
  }
  for (const bound of reached) {
    const name = ALARMS_OF_BOUNDS[bound];
    const subject = bound === "ORGANISATION" ? organisationId : "everyone";
    if (name) await parts.alarms.raiseWith(stores, { name, subject });
  }
}

const ALARMS_OF_BOUNDS: Readonly<Partial<Record<GuessBound, AlarmName>>> = {
  ORGANISATION: "GUESSES_USED_UP",
  SLOW: "GUESSES_SLOWED",
  EVERYONE: "GUESSES_STOPPED",
};
