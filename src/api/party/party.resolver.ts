import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import type { ListedParty, PartyQuery, PartyView } from "../../use-cases/party/ports";
import type { Requested } from "../../use-cases/shared/view";
import { readerOf, type ApiContext } from "../graphql/context";
import { connectionOf, toConnection, type Connection } from "../graphql/pagination/connection.type";
import { WindowArgs, windowOf } from "../graphql/pagination/window.args";
import { wantedFields } from "../graphql/selection";
import { ContractorListArgs, contractorQueryOf } from "./contractor-list.args";
import { ContractorType, IssuerType } from "./party.type";

const IssuerConnection = connectionOf("Issuer", IssuerType, "issuers (保証機関)");
const ContractorConnection = connectionOf("Contractor", ContractorType, "contractors (受注者)");

@Resolver()
export class PartyResolver {
  @Query(() => IssuerConnection, {
    description: "All issuers (保証機関), in the order of their registration.",
  })
  issuers(
    @Args(() => WindowArgs) args: WindowArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Requested<PartyView>>> {
    const query = { window: windowOf(args, "Issuer"), orderBy: "REGISTRATION", name: "" } as const;
    return page("Issuer", { query, order: "Issuer" }, context, info);
  }

  @Query(() => ContractorConnection, {
    description:
      "The contractors (受注者) that the caller may see, in the order of their registration unless `orderBy` says otherwise.",
  })
  contractors(
    @Args(() => ContractorListArgs) args: ContractorListArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Requested<PartyView>>> {
    return page("Contractor", contractorQueryOf(args), context, info);
  }
}

async function page(
  concept: ListedParty,
  { query, order }: { readonly query: PartyQuery; readonly order: string },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Connection<Requested<PartyView>>> {
  const caller = readerOf(context);
  const wanted = wantedFields(info).below("nodes", "edges.node");
  return toConnection(await context.reads.parties.page(caller, concept, query, wanted), order);
}
