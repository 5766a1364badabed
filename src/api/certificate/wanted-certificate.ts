import { keptBy } from "../../use-cases/shared/kept-by";
import { Wanted } from "../../use-cases/shared/wanted";
import { withSources } from "../graphql/selection";

/** `certificate` beside `guarantee` is the guarantee's own newest certificate: one read serves both. */
export const wantedCertificateAndGuarantee = keptBy((wanted: Wanted): Wanted => {
  const certificate = [...wanted.below("certificate")].map((path) => `certificate.${path}`);
  const notice = wanted.has("notice") ? ["obligee.addressee"] : [];
  return withSources(new Wanted([...certificate, ...wanted.below("guarantee"), ...notice]));
});
