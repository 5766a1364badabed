import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import type { Wanted } from "../../use-cases/shared/wanted";
import type { Requested } from "../../use-cases/shared/view";
import { callerOf, type ApiContext } from "../graphql/context";

/** The wanted fields of a guarantee that a use case has just let the caller have. */
export async function readGuarantee(
  context: ApiContext,
  id: string,
  wanted: Wanted,
): Promise<Requested<GuaranteeView>> {
  const [view] = await context.reads.guarantees.byIds(callerOf(context), [id], wanted);
  if (!view) throw new Error("a guarantee is not visible to the caller who has just changed it");
  return view;
}
