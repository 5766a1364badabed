import type { ApolloServer } from "@apollo/server";
import type { FastifyRequest } from "fastify";
import type { BegunContext } from "./begun-context";
import { forAudience } from "../http/refused-request";
import { graphqlRequest } from "./graphql-request";
import type { HttpAnswer } from "./http-answer";
import type { ShortPath, Taken } from "./short-path";

/** Answers requests by the short path where that can, by Apollo where not: with the same bytes. */
export class GraphqlAnswers {
  constructor(
    readonly apollo: ApolloServer<BegunContext>,
    readonly shortPath: ShortPath,
  ) {}

  async answer(request: FastifyRequest): Promise<HttpAnswer> {
    const taken = await this.shortPath.take(request);
    return taken.answer ?? this.byApollo(request, taken);
  }

  /** Goes on from where the short path has come to. */
  async byApollo(request: FastifyRequest, { context, begun }: Taken): Promise<HttpAnswer> {
    const httpGraphQLRequest = graphqlRequest(request);
    const { status, headers, body } = await forAudience(request, () =>
      this.apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest,
        context: async () => Object.assign(await context(), { begun }),
      }),
    );
    // Apollo answers in parts for @defer alone, which the schema does not have.
    if (body.kind !== "complete") throw new Error("an answer in parts");
    return { status: status ?? 200, headers: Object.fromEntries(headers), body: body.string };
  }
}
