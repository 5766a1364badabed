import { addressedObligee } from "../domain/certificate/addressed-obligee";
import type { CertificateContent } from "../domain/certificate/certificate-content";
import { paperFonts } from "./paper-fonts";

/** The texts of a content that people wrote, as the paper prints them. */
export function textsOfContent(content: CertificateContent): string[] {
  const { contractor, obligee, worksContract, depositBank, issuer, jointVenture } = content;
  const { branch } = issuer;
  return [
    ...[contractor.address, contractor.name, addressedObligee(obligee)],
    ...[contractor.representative ?? "", issuer.representative ?? "", issuer.termsAddress ?? ""],
    ...(contractor.branch ? [contractor.branch.name, contractor.branch.address, contractor.branch.head] : []),
    ...[worksContract.name, worksContract.place ?? ""],
    ...(jointVenture?.members ?? []).map(({ name }) => name),
    ...[depositBank?.name ?? "", depositBank?.branch ?? ""],
    ...[issuer.address, issuer.name, branch.name, branch.address, branch.telephone, branch.fax ?? ""],
  ];
}

/** Those of their characters that no font has, each once, in the order of the paper; with their marks, as they were written. */
export function missingCharactersOf(content: CertificateContent): string[] {
  const { regular } = paperFonts();
  const missing = textsOfContent(content)
    .flatMap((text) => regular.charactersOf(text))
    .filter(({ isMissing }) => isMissing)
    .map(({ codePoints }) => String.fromCodePoint(...codePoints));
  return [...new Set(missing)];
}
