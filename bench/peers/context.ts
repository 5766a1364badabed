import { GraphQLError } from "graphql";

/** What the resolvers know of the caller. */
export interface Context {
  readonly issuerId: string;
}

/** A request without a valid token gets no data. */
export function contextOf(issuerId: string | null): Context {
  if (issuerId === null) throw unauthorized();
  return { issuerId };
}

export function unauthorized(): GraphQLError {
  return new GraphQLError("Unauthorized", { extensions: { http: { status: 401 } } });
}
