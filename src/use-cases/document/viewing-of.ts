import type { Caller } from "../../domain/account/access";
import type { Reads } from "../reads";
import type { UseCaseParts } from "../use-case-parts";
import type { Viewing } from "./printable-papers";

/** Who looks at a certificate: of a body, by its names, since its copy goes to the voucher of a payment. */
export async function viewingOf(
  { reads, service }: Pick<UseCaseParts, "service"> & { readonly reads: Pick<Reads, "papers"> },
  caller: Caller,
  at: Date,
): Promise<Viewing> {
  const viewer = caller.role === "OBLIGEE" ? { ...(await reads.papers.viewer(caller)), at } : null;
  return { viewer, serviceName: service.name };
}
