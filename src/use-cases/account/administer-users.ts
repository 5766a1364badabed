import type { Caller } from "../../domain/account/access";
import { LINKS_A_DAY } from "../../domain/account/password-link";
import { secondsUntilNextDayInJapan } from "../../domain/auth-key/guess-limits";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { refused, type Outcome } from "../shared/outcome";
import type { RefusalCode } from "../refusals";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import type { HeldAdministrator } from "./staff-ports";
import { TokenEnded } from "./token-ended";
import { TooManyLinks } from "./too-many-links";

export type AdministeringParts = Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters"> &
  Pick<UseCaseParts, "passwordLinks">;

/** A change of users as it was asked for. */
export interface AskedChange {
  readonly operation: string;
  readonly idempotencyKey: string | null;
  readonly input: unknown;
}

/**
 * Every change of an organisation's users. Those of one organisation come one after the other: each holds its administrators
 * first, and the caller must be one of them still. So two who lock each other out do not both succeed. `administrators`: the ids of
 * those who have chosen a password. `keeps`: which replies a repeated call gets again; without it, all.
 */
export async function administer<Value, Code extends RefusalCode>(
  parts: AdministeringParts,
  caller: Caller,
  asked: AskedChange,
  work: (stores: Stores, administrators: readonly string[]) => Promise<Outcome<Value, Code>>,
  keeps?: (value: Value) => boolean,
): Promise<Outcome<Value, Code> | Outcome<Value, "IDEMPOTENCY_CONFLICT">> {
  return administering(parts, caller, (stores, administrators) =>
    once({ ...parts, stores }, { caller, ...asked }, () => work(stores, administrators), keeps),
  );
}

/** The same for changes that may send mails with links, of which a day has so many only. */
export async function administerByMail<Value, Code extends RefusalCode>(
  ...change: Parameters<typeof administer<Value, Code>>
): Promise<Outcome<Value, Code> | Outcome<Value, "TOO_MANY_PASSWORD_LINKS" | "IDEMPOTENCY_CONFLICT">> {
  try {
    return await administer(...change);
  } catch (error) {
    if (!(error instanceof TooManyLinks)) throw error;
    const { bound, at } = error;
    const retryAfterSeconds = secondsUntilNextDayInJapan(at);
    return refused({ code: "TOO_MANY_PASSWORD_LINKS", bound, limit: LINKS_A_DAY[bound], retryAfterSeconds });
  }
}

/** The same for what is no change, or not yet. */
export async function administering<Result>(
  { unitOfWork }: Pick<AdministeringParts, "unitOfWork">,
  caller: Caller,
  work: (stores: Stores, administrators: readonly string[]) => Promise<Result>,
): Promise<Result> {
  assertMay(caller, "administerUsers");
  return unitOfWork.run(async (stores) => {
    const administrators = await stores.staff.holdAdministrators(caller.organisationId);
    await assertStillMay(stores, caller, administrators);
    const settled = administrators.filter(({ hasChosenPassword }) => hasChosenPassword);
    return work(
      stores,
      settled.map(({ id }) => id),
    );
  });
}

/** The caller may have been demoted or locked out since the request began. */
async function assertStillMay(
  { staff }: Pick<Stores, "staff">,
  caller: Caller,
  administrators: readonly HeldAdministrator[],
): Promise<void> {
  const { userId, organisationId } = caller;
  if (administrators.some(({ id }) => id === userId)) return;
  const member = userId === null ? null : await staff.hold(organisationId, userId);
  if (member?.state === "ACTIVE") assertMay({ ...caller, staffRole: member.staffRole }, "administerUsers");
  throw new TokenEnded("UNKNOWN");
}
