import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Field, Info, ObjectType, Query, Resolver } from "type-graphql";
import type { WorksView } from "../../use-cases/application/ports";
import { registerWorks } from "../../use-cases/works-contract/register-works";
import type { Requested } from "../../use-cases/shared/view";
import { callerOf, readerOf, type ApiContext } from "../graphql/context";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { connectionOf, toConnection, type Connection } from "../graphql/pagination/connection.type";
import { WindowArgs, windowOf } from "../graphql/pagination/window.args";
import { wantedFields } from "../graphql/selection";
import { registerWorksCommandOf, RegisterWorksInput } from "./register-works.input";
import { RegisteredWorksType } from "./registered-works.type";

const RegisteredWorksConnection = connectionOf(
  "RegisteredWorks",
  RegisteredWorksType,
  "registered works (登録済工事)",
);
const ORDER = "RegisteredWorks";

@ObjectType("RegisterWorksSuccess", { description: "The works are registered.", simpleResolvers: true })
class RegisterWorksSuccessType {
  @Field(() => RegisteredWorksType, { description: "The works as registered (登録済工事)." })
  registeredWorks!: Requested<WorksView>;
}

const REGISTER_WORKS = mutationResult(registerWorks, {
  description: "The registered works, or why they were not registered.",
  success: RegisterWorksSuccessType,
  errors: ["IDEMPOTENCY_CONFLICT"],
});

@Resolver()
export class WorksResolver {
  @Query(() => RegisteredWorksConnection, {
    description:
      "Works that were registered in advance (登録済工事), newest first: to the issuer those it registered, to a " +
      "contractor those that it may apply from.",
  })
  async registeredWorks(
    @Args(() => WindowArgs) args: WindowArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Requested<WorksView>>> {
    const wanted = wantedFields(info).below("nodes", "edges.node");
    const page = await context.reads.works.page(readerOf(context), windowOf(args, ORDER), wanted);
    return toConnection(page, ORDER);
  }

  @MutationWith(
    REGISTER_WORKS,
    "Registers works that the issuer knows (工事の事前登録), for contractors to apply from. For issuers (role ISSUER), in " +
      "their own name.",
  )
  async registerWorks(
    @Arg("input", () => RegisterWorksInput, { description: "The works." }) input: RegisterWorksInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<RegisterWorksSuccessType>> {
    const caller = callerOf(context);
    const registered = await registerWorks(context.parts, caller, registerWorksCommandOf(input));
    return REGISTER_WORKS.answer(context, registered, async ({ worksId }) => {
      const wanted = wantedFields(info).below("registeredWorks");
      const [registeredWorks] = await context.reads.works.byIds(caller, [worksId], wanted);
      if (!registeredWorks) throw new Error("works are not there right after they were registered");
      return { registeredWorks };
    });
  }
}
