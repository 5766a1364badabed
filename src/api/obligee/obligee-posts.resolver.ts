import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { MOST_POSTS, type Post } from "../../domain/obligee/addressee";
import { AtMost } from "../graphql/cost/field-cost";
import { readerOf, type ApiContext } from "../graphql/context";
import { PostType } from "./post.type";

@Resolver()
export class ObligeePostsResolver {
  @AtMost(MOST_POSTS + 1)
  @Query(() => [PostType], {
    description:
      "Whom certificates for an obligee may be addressed to (被保証者の職・氏名): first who is certain, its own addressee, its head " +
      "(八代市長) or its body's, then those that officers approved in applications before, newest first. They are offered: where " +
      "nobody is certain, an application says it, unless the issuer itself approved but one, without a name. Empty, too, where " +
      "nobody knows the obligee.",
  })
  obligeePosts(
    @Arg("obligeeId", () => ID, { description: "The obligee (発注者)." }) obligeeId: string,
    @Ctx() context: ApiContext,
  ): Promise<readonly Post[]> {
    readerOf(context);
    return context.reads.obligees.posts(obligeeId);
  }
}
