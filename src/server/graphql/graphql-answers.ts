import type { ApolloServer } from "@apollo/server";
import type { AtOnce } from "../../use-cases/shared/at-once";
import type { ApiRequest } from "./api-request";
import type { BegunContext } from "./begun-context";
import { forAudience } from "../http/refused-request";
import { graphqlRequest } from "./graphql-request";
import type { HttpAnswer } from "./http-answer";
import { requestContext } from "./request-context";
import type { ShortPath, Taken } from "./short-path";

/** Answers requests by the short path where that can, by Apollo where not: with the same bytes. */
export class GraphqlAnswers {
  constructor(
    readonly apollo: ApolloServer<BegunContext>,
    readonly shortPath: ShortPath,
  ) {}

  /** By the short path, as far as that comes. `undefined`: nothing was begun. */
  take(request: ApiRequest): AtOnce<Taken | undefined> {
    return this.shortPath.take(request);
  }

  /** `taken`: what the short path has come to, where it was tried before. */
  async answer(request: ApiRequest, take = () => this.take(request)): Promise<HttpAnswer> {
    const begun = await take();
    return begun?.answer ?? this.byApollo(request, begun);
  }

  /** Goes on from where the short path has come to. */
  async byApollo(request: ApiRequest, taken: Taken | undefined): Promise<HttpAnswer> {
    const httpGraphQLRequest = graphqlRequest(request);
    const context = taken?.context ?? (() => requestContext(request, this.shortPath.parts.contextParts));
    const { status, headers, body } = await forAudience(request, () =>
      this.apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest,
        context: async () => Object.assign(await context(), { begun: taken?.begun }),
      }),
    );
    // Apollo answers in parts for @defer alone, which the schema does not have.
    if (body.kind !== "complete") throw new Error("an answer in parts");
    return { status: status ?? 200, headers: Object.fromEntries(headers), body: body.string };
  }
}
