import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { ObligeeHistory } from "../../use-cases/obligee/ports";
import { readerOf, type ApiContext } from "../graphql/context";
import { ObligeeHistoryType } from "./obligee-history.type";

@Resolver()
export class ObligeeHistoryResolver {
  @Query(() => ObligeeHistoryType, {
    description:
      "What sources said of an obligee's e-guarantees, and the rules that it recorded (発注者の履歴). For every caller. What is " +
      "its own: a department (部署) without any goes by its body's. Empty, too, where nobody knows the obligee.",
  })
  obligeeHistory(
    @Arg("obligeeId", () => ID, { description: "The obligee (発注者), or a department of it." })
    obligeeId: string,
    @Ctx() context: ApiContext,
  ): Promise<ObligeeHistory> {
    readerOf(context);
    return context.reads.obligees.history(obligeeId);
  }
}
