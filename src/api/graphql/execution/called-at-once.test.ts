import "reflect-metadata";
import { Kind, parse, type FieldNode, type GraphQLResolveInfo } from "graphql";
import { createSchema } from "../../schema";

describe("a query that takes scalars alone", () => {
  it("is called at once, with its arguments, the context and what is asked of it", async () => {
    const asked: unknown[] = [];
    const caller = {
      tokenId: "token_1",
      role: "ISSUER",
      organisationId: "issuer_1",
      userId: null,
      scopes: null,
    };
    const byNumber = (by: unknown, number: unknown, wanted: { has: (field: string) => boolean }): unknown => {
      asked.push({ by, number, isAmountWanted: wanted.has("amount") });
      return Promise.resolve(null);
    };
    const context = { signedIn: { caller }, reads: { guarantees: { byNumber } } };
    const info = infoOf("{ guarantee(number: 2000000001) { amount } }");
    const { resolve } = createSchema().getQueryType()?.getFields()["guarantee"] ?? {};
    const answered: unknown = resolve?.(undefined, { number: "2000000001" }, context, info);
    expect(asked).toEqual([{ by: caller, number: "2000000001", isAmountWanted: true }]);
    await expect(answered).resolves.toBeNull();
  });
});

function infoOf(text: string): GraphQLResolveInfo {
  const [operation] = parse(text).definitions;
  const fieldNodes =
    operation?.kind === Kind.OPERATION_DEFINITION ? (operation.selectionSet.selections as FieldNode[]) : [];
  return { fieldNodes, fragments: {}, variableValues: {} } as Pick<
    GraphQLResolveInfo,
    "fieldNodes" | "fragments" | "variableValues"
  > as GraphQLResolveInfo;
}
