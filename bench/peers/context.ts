import { GraphQLError } from "graphql";

/** What the resolvers know of the caller. */
export interface Context {
  readonly issuerId: string;
}

/** A request without a valid token gets no data. */
export function contextOf(issuerId: string | null): Context {
  if (issuerId === null) throw new GraphQLError("Unauthorized", { extensions: { http: { status: 401 } } });
  return { issuerId };
}
