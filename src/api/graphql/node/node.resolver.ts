import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { AsManyAs } from "../cost/field-cost";
import type { PartyConcept } from "../../../use-cases/party/ports";
import type { Wanted } from "../../../use-cases/shared/wanted";
import type { Caller } from "../../../domain/account/access";
import { readerOf, type ApiContext } from "../context";
import { badUserInput } from "../errors/request-error";
import { MOST_PER_PAGE } from "../pagination/window.args";
import { wantedFields, withSources } from "../selection";
import { NodeType } from "./node.type";

type Found = readonly { readonly id: string }[];
type Read = (context: ApiContext, caller: Caller, ids: readonly string[], wanted: Wanted) => Promise<Found>;

const party =
  (concept: PartyConcept): Read =>
  ({ reads }, caller, ids, wanted) =>
    reads.parties.byIds(caller, concept, ids, wanted);

/** How each concept is read, by the first part of its ids. All of these are scoped by the caller. */
const READS: Readonly<Record<string, Read>> = {
  guarantee: ({ reads }, caller, ids, wanted) => reads.guarantees.byIds(caller, ids, wanted),
  certificate: ({ reads }, caller, ids, wanted) => reads.guarantees.certificatesByIds(caller, ids, wanted),
  ledger: ({ reads }, caller, ids, wanted) => reads.ledger.byIds(caller, ids, wanted),
  mail: ({ reads }, caller, ids, wanted) => reads.mails.byIds(caller, ids, wanted),
  application: ({ reads }, caller, ids, wanted) => reads.applications.byIds(caller, ids, wanted),
  amendmentapplication: ({ reads }, caller, ids, wanted) =>
    reads.amendmentApplications.byIds(caller, ids, wanted),
  works: ({ reads }, caller, ids, wanted) => reads.works.byIds(caller, ids, wanted),
  contract: ({ reads }, caller, ids, wanted) => reads.worksContracts.byIds(caller, ids, wanted),
  issuer: party("Issuer"),
  contractor: party("Contractor"),
  obligee: party("Obligee"),
  operator: party("Operator"),
  registration: ({ reads }, caller, ids, wanted) => reads.registrations.byIds(caller, ids, wanted),
  user: ({ reads }, caller, ids, wanted) => reads.users.byIds(caller, ids, wanted),
  token: ({ reads }, caller, ids, wanted) => reads.accessTokens.byIds(caller, ids, wanted),
  webhookendpoint: ({ reads }, caller, ids, wanted) => reads.webhooks.endpointsByIds(caller, ids, wanted),
  webhookdelivery: ({ reads }, caller, ids, wanted) => reads.webhooks.deliveriesByIds(caller, ids, wanted),
  premiumtable: ({ reads }, _caller, ids, wanted) => reads.premiumTables.byIds(ids, wanted),
};

@Resolver()
export class NodeResolver {
  @Query(() => NodeType, {
    nullable: true,
    description: "Anything by its id; null where there is nothing that the caller may see.",
  })
  async node(
    @Arg("id", () => ID, { description: "The id, `<concept>_<uuidv7>`." }) id: string,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    const [found] = await readNodes([id], context, info);
    return found ?? null;
  }

  @AsManyAs("ids", MOST_PER_PAGE)
  @Query(() => [NodeType], {
    nullable: "items",
    description:
      "Anything by ids, in their order, at most 100; null in the place of what there is not or the caller may not see.",
  })
  async nodes(
    @Arg("ids", () => [ID], { description: "The ids, at most 100." }) ids: string[],
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(object | null)[]> {
    if (ids.length > MOST_PER_PAGE)
      throw badUserInput({
        en: `ids must be at most ${String(MOST_PER_PAGE)}; got ${String(ids.length)}. Ask in several requests.`,
        ja: `ids は ${String(MOST_PER_PAGE)} 件までです（入力: ${String(ids.length)}件）。分けて取得してください。`,
      });
    return readNodes(ids, context, info);
  }
}

/** One read per concept, however many ids. */
async function readNodes(
  ids: readonly string[],
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<(object | null)[]> {
  const caller = readerOf(context);
  const wanted = withSources(wantedFields(info));
  const concepts = Object.keys(READS).filter((concept) => ids.some((id) => id.startsWith(`${concept}_`)));
  const found = await Promise.all(
    concepts.map((concept) => {
      const ofConcept = [...new Set(ids.filter((id) => id.startsWith(`${concept}_`)))];
      return (READS[concept] as Read)(context, caller, ofConcept, wanted);
    }),
  );
  const byId = new Map(found.flat().map((view) => [view.id, view]));
  return ids.map((id) => byId.get(id) ?? null);
}
