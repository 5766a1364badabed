import type { Caller } from "../../domain/account/access";
import type { CompanyFacts } from "../../domain/party/company";
import { recordEvent } from "../shared/record-event";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import type { StoredContractor } from "./ports";

/** What a contractor that is held states from now on; what it stated until then is kept. Gives the correction's id. */
export async function recordCorrection(
  stores: Stores,
  { newId }: Pick<UseCaseParts, "newId">,
  caller: Caller,
  { held, after }: { readonly held: StoredContractor; readonly after: CompanyFacts },
  at: Date,
): Promise<string> {
  const id = newId("correction");
  await stores.parties.correctContractor(held, { id, after, at, user: await person(stores, caller) });
  await recordEvent(stores, { newId }, caller, { at, type: "CONTRACTOR_CORRECTED", subjectId: held.id });
  return id;
}

async function person(
  { users }: Stores,
  { userId }: Caller,
): Promise<{ readonly id: string; readonly name: string } | null> {
  if (userId === null) return null;
  const user = await users.byId(userId);
  return user && { id: user.id, name: user.name };
}
