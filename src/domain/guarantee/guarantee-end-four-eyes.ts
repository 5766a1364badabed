import type { Caller } from "../account/access";
import type { Yen } from "../values/yen";

/**
 * Whether an end waits for a second officer of the issuer. The obligee's own statement does not: it gives up its own claim.
 * `from`: the guaranteed amount from which on two officers end a guarantee; `null`: one is enough for every amount.
 */
export function takesTwoOfficers({ role }: Pick<Caller, "role">, amount: Yen, from: Yen | null): boolean {
  return role === "ISSUER" && from !== null && amount >= from;
}

/** Whether this caller is the second officer: a person, and another one than recorded the end. */
export function isSecondOfficer({ userId }: Pick<Caller, "userId">, recordedBy: string): boolean {
  return userId !== null && userId !== recordedBy;
}
