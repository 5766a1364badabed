import type { ApolloServer } from "@apollo/server";
import type { FastifyRequest } from "fastify";
import type { ApiContext } from "../../api/graphql/context";
import type { BegunRequests } from "./begun-requests";
import { graphqlRequest } from "./graphql-request";
import type { HttpAnswer } from "./http-answer";
import type { ShortPath, Taken } from "./short-path";

/** Answers requests by the short path where that can, by Apollo where not: with the same bytes. */
export class GraphqlAnswers {
  constructor(
    readonly apollo: ApolloServer<ApiContext>,
    readonly shortPath: ShortPath,
    readonly begun: BegunRequests,
  ) {}

  async answer(request: FastifyRequest): Promise<HttpAnswer> {
    const taken = await this.shortPath.take(request);
    return taken.answer ?? this.byApollo(request, taken);
  }

  /** Goes on from where the short path has come to. */
  async byApollo(request: FastifyRequest, { context, begun }: Taken): Promise<HttpAnswer> {
    const { status, headers, body } = await this.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: graphqlRequest(request),
      context: async () => {
        const made = await context();
        if (begun) this.begun.note(made, begun);
        return made;
      },
    });
    // Apollo answers in parts for @defer alone, which the schema does not have.
    if (body.kind !== "complete") throw new Error("an answer in parts");
    return { status: status ?? 200, headers: Object.fromEntries(headers), body: body.string };
  }
}
