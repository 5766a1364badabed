import type { Wanted } from "../../use-cases/shared/page";
import { wantedCertificateAndGuarantee } from "../certificate/wanted-certificate";
import { wantedBelow, withSources } from "../graphql/selection";

/** `amendment` beside `guarantee` and `certificate` is one of the guarantee's own amendments: one read serves all. */
export function wantedOfAmended(wanted: Wanted): Wanted {
  const amendment = withSources(wantedBelow(wanted, "amendment"));
  return new Set([
    ...wantedCertificateAndGuarantee(wanted),
    ...(wanted.has("amendment") ? ["amendments"] : []),
    ...[...amendment].map((path) => `amendments.${path}`),
  ]);
}
