import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import type { Wanted } from "../../use-cases/shared/page";
import { amendmentsOfGuarantees, type ReadAmendment } from "./amendment.reads";
import type { CertificateReads } from "../certificate/certificate.reads";
import { wantedBelow } from "../engine/projection";
import type { ReadSession } from "../engine/read-session";

/**
 * Adds to guarantees what their versions and amendments say: all versions, the one before the newest, the amendments and
 * what each brought. One statement for the amendments and one for the versions, each only when asked for.
 */
export async function addVersions(
  session: ReadSession,
  certificates: CertificateReads,
  views: readonly GuaranteeView[],
  wanted: Wanted,
): Promise<void> {
  const ids = views.map(({ id }) => id);
  // Before the versions: whatever an amendment has brought is among those that are read after it.
  const amendments = wanted.has("amendments") ? await amendmentsOfGuarantees(session, ids) : null;
  const wantedOfVersions = versionsWanted(wanted);
  const versions = wantedOfVersions === null ? null : await certificates.ofGuarantees(ids, wantedOfVersions);
  for (const view of views) {
    const own = versions?.get(view.id) ?? [];
    if (wanted.has("certificates")) Object.assign(view, { certificates: own });
    if (wanted.has("certificate.supersedes"))
      Object.assign(view.certificate, {
        supersedes: own.find(({ id }) => id === view.certificate.id)?.supersedes ?? null,
      });
    if (amendments)
      Object.assign(view, {
        amendments: (amendments.get(view.id) ?? []).map((each) => withVersion(each, own)),
      });
  }
}

function withVersion(
  { certificateId, ...amendment }: ReadAmendment,
  versions: GuaranteeView["certificates"],
): GuaranteeView["amendments"][number] {
  return { ...amendment, certificate: versions.find(({ id }) => id === certificateId) ?? null };
}

/** What is asked of any version, wherever it is reached; `null` where nothing needs more than the newest one. */
function versionsWanted(wanted: Wanted): Wanted | null {
  const parts = [
    ...(wanted.has("certificates") ? ["certificates"] : []),
    ...(wanted.has("amendments.certificate") ? ["amendments.certificate"] : []),
    // The newest one itself is joined: only what lies before it is read.
    ...(wanted.has("certificate.supersedes") ? ["certificate.supersedes"] : []),
  ];
  return parts.length === 0 ? null : new Set(parts.flatMap((part) => [...wantedBelow(wanted, part)]));
}
