import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Field, Info, ObjectType, Query, registerEnumType, Resolver } from "type-graphql";
import { PARTY_OF_ROLE, type PartyView } from "../../application/reads";
import { ROLES, type Role } from "../../domain/access";
import type { ApiContext } from "../context";
import { enumOf } from "../enum-of";
import { OrganisationType } from "../party/party.type";
import { DateTimeScalar } from "../scalars/date-time.scalar";
import { wantedBelow, wantedFields } from "../selection";

const RoleEnum = enumOf(ROLES);
registerEnumType(RoleEnum, {
  name: "Role",
  description: "What kind of organisation a caller acts for.",
  valuesConfig: {
    ISSUER: { description: "保証機関: issues guarantees and sees those it issued." },
    CONTRACTOR: { description: "受注者: sees its own guarantees and their auth keys." },
    OBLIGEE: { description: "発注者: opens certificates and sees those it opened." },
    OPERATOR: { description: "運用者: runs the system; sees guarantees, opens and changes none." },
  },
});

@ObjectType("Viewer", { description: "Who asks, by the access token of the request.", simpleResolvers: true })
class ViewerType {
  @Field(() => RoleEnum, { description: "What kind of organisation the token acts for." })
  role!: Role;

  @Field(() => OrganisationType, { description: "The organisation that the token acts for." })
  organisation!: PartyView;

  @Field(() => String, { description: "The name the token was given when it was made." })
  tokenName!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the token expires; null where it does not.",
  })
  tokenExpiresAt!: Date | null;
}

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
    const wanted = wantedBelow(wantedFields(info), "organisation");
    const [organisation] = await reads.parties.byIds(caller, concept, [caller.organisationId], wanted);
    if (!organisation) throw new Error("an access token names an organisation that does not exist");
    return { role: caller.role, organisation, tokenName: token.name, tokenExpiresAt: token.expiresAt };
  }
}
