import type { StoredGuarantee } from "../guarantee/guarantee-store-ports";
import type { NoticeFacts } from "./ports";

/** What a mail about a guarantee tells, with the names that its newest certificate states. */
export function noticeFactsOf({
  guarantee,
  delivery,
  certificate: { content },
}: StoredGuarantee): NoticeFacts {
  const { name, telephone } = content.issuer.branch;
  return {
    number: guarantee.number,
    kind: guarantee.kind,
    contractType: content.contractType ?? null,
    delivery,
    worksName: guarantee.worksContract.name,
    identifiers: guarantee.worksContract.identifiers,
    contractorName: content.contractor.name,
    obligeeName: content.obligee.name,
    issuerName: content.issuer.name,
    branch: { name, telephone },
  };
}
