import type { CertificateView } from "../../use-cases/guarantee/ports";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import { amendmentsOfGuarantees } from "./amendment.reads";
import type { Caller } from "../../domain/account/access";
import type { CertificateReads } from "../certificate/certificate.reads";
import type { ReadSession } from "../engine/read-session";
import type { FoundGuarantee } from "./guarantee-plan";
import { versionsWanted } from "./versions-wanted";

/**
 * Adds to guarantees what their versions and amendments say: all versions, the one before the newest, the amendments and
 * what each brought. One statement for the amendments and one for the versions, each only when asked for.
 */
export async function addVersions(
  { session, certificates }: { readonly session: ReadSession; readonly certificates: CertificateReads },
  caller: Caller,
  found: readonly FoundGuarantee[],
  wanted: Wanted,
): Promise<void> {
  const ids = found.map(({ id }) => id);
  // Before the versions: whatever an amendment has brought is among those that are read after it.
  const amendments = wanted.has("amendments") ? await amendmentsOfGuarantees(session, ids) : null;
  const wantedOfVersions = versionsWanted(wanted);
  const versions =
    wantedOfVersions === null ? null : await certificates.ofGuarantees(caller, ids, wantedOfVersions);
  for (const { id, view, keys } of found) {
    const own = versions?.get(id) ?? [];
    const versionOf = (wantedId: string | null | undefined): Requested<CertificateView> | null =>
      own.find((version) => version.id === wantedId) ?? null;
    if (wanted.has("certificates")) Object.assign(view, { certificates: own });
    if (view.certificate && wanted.has("certificate.supersedes"))
      Object.assign(view.certificate, { supersedes: versionOf(keys.certificateId)?.supersedes ?? null });
    if (amendments)
      Object.assign(view, {
        amendments: (amendments.get(id) ?? []).map(({ certificateId: brought, ...amendment }) => ({
          ...amendment,
          certificate: versionOf(brought),
        })),
      });
  }
}
