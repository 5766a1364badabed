import { branchOfContractor, type WhereItContracts } from "../../domain/party/handling-branch";
import type { HandlingBranch } from "../../domain/party/parties";
import type { Stores } from "../stores";

/** A contractor, or who asks to become one, as far as the branch depends on it. */
export type HandledContractor = WhereItContracts & { readonly handlingBranchId: string | null };

/**
 * 取扱店: the issuer's branch that was named, or else the contractor's. `null`: the issuer has no such branch, or there is no
 * such issuer.
 */
export async function handlingBranch(
  { parties }: Pick<Stores, "parties">,
  issuerId: string,
  branchId: string | null,
  contractor: HandledContractor | null,
): Promise<(HandlingBranch & { readonly id: string }) | null> {
  if (branchId !== null || contractor === null) return parties.branch(issuerId, branchId);
  return branchOfContractor(await parties.branches(issuerId), contractor) ?? null;
}
