import { refused, type Outcome } from "../shared/outcome";
import type { RefusalCode } from "../refusals";
import type { Stores } from "../stores";
import type { OpenedCertificate } from "./open-certificate";

/**
 * What a call may show that may be a repeated one. A guarantee that it did not enter is shown only while the key that was
 * presented is the guarantee's: whoever reissues the key shuts out everybody who knows the old one.
 */
export async function onlyStillOpen<Opened extends Outcome<OpenedCertificate, RefusalCode>>(
  { authKeys }: Pick<Stores, "authKeys">,
  outcomes: readonly Opened[],
): Promise<(Opened | Outcome<never, "CERTIFICATE_NOT_FOUND">)[]> {
  const presented = outcomes.flatMap((each) => (each.done ? (each.value.authKeyId ?? []) : []));
  if (presented.length === 0) return [...outcomes];
  const valid = await authKeys.thoseValid([...new Set(presented)]);
  return outcomes.map((each) =>
    !each.done || each.value.authKeyId === null || valid.has(each.value.authKeyId)
      ? each
      : refused({ code: "CERTIFICATE_NOT_FOUND" }),
  );
}
