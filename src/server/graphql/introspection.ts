import {
  introspectionNeedsToken,
  introspectionOff,
  type RequestError,
} from "../../api/graphql/errors/request-error";
import type { MayIntrospect, SignedIn } from "../../api/graphql/context";
import type { Introspection } from "../../config";

/** Whether a caller may learn the schema from the server. */
export function mayIntrospect(who: Introspection, signedIn: SignedIn | null): MayIntrospect {
  if (who === "off") return "NO";
  return who === "everybody" || signedIn ? "YES" : "WITH_TOKEN";
}

/** Why the caller may not. */
export const INTROSPECTION_REFUSALS: Readonly<Record<MayIntrospect, () => RequestError | undefined>> = {
  YES: () => undefined,
  WITH_TOKEN: introspectionNeedsToken,
  NO: introspectionOff,
};
