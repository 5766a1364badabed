import { getNamedType, isInterfaceType, isObjectType, isUnionType, type GraphQLObjectType } from "graphql";
import { createSchema } from "../../src/api/schema";
import { hashAccessToken, newAccessToken } from "../../src/application/access-token";
import { PARTY_OF_ROLE } from "../../src/application/reads";
import { ROLES, type Role } from "../../src/domain/access";
import { engines } from "../support/engines";
import { post } from "../support/graphql-client";
import { issueInput, worksContract } from "../support/issue-input";
import { startServer, type TestServer } from "../support/server";
import { wholeSelection } from "../support/whole-selection";

/**
 * Who sees what, for every object type of the schema. A new type fails here until it has a rule.
 * - scoped: has an id of its own; each of these roles sees only what its organisation takes part in.
 * - everybody: the same for every signed-in caller.
 * - partOf: has no id and is reached through these types only, whose rule is its rule.
 */
const RULES: Readonly<Record<string, Rule>> = {
  Guarantee: { scoped: ["ISSUER", "CONTRACTOR", "OBLIGEE"] },
  Certificate: { scoped: ["ISSUER", "CONTRACTOR", "OBLIGEE"] },
  Contractor: { scoped: ["ISSUER", "CONTRACTOR", "OBLIGEE"] },
  Operator: { scoped: ["ISSUER", "CONTRACTOR", "OBLIGEE"] },
  Issuer: { everybody: true },
  Obligee: { everybody: true },
  AuthKey: { partOf: ["RevealAuthKeySuccess"] },
  CertificateItem: { partOf: ["Certificate"] },
  DepositBank: { partOf: ["Guarantee"] },
  WorksContract: { partOf: ["Guarantee"] },
  WorkPeriod: { partOf: ["WorksContract"] },
  IssuerBranch: { partOf: ["Issuer", "Guarantee"] },
  Viewer: { partOf: ["Query"] },
  GuaranteeConnection: { partOf: ["Query"] },
  GuaranteeEdge: { partOf: ["GuaranteeConnection"] },
  IssuerConnection: { partOf: ["Query"] },
  IssuerEdge: { partOf: ["IssuerConnection"] },
  ObligeeConnection: { partOf: ["Query"] },
  ObligeeEdge: { partOf: ["ObligeeConnection"] },
  ContractorConnection: { partOf: ["Query"] },
  ContractorEdge: { partOf: ["ContractorConnection"] },
  PageInfo: {
    partOf: ["GuaranteeConnection", "IssuerConnection", "ObligeeConnection", "ContractorConnection"],
  },
  IssueGuaranteeSuccess: { partOf: ["Mutation"] },
  OpenCertificateSuccess: { partOf: ["Mutation"] },
  RevealAuthKeySuccess: { partOf: ["Mutation"] },
  CertificateNotFoundError: { partOf: ["Mutation"] },
  GuaranteeNotFoundError: { partOf: ["Mutation"] },
  GuaranteeNumberTakenError: { partOf: ["Mutation"] },
  GuaranteeNumbersExhaustedError: { partOf: ["Mutation"] },
  IdempotencyConflictError: { partOf: ["Mutation"] },
  InvalidInputError: { partOf: ["Mutation"] },
  TooManyGuessesError: { partOf: ["Mutation"] },
  InputFinding: { partOf: ["InvalidInputError"] },
  Query: { partOf: [] },
  Mutation: { partOf: [] },
};
type Rule = { scoped: readonly Role[] } | { everybody: true } | { partOf: readonly string[] };

const schema = createSchema();
const objectTypes = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("__"),
);
const withId = objectTypes.filter((type) => type.getInterfaces().some(({ name }) => name === "Node"));

/** The object types with a field that can lead to this type, through unions and interfaces too. */
function parentsOf(type: GraphQLObjectType): string[] {
  return objectTypes
    .filter((parent) =>
      Object.values(parent.getFields()).some((field) => {
        const returned = getNamedType(field.type);
        if (isUnionType(returned)) return returned.getTypes().includes(type);
        return returned === type || (isInterfaceType(returned) && schema.isSubType(returned, type));
      }),
    )
    .map(({ name }) => name)
    .sort();
}

describe("the rules of who sees what", () => {
  it.each(objectTypes.map(({ name }) => name))("has one for %s", (name) => {
    expect(RULES[name]).toBeDefined();
  });

  it("has none for a type that there is not", () => {
    expect(Object.keys(RULES).filter((name) => !schema.getType(name))).toEqual([]);
  });

  it("scopes everything that has an id, or says that everybody sees it", () => {
    expect(withId.filter(({ name }) => "partOf" in (RULES[name] ?? {})).map(({ name }) => name)).toEqual([]);
  });

  it.each(
    Object.entries(RULES).flatMap(([name, rule]) => ("partOf" in rule ? [[name, rule.partOf] as const] : [])),
  )("reaches %s only through %j", (name, parents) => {
    expect(parentsOf(schema.getType(name) as GraphQLObjectType)).toEqual([...parents].sort());
  });
});

describe.each(engines)("two worlds of organisations, on %s", (engine) => {
  let server: TestServer;
  const tokens: Record<"ours" | "theirs", Partial<Record<Role, string>>> = { ours: {}, theirs: {} };
  const ids: Record<"ours" | "theirs", Record<string, string>> = { ours: {}, theirs: {} };
  const numbers: Record<"ours" | "theirs", string> = { ours: "", theirs: "" };
  const WORKS = { ours: "我々の工事", theirs: "他者の工事" } as const;

  beforeAll(async () => {
    server = await startServer({ engine });
    for (const world of ["ours", "theirs"] as const) await build(world);
  });
  afterAll(() => server.stop());

  /** Issuer, contractor, obligee and operator of their own, with one guarantee among them that the obligee has opened. */
  async function build(world: "ours" | "theirs"): Promise<void> {
    const id = (concept: string): string => `${concept}_${world}`;
    const prefix = world === "ours" ? "811" : "922";
    await server.parts.useCases.unitOfWork.run(async ({ parties, accessTokens }) => {
      const branch = { id: id("branch"), name: "本店", address: "住所", telephone: "0", fax: null };
      await parties.insertMissing({
        issuers: [
          {
            id: id("issuer"),
            name: `${world} issuer`,
            address: "住所",
            numberPrefix: prefix,
            branches: [branch],
          },
        ],
        contractors: [
          {
            id: id("contractor"),
            name: `${world} contractor`,
            address: `${world} 住所`,
            issuerIds: [id("issuer")],
          },
        ],
        obligees: [{ id: id("obligee"), name: `${world} obligee` }],
        operators: [{ id: id("operator"), name: `${world} operator` }],
      });
      for (const role of ROLES) {
        const token = newAccessToken();
        tokens[world][role] = token;
        await accessTokens.insert({
          id: `token_${world}_${role}`,
          hash: hashAccessToken(token),
          name: `${world} ${role}`,
          role,
          organisationId: id(role.toLowerCase()),
          createdAt: new Date(),
          expiresAt: null,
        });
      }
    });
    const as = (role: Role) => ({ url: server.url, token: tokens[world][role] ?? "" });
    const issued = await post<{
      issueGuarantee: { guarantee: { id: string; number: string; certificate: { id: string } } };
    }>(
      as("ISSUER"),
      `mutation I($input: IssueGuaranteeInput!) { issueGuarantee(input: $input) {
         ... on IssueGuaranteeSuccess { guarantee { id number certificate { id } } } } }`,
      {
        input: issueInput(server, {
          contractorId: id("contractor"),
          obligeeId: id("obligee"),
          worksContract: worksContract({ name: WORKS[world] }),
        }),
      },
    );
    const guarantee = issued.data?.issueGuarantee.guarantee;
    const revealed = await post<{ revealAuthKey: { authKey: { value: string } } }>(
      as("CONTRACTOR"),
      `mutation R($id: ID!) { revealAuthKey(input: { guaranteeId: $id }) { ... on RevealAuthKeySuccess { authKey { value } } } }`,
      { id: guarantee?.id },
    );
    await post(
      as("OBLIGEE"),
      `mutation O($input: OpenCertificateInput!) { openCertificate(input: $input) { __typename } }`,
      {
        input: { number: guarantee?.number, key: revealed.data?.revealAuthKey.authKey.value },
      },
    );
    numbers[world] = guarantee?.number ?? "";
    ids[world] = {
      Guarantee: guarantee?.id ?? "",
      Certificate: guarantee?.certificate.id ?? "",
      Issuer: id("issuer"),
      Contractor: id("contractor"),
      Obligee: id("obligee"),
      Operator: id("operator"),
    };
  }

  const table = ROLES.flatMap((role) => withId.map(({ name }) => [role, name] as const));

  it.each(table)(
    "a caller of role %s asks for a %s of its own world and of the other",
    async (role, type) => {
      const rule = RULES[type] as Rule;
      const call = { url: server.url, token: tokens.ours[role] ?? "" };
      const read = async (id: string | undefined): Promise<unknown> => {
        const query = `query N($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }`;
        const { data } = await post<{ node: unknown; nodes: unknown[] }>(call, query, { id });
        expect(data?.nodes[0]).toEqual(data?.node);
        return data?.node;
      };
      const isScoped = "scoped" in rule && rule.scoped.includes(role);
      // The operator's organisation is its own concern; every other one it sees.
      const seesTheirs = type === "Operator" ? false : !isScoped;
      const seesOurs = type === "Operator" ? role === "OPERATOR" : true;
      expect(await read(ids.ours[type])).toEqual(seesOurs ? { id: ids.ours[type] } : null);
      expect(await read(ids.theirs[type])).toEqual(seesTheirs ? { id: ids.theirs[type] } : null);
    },
  );

  it.each(ROLES)(
    "%s finds nothing of the other world in anything that Query can return, to any depth",
    async (role) => {
      const call = { url: server.url, token: tokens.ours[role] ?? "" };
      const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).map(({ name, args, type }) => {
        const given = args.flatMap((argument) => {
          if (argument.name === "first") return ["first: 100"];
          if (argument.name === "number") return [`number: "${numbers.theirs}"`];
          if (argument.name === "id") return [`id: "${ids.theirs["Guarantee"] ?? ""}"`];
          if (argument.name === "ids") return [`ids: ${JSON.stringify(Object.values(ids.theirs))}`];
          return [];
        });
        const list = given.length > 0 ? `(${given.join(", ")})` : "";
        return [name, `{ ${name}${list} ${wholeSelection(schema, getNamedType(type))} }`] as const;
      });
      for (const [name, query] of queries) {
        const { text, errors } = await post(call, query);
        expect([name, errors]).toEqual([name, undefined]);
        const found = [
          WORKS.theirs,
          "theirs contractor",
          "theirs 住所",
          "theirs operator",
          numbers.theirs,
        ].filter((secret) => text.includes(secret));
        const mayFind = role === "OPERATOR" ? found.filter((secret) => secret !== "theirs operator") : [];
        expect([name, found]).toEqual([name, mayFind]);
      }
      // The same search finds our own: it would find theirs too.
      const own = await post(
        call,
        `{ guarantees(first: 100) ${wholeSelection(schema, schema.getType("GuaranteeConnection") as GraphQLObjectType)} }`,
      );
      expect(own.text).toContain(WORKS.ours);
    },
  );

  it.each(ROLES)("%s is who its token says, and names its organisation", async (role) => {
    const { data } = await post(
      { url: server.url, token: tokens.ours[role] ?? "" },
      `{ viewer { role organisation { __typename id name } tokenName tokenExpiresAt } }`,
    );
    expect(data?.["viewer"]).toEqual({
      role,
      organisation: {
        __typename: PARTY_OF_ROLE[role],
        id: ids.ours[PARTY_OF_ROLE[role]],
        name: `ours ${role.toLowerCase()}`,
      },
      tokenName: `ours ${role}`,
      tokenExpiresAt: null,
    });
  });

  it("lets nobody act on what is not its own: foreign ids are as good as none", async () => {
    const issue = (changes: object) =>
      post<{ issueGuarantee: { fields: { path: string; code: string }[] } }>(
        { url: server.url, token: tokens.ours.ISSUER ?? "" },
        `mutation I($input: IssueGuaranteeInput!) { issueGuarantee(input: $input) { ... on InvalidInputError { fields { path code } } } }`,
        {
          input: issueInput(server, {
            contractorId: ids.ours["Contractor"],
            obligeeId: ids.ours["Obligee"],
            ...changes,
          }),
        },
      );
    const contractor = await issue({ contractorId: ids.theirs["Contractor"] });
    expect(contractor.data?.issueGuarantee.fields).toEqual([{ path: "contractorId", code: "NOT_FOUND" }]);
    const branch = await issue({ branchId: "branch_theirs" });
    expect(branch.data?.issueGuarantee.fields).toEqual([{ path: "branchId", code: "NOT_FOUND" }]);
    const number = await issue({ number: "9220000777" });
    expect(number.data?.issueGuarantee.fields).toEqual([{ path: "number", code: "NUMBER_NOT_UNDER_PREFIX" }]);
    for (const role of ["CONTRACTOR", "ISSUER"] as const) {
      const { data } = await post(
        { url: server.url, token: tokens.ours[role] ?? "" },
        `mutation R($id: ID!) { revealAuthKey(input: { guaranteeId: $id }) { __typename } }`,
        { id: ids.theirs["Guarantee"] },
      );
      expect(data).toEqual({ revealAuthKey: { __typename: "GuaranteeNotFoundError" } });
    }
  });

  it("starts a list nowhere but among the caller's own rows, whatever cursor it brings", async () => {
    const query = `query L($after: String) { guarantees(first: 100, after: $after) { nodes { number } pageInfo { endCursor } } }`;
    const theirs = await post<{ guarantees: { pageInfo: { endCursor: string } } }>(
      { url: server.url, token: tokens.theirs.ISSUER ?? "" },
      query,
    );
    const after = theirs.data?.guarantees.pageInfo.endCursor;
    const { text } = await post({ url: server.url, token: tokens.ours.ISSUER ?? "" }, query, { after });
    expect(text).not.toContain(numbers.theirs);
  });

  it("shows an obligee nothing of a guarantee in its favour that it has not opened", async () => {
    const { data } = await post(
      { url: server.url, token: tokens.ours.OBLIGEE ?? "" },
      `{ guarantees(first: 100) { nodes { number } } contractors(first: 100) { nodes { name } } }`,
    );
    expect(data).toEqual({
      guarantees: { nodes: [{ number: numbers.ours }] },
      contractors: { nodes: [{ name: "ours contractor" }] },
    });
  });
});

describe("every query and mutation", () => {
  it("is refused without a token, except asking who one is and what the schema says", async () => {
    const server = await startServer();
    const roots = [schema.getQueryType(), schema.getMutationType()];
    for (const field of roots.flatMap((root) => Object.values(root?.getFields() ?? {}))) {
      const isMutation = schema.getMutationType()?.getFields()[field.name] === field;
      const given: Record<string, string> = {
        number: '"2070004426"',
        id: `"${server.ids.issuer}"`,
        ids: `["${server.ids.issuer}"]`,
        input:
          {
            issueGuarantee: `{ kind: ADVANCE_PAYMENT, contractorId: "c", obligeeId: "o", amount: 1,
            worksContract: { name: "n", contractPrice: 1, workPeriod: { from: "2026-04-01", to: "2026-04-02" } } }`,
            openCertificate: `{ number: "2070004426", key: "332E1EXXXX" }`,
            revealAuthKey: `{ guaranteeId: "guarantee_x" }`,
          }[field.name] ?? "{}",
      };
      const required = field.args.filter(({ type }) => String(type).endsWith("!"));
      const list =
        required.length > 0
          ? `(${required.map(({ name }) => `${name}: ${given[name] ?? ""}`).join(", ")})`
          : "";
      const query = `${isMutation ? "mutation" : "query"} { ${field.name}${list} { __typename } }`;
      const { data, errors, status, headers } = await post({ url: server.url }, query);
      if (field.name === "viewer") {
        expect(data).toEqual({ viewer: null });
        continue;
      }
      expect([field.name, errors?.[0]?.extensions]).toEqual([
        field.name,
        { code: "UNAUTHENTICATED", reason: "MISSING", requestId: headers.get("x-request-id") },
      ]);
      expect(status).toBe(401);
      expect(headers.get("www-authenticate")).toBe("Bearer");
    }
    await server.stop();
  });
});
