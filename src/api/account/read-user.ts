import type { Reads } from "../../use-cases/reads";
import type { Wanted } from "../../use-cases/shared/wanted";
import type { UserView } from "../../use-cases/account/ports";
import type { Requested } from "../../use-cases/shared/view";
import type { Caller } from "../../domain/account/access";

/** The user that a mutation is about; it exists, because the mutation said so. */
export async function readUser(
  reads: Reads,
  caller: Caller,
  id: string,
  wanted: Wanted,
): Promise<Requested<UserView>> {
  if (wanted.size === 0) return { __typename: "User", id };
  const [user] = await reads.users.byIds(caller, [id], wanted);
  if (!user) throw new Error("a user that was just used cannot be read");
  return user;
}
