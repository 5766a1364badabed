import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  Ctx,
  Field,
  Info,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  UseMiddleware,
} from "type-graphql";
import type { WorksView } from "../../use-cases/application/ports";
import { registerWorks } from "../../use-cases/works-contract/register-works";
import type { Requested } from "../../use-cases/shared/view";
import { callerOf, readerOf, type ApiContext } from "../graphql/context";
import { resultUnion } from "../graphql/errors/result-union";
import { toUserError } from "../graphql/errors/to-user-error";
import { IdempotencyConflictErrorType, InvalidInputErrorType } from "../graphql/errors/user-error.type";
import { connectionOf, toConnection, type Connection } from "../graphql/pagination/connection.type";
import { WindowArgs, windowOf } from "../graphql/pagination/window.args";
import { wantedFields } from "../graphql/selection";
import { InvalidInput } from "../graphql/validation/invalid-input";
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

const RegisterWorksResult = resultUnion(
  "RegisterWorksResult",
  "The registered works, or why they were not registered.",
  RegisterWorksSuccessType,
  [InvalidInputErrorType, IdempotencyConflictErrorType],
);

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

  @UseMiddleware(InvalidInput)
  @Mutation(() => RegisterWorksResult, {
    description:
      "Registers works that the issuer knows (工事の事前登録), for contractors to apply from. For issuers (role ISSUER), in " +
      "their own name. Errors: InvalidInputError, IdempotencyConflictError.",
  })
  async registerWorks(
    @Arg("input", () => RegisterWorksInput, { description: "The works." }) input: RegisterWorksInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const caller = callerOf(context);
    const registered = await registerWorks(context.useCases, caller, registerWorksCommandOf(input));
    if (!registered.done) return toUserError(registered.refusal, context.locale);
    const wanted = wantedFields(info).below("registeredWorks");
    const [registeredWorks] = await context.reads.works.byIds(caller, [registered.value.worksId], wanted);
    return { __typename: "RegisterWorksSuccess", registeredWorks };
  }
}
