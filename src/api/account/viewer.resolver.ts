import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Field, Info, ObjectType, Query, Resolver } from "type-graphql";
import { AtMost } from "../graphql/cost/field-cost";
import { assertMay } from "../../use-cases/shared/forbidden";
import { PARTY_OF_ROLE, type PartyView } from "../../use-cases/party/ports";
import type { UserView } from "../../use-cases/account/ports";
import type { Requested } from "../../use-cases/shared/view";
import { SCOPES, type Role, type Scope } from "../../domain/account/access";
import { AccessTokenScopeEnum } from "./access-token.type";
import type { ApiContext } from "../graphql/context";
import { OrganisationType } from "../party/party.type";
import { RoleEnum } from "./role.enum";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { wantedFields } from "../graphql/selection";
import { readUser } from "./read-user";
import { UserType } from "./user.type";

@ObjectType("Viewer", { description: "Who asks, by the access token of the request.", simpleResolvers: true })
class ViewerType {
  @Field(() => RoleEnum, { description: "What kind of organisation the token acts for." })
  role!: Role;

  @Field(() => OrganisationType, {
    description:
      "The organisation that the token acts for. More of it than its id and name takes the scope READ; without it the " +
      "request is refused with FORBIDDEN.",
  })
  organisation!: Requested<PartyView>;

  @Field(() => UserType, {
    nullable: true,
    description: "The person who signed in (利用者); null for an integration's access token.",
  })
  user!: Requested<UserView> | null;

  @AtMost(SCOPES.length)
  @Field(() => [AccessTokenScopeEnum], {
    nullable: true,
    description: "What the token may be used for; null for everything that the role may do.",
  })
  scopes!: readonly Scope[] | null;

  @Field(() => String, {
    description: "The name the token was given when it was made; `sign-in` for a session's.",
  })
  tokenName!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the token expires; null where it does not.",
  })
  tokenExpiresAt!: Date | null;
}

/** What an access token says of its organisation without the scope READ. */
const WITHOUT_READ: readonly string[] = ["__typename", "id", "name"];

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerType, {
    nullable: true,
    description: "Who asks, by the access token of the request; null where none was sent.",
  })
  async viewer(
    @Ctx() { signedIn, reads }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ViewerType | null> {
    if (!signedIn) return null;
    const { caller, token } = signedIn;
    const concept = PARTY_OF_ROLE[caller.role];
    const asked = wantedFields(info);
    const wanted = asked.below("organisation");
    if ([...wanted].some((field) => !WITHOUT_READ.includes(field))) assertMay(caller, "read");
    const [organisation] = await reads.parties.byIds(caller, concept, [caller.organisationId], wanted);
    if (!organisation) throw new Error("an access token names an organisation that does not exist");
    const { role, userId, scopes } = caller;
    const user =
      userId !== null && asked.has("user")
        ? await readUser(reads, caller, userId, asked.below("user"))
        : null;
    return { role, organisation, user, scopes, tokenName: token.name, tokenExpiresAt: token.expiresAt };
  }
}
