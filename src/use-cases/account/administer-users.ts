import type { Caller } from "../../domain/account/access";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import type { Outcome } from "../shared/outcome";
import type { RefusalCode } from "../refusals";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import { TokenEnded } from "./token-ended";

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
 * first, and the caller must be one of them still. So two who lock each other out do not both succeed.
 */
export async function administer<Value, Code extends RefusalCode>(
  parts: AdministeringParts,
  caller: Caller,
  asked: AskedChange,
  work: (stores: Stores, administrators: readonly string[]) => Promise<Outcome<Value, Code>>,
): Promise<Outcome<Value, Code> | Outcome<Value, "IDEMPOTENCY_CONFLICT">> {
  return administering(parts, caller, (stores, administrators) =>
    once({ ...parts, stores }, { caller, ...asked }, () => work(stores, administrators)),
  );
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
    return work(stores, administrators);
  });
}

/** The caller may have been demoted or locked out since the request began. */
async function assertStillMay(
  { staff }: Pick<Stores, "staff">,
  caller: Caller,
  administrators: readonly string[],
): Promise<void> {
  const { userId, organisationId } = caller;
  if (userId !== null && administrators.includes(userId)) return;
  const member = userId === null ? null : await staff.hold(organisationId, userId);
  if (member?.state === "ACTIVE") assertMay({ ...caller, staffRole: member.staffRole }, "administerUsers");
  throw new TokenEnded("UNKNOWN");
}
