import type { ApplicationView } from "../../use-cases/application/ports";
import type { Wanted } from "../../use-cases/shared/wanted";
import type { Requested } from "../../use-cases/shared/view";
import { callerOf, type ApiContext } from "../graphql/context";
import { withSources } from "../graphql/selection";

/** The application that a step has just changed, as far as the answer wants it. */
export async function readApplication(
  context: ApiContext,
  id: string,
  wanted: Wanted,
): Promise<Requested<ApplicationView>> {
  const [application] = await context.reads.applications.byIds(callerOf(context), [id], withSources(wanted));
  if (!application) throw new Error("an application is gone that was changed just now");
  return application;
}
