import type { Caller } from "../../domain/account/access";
import type { CalendarDate } from "../../domain/values/calendar-date";
import {
  bodysCopy,
  paperCopy,
  paperOriginal,
  viewingCopy,
  type CertificateForm,
  type CopyViewer,
} from "../../domain/certificate/certificate-form";
import { COPY_NOTE_AFTER_END, USUAL_COPY_NOTE } from "../../domain/certificate/certificate-wording";
import { certificateStanding, type CertificateStanding } from "../../domain/guarantee/certificate-standing";
import {
  certificateFileName,
  originalFileName,
  keyNoticeFileName,
  type DocumentFileName,
} from "../../domain/certificate/document-file-name";
import { papersOn, type ObligeePolicy } from "../../domain/obligee/obligee-policy";
import type { PaperFacts, CertificatePaper } from "./ports";
import type { Reads } from "../reads";

/** Who looks at a paper, and where. */
export interface Viewing {
  /** The body that looks at it; `null`: another party does. */
  readonly viewer: CopyViewer | null;
  readonly serviceName: string;
}

/** A copy of the certificate as it is printed today: how it stands, and what the copy says of itself. */
export function certificatePaperOf(
  facts: PaperFacts,
  policies: readonly ObligeePolicy[],
  today: CalendarDate,
  viewing: Viewing,
): CertificatePaper {
  const standing = certificateStanding(facts.standing, today);
  return paperOf(facts, standing, copyOf(facts, standing, policies, today, viewing));
}

function copyOf(
  { content, delivery }: PaperFacts,
  { mark }: CertificateStanding,
  policies: readonly ObligeePolicy[],
  today: CalendarDate,
  { viewer, serviceName }: Viewing,
): CertificateForm {
  if (delivery === "PAPER") return paperCopy(content, viewer);
  if (viewer !== null) return bodysCopy(viewer, serviceName);
  if (mark !== null) return viewingCopy(COPY_NOTE_AFTER_END);
  return viewingCopy(papersOn(today, policies).certificateCopyNote.value ?? USUAL_COPY_NOTE);
}

/** The original on paper, of the version in force alone; `null` where there is none. */
export function certificateOriginalOf(facts: PaperFacts, today: CalendarDate): CertificatePaper | null {
  const standing = certificateStanding(facts.standing, today);
  if (facts.delivery !== "PAPER" || standing.mark !== null) return null;
  // What has followed the works since is no part of what is sealed.
  return paperOf(facts, { mark: null, remarks: [] }, paperOriginal(facts.content));
}

function paperOf(
  { content, digest, contractType, jointVenture, amendment }: PaperFacts,
  standing: CertificateStanding,
  form: CertificateForm,
): CertificatePaper {
  return {
    content,
    digest,
    standing,
    form,
    contractType: content.contractType ?? contractType,
    jointVenture: content.jointVenture ?? jointVenture,
    amendment,
  };
}

export function certificateFileNameOf({ content, standing, delivery }: PaperFacts): DocumentFileName {
  const { kind, number, version } = content;
  return certificateFileName({
    kind,
    number,
    version,
    delivery,
    isSuperseded: standing.supersededBy !== null,
  });
}

export function originalFileNameOf({ content }: PaperFacts): DocumentFileName {
  return originalFileName(content);
}

export function keyNoticeFileNameOf({ content }: PaperFacts): DocumentFileName {
  const { kind, number, worksContract } = content;
  return keyNoticeFileName({ kind, number, worksName: worksContract.name });
}

/** A certificate that the caller may see, by its id. */
export async function certificateFacts(
  { papers }: Pick<Reads, "papers">,
  caller: Caller,
  certificateId: string,
): Promise<PaperFacts | null> {
  const [facts] = await papers.ofCertificates(caller, [certificateId]);
  return facts ?? null;
}
