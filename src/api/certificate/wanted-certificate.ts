import type { Wanted } from "../../application/ports/page";
import { wantedBelow, withSources } from "../selection";

/** `certificate` beside `guarantee` is the guarantee's own newest certificate: one read serves both. */
export function wantedCertificateAndGuarantee(wanted: Wanted): Wanted {
  const certificate = [...wantedBelow(wanted, "certificate")].map((path) => `certificate.${path}`);
  return withSources(new Set([...certificate, ...wantedBelow(wanted, "guarantee")]));
}
