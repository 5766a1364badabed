import type { HandlingBranch } from "../../domain/party/parties";
import type { Stores } from "../stores";
import type { StoredApplication } from "./ports";

/**
 * 取扱店 of an application, in mails, papers and on the certificate. Older ones name none: they were made to the main branch, and
 * stay there. `null`: the issuer has no such branch.
 */
export async function branchOfApplication(
  { parties }: Pick<Stores, "parties">,
  { issuerId, branchId }: Pick<StoredApplication, "issuerId" | "branchId">,
): Promise<(HandlingBranch & { readonly id: string }) | null> {
  return parties.branch(issuerId, branchId);
}
