import { keptBy } from "../../use-cases/shared/kept-by";
import { Wanted } from "../../use-cases/shared/wanted";
import { wantedCertificateAndGuarantee } from "../certificate/wanted-certificate";
import { withSources } from "../graphql/selection";

/** `amendment` beside `guarantee` and `certificate` is one of the guarantee's own amendments: one read serves all. */
export const wantedOfAmended = keptBy((wanted: Wanted): Wanted => {
  const amendment = withSources(wanted.below("amendment"));
  return new Wanted([
    ...wantedCertificateAndGuarantee(wanted),
    ...(wanted.has("amendment") ? ["amendments"] : []),
    ...[...amendment].map((path) => `amendments.${path}`),
  ]);
});
