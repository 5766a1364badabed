import type { Wanted } from "../../use-cases/shared/wanted";
import type { Caller } from "../../domain/account/access";
import type { CertificateReads } from "../certificate/certificate.reads";
import type { ReadSession } from "../engine/read-session";
import { completeObligees, type StoredObligeeReads } from "../obligee/obligee.reads";
import { branchesOfIssuers } from "../party/party.reads";
import type { Showing } from "../seals/shown-subjects";
import { addEarlierPaidAhead } from "./earlier-paid-ahead.reads";
import type { ScopedGuaranteeAttachmentReads } from "./guarantee-attachment.reads";
import { historiesOfGuarantees } from "./guarantee-history.reads";
import type { FoundGuarantee, ReadApart } from "./guarantee-plan";
import { addVersions } from "./version.reads";

/** What reads that which stands beside a guarantee. */
export interface Beside {
  readonly session: ReadSession;
  readonly certificates: CertificateReads;
  readonly obligees: StoredObligeeReads;
  readonly attachments: ScopedGuaranteeAttachmentReads;
}

/** What cannot be joined without multiplying rows: one statement for the whole page, and only when asked for. */
export async function addReadApart(
  { session, certificates, obligees, attachments }: Beside,
  caller: Caller,
  found: readonly FoundGuarantee[],
  {
    wanted,
    apart,
    showing,
  }: { readonly wanted: Wanted; readonly apart: ReadApart; readonly showing: Showing },
): Promise<void> {
  if (found.length === 0) return;
  const ids = found.map(({ id }) => id);
  if (apart.versions) await addVersions({ session, certificates }, caller, found, wanted);
  if (apart.events) {
    const histories = await historiesOfGuarantees(session, caller, ids, showing);
    for (const { id, view } of found) Object.assign(view, { events: histories.get(id) ?? [] });
  }
  if (apart.branches) {
    const issuerIds = found.flatMap(({ keys }) => keys.issuerId ?? []);
    const branches = await branchesOfIssuers(session, [...new Set(issuerIds)]);
    for (const { keys, view } of found)
      Object.assign(view.issuer ?? {}, { branches: branches.get(keys.issuerId ?? "") ?? [] });
  }
  if (apart.paidAhead) await addEarlierPaidAhead(session, found, showing);
  if (apart.obligees) await completeObligees(obligees, found, wanted, showing);
  // To others they are not there.
  if (apart.attachments && attachments.areSeenBy(caller)) {
    const files = await attachments.ofOwners(caller, ids, showing);
    for (const { id, view } of found) Object.assign(view, { attachments: files.get(id) });
  }
}
