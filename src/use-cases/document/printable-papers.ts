import type { Caller } from "../../domain/account/access";
import type { AuthKey } from "../../domain/auth-key/auth-key";
import { dayInJapan, type CalendarDate } from "../../domain/values/calendar-date";
import { certificateStanding } from "../../domain/guarantee/certificate-standing";
import {
  certificateFileName,
  keyNoticeFileName,
  type DocumentFileName,
} from "../../domain/certificate/document-file-name";
import type { KeyNotice } from "../../domain/auth-key/key-notice";
import { papersOn, type ObligeePolicy } from "../../domain/obligee/obligee-policy";
import type { PaperFacts, CertificatePaper } from "./ports";
import type { Reads } from "../reads";

/** The certificate as it is printed today: how it stands, and what its obligee says of copies. */
export function certificatePaperOf(
  { content, digest, standing }: PaperFacts,
  policies: readonly ObligeePolicy[],
  today: CalendarDate,
): CertificatePaper {
  const copyNote = papersOn(today, policies).certificateCopyNote.value;
  return { content, digest, standing: certificateStanding(standing, today), copyNote };
}

export function certificateFileNameOf({ content, standing }: PaperFacts): DocumentFileName {
  const { kind, number, version } = content;
  return certificateFileName({ kind, number, version, isSuperseded: standing.supersededBy !== null });
}

/** The key notice, with the names that the newest certificate states. */
export function keyNoticeOf(
  { content, identifiers }: PaperFacts,
  { key, createdAt }: { readonly key: AuthKey; readonly createdAt: Date },
): KeyNotice {
  const { number, kind, worksContract, obligee, issuer, contractor } = content;
  return {
    number,
    key,
    kind,
    worksName: worksContract.name,
    identifiers,
    obligeeName: obligee.name,
    issuerName: issuer.name,
    contractorName: contractor.name,
    keyMadeOn: dayInJapan(createdAt),
  };
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
