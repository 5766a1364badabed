import { keptBy } from "../../use-cases/shared/kept-by";
import { Wanted } from "../../use-cases/shared/wanted";
import { NEEDED_TO_COMPARE } from "../../use-cases/match/compare-guarantees";
import { withSources } from "../graphql/selection";

/** `certificate` beside `guarantee` is the guarantee's own newest certificate: one read serves both, and the comparison. */
export const wantedCertificateAndGuarantee = keptBy((wanted: Wanted): Wanted => {
  const certificate = [...wanted.below("certificate")].map((path) => `certificate.${path}`);
  const notice = wanted.has("notice") ? ["obligee.addressee"] : [];
  const match = wanted.has("match") ? NEEDED_TO_COMPARE : [];
  return withSources(new Wanted([...certificate, ...wanted.below("guarantee"), ...notice, ...match]));
});
