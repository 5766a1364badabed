import type { Wanted } from "../../application/reads";
import { wantedBelow } from "../selection";

/** Fields that are computed, with the stored field that each is computed from: the printed rows come from the content. */
export function withSources(wanted: Wanted): Wanted {
  return new Set([...wanted].map((path) => path.replace(/(^|\.)items\.(label|value)$/, "$1content")));
}

/** `certificate` beside `guarantee` is the guarantee's own newest certificate: one read serves both. */
export function wantedCertificateAndGuarantee(wanted: Wanted): Wanted {
  const certificate = [...wantedBelow(wanted, "certificate")].map((path) => `certificate.${path}`);
  return withSources(new Set([...certificate, ...wantedBelow(wanted, "guarantee")]));
}
