import type { Wanted } from "../../use-cases/shared/page";
import { wantedBelow, withSources } from "../graphql/selection";

/** `certificate` beside `guarantee` is the guarantee's own newest certificate: one read serves both. */
export function wantedCertificateAndGuarantee(wanted: Wanted): Wanted {
  const certificate = [...wantedBelow(wanted, "certificate")].map((path) => `certificate.${path}`);
  return withSources(new Set([...certificate, ...wantedBelow(wanted, "guarantee")]));
}
