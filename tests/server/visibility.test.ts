import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  parseValue,
  valueFromASTUntyped,
} from "graphql";
import { createSchema } from "../../src/api/schema";
import { hashAccessToken, newAccessToken } from "../../src/use-cases/account/access-token";
import { enterOrganisations } from "../../src/use-cases/operation/enter-organisations";
import { PARTY_OF_ROLE } from "../../src/use-cases/party/ports";
import { recordPremiumTable } from "../../src/use-cases/premium/record-premium-table";
import { registerWorks } from "../../src/use-cases/works-contract/register-works";
import { ROLES, type Caller, type Role } from "../../src/domain/account/access";
import type { CalendarDate } from "../../src/domain/values/calendar-date";
import type { LoginId } from "../../src/domain/account/login-id";
import { NO_IDENTIFIERS } from "../../src/domain/works-contract/works-identifiers";
import type { Yen } from "../../src/domain/values/yen";
import { PREMIUM_TABLES } from "../../src/reference";
import { engines } from "../support/engines";
import { post } from "../support/graphql-client";
import { issueInput, worksContract } from "../support/issue-input";
import { mutate, perform } from "../support/operations";
import { sampleLiteral } from "../support/sample-literal";
import { startServer, type TestServer } from "../support/server";
import { wholeSelection } from "../support/whole-selection";

/**
 * Who sees what, for every object type of the schema. A new type fails here until it has a rule.
 * - own, all: has an id of its own; the roles that see what their organisation takes part in, and those that see every
 *   one. Roles in neither see none.
 * - partOf: has no id and is reached through these types only, whose rule is its rule. What mutations and lists are made
 *   of has a name that says so.
 */
const EVERYBODY = { own: [], all: ROLES };
const RULES: Readonly<Record<string, Rule>> = {
  Guarantee: { own: ["ISSUER", "CONTRACTOR", "OBLIGEE"], all: ["OPERATOR"] },
  Certificate: { own: ["ISSUER", "CONTRACTOR", "OBLIGEE"], all: ["OPERATOR"] },
  GuaranteeApplication: { own: ["ISSUER", "CONTRACTOR"], all: ["OPERATOR"] },
  AmendmentApplication: { own: ["ISSUER", "CONTRACTOR"], all: ["OPERATOR"] },
  RegisteredWorks: { own: ["ISSUER", "CONTRACTOR"], all: ["OPERATOR"] },
  WorksContractEntry: { own: ["ISSUER", "CONTRACTOR"], all: ["OPERATOR"] },
  // The contractor's: each organisation sees those that go to it, the issuer also those in its name.
  Mail: { own: ["ISSUER", "CONTRACTOR"], all: ["OPERATOR"] },
  // The body's own: labels, notes, officers and what it recorded itself.
  LedgerEntry: { own: ["OBLIGEE"], all: [] },
  Registration: { own: ["ISSUER"], all: ["OPERATOR"] },
  // The contractor's: to its issuer too, which may have to give it a new password.
  User: { own: ["ISSUER", "CONTRACTOR"], all: ["OPERATOR"] },
  // The contractor's.
  AccessToken: { own: ["CONTRACTOR"], all: [] },
  WebhookEndpoint: { own: ["CONTRACTOR"], all: [] },
  WebhookDelivery: { own: ["CONTRACTOR"], all: [] },
  Contractor: { own: ["ISSUER", "CONTRACTOR", "OBLIGEE"], all: ["OPERATOR"] },
  // Its organisation is the operator's own concern.
  Operator: { own: ["OPERATOR"], all: [] },
  Issuer: EVERYBODY,
  Obligee: EVERYBODY,
  PremiumTable: EVERYBODY,
  LedgerNote: { partOf: ["LedgerEntry"] },
  CoverageGap: { partOf: ["LedgerEntry"] },
  RecordedGuarantee: { partOf: ["LedgerEntry"] },
  LedgerTotal: { partOf: ["LedgerEntryConnection"] },
  UserDepartment: { partOf: ["User"] },
  // To whoever administers the users: of the own organisation.
  UserListCsv: { partOf: ["Query"] },
  ImportedUserLine: { partOf: ["ImportUsersSuccess"] },
  AuthKey: { partOf: ["ReissueAuthKeySuccess", "RevealAuthKeySuccess"] },
  CertificateItem: { partOf: ["Certificate"] },
  CertificateStanding: { partOf: ["Certificate"] },
  PdfFile: {
    partOf: ["AuthKey", "Certificate", "Deposit", "GuaranteeApplication", "MonthlyPremiums", "Query"],
  },
  // A link, good for its caller alone; what is fetched with it is scoped then.
  CsvFile: { partOf: ["MonthlyPremiums", "Query"] },
  // What of the applications the caller sees: the query is scoped.
  MonthlyPremiums: { partOf: ["Query"] },
  MonthlyPremium: { partOf: ["MonthlyPremiums"] },
  // The contractor's and its issuers': the query is scoped.
  ContractorCorrection: {
    partOf: ["ContractorCorrectionConnection", "ContractorCorrectionEdge", "CorrectContractorSuccess"],
  },
  // With how a company is reached: of an application it is read for contractor and issuer alone.
  CompanyFacts: { partOf: ["ContractorCorrection", "GuaranteeApplication"] },
  ContractingBranch: { partOf: ["CompanyFacts", "Contractor", "Registration"] },
  IssuerRepresentation: { partOf: ["Issuer"] },
  PremiumPayment: { partOf: ["Issuer"] },
  PayeeAccount: { partOf: ["MonthlyPremiums", "PremiumPayment"] },
  GuaranteeEnd: { partOf: ["Guarantee"] },
  // To issuer and operator alone: the columns are not read for others.
  PendingGuaranteeEnd: { partOf: ["Guarantee"] },
  // The statement reads none for obligees in whose favour the guarantee is not.
  Deposit: { partOf: ["Guarantee"] },
  EndConfirmation: { partOf: ["Guarantee"] },
  Receipt: { partOf: ["Deposit"] },
  // Of a guarantee that the caller sees: the query is scoped.
  SubmissionGuide: { partOf: ["Query"] },
  HandOverMail: { partOf: ["SubmissionGuide"] },
  // A link, good for its caller alone, who has to be one that may see the key.
  EmlFile: { partOf: ["HandOverMail"] },
  // What bodies say of hand-overs is public.
  HandOverRules: { partOf: ["Query", "RecordHandOverRulesSuccess"] },
  HandOverRoute: { partOf: ["HandOverRules", "SubmissionGuide"] },
  EndEvidence: { partOf: ["EndConfirmation", "GuaranteeEnd", "PendingGuaranteeEnd"] },
  GuaranteeEvent: { partOf: ["Guarantee"] },
  DepositBank: { partOf: ["Guarantee", "GuaranteeApplication", "MemberAccount"] },
  WorksContract: { partOf: ["Guarantee"] },
  WorkPeriod: {
    partOf: ["RegisteredWorks", "WorksContract", "WorksContractEntry", "AmendableTerms", "WorksTerms"],
  },
  WorksTerms: { partOf: ["WorksAmendment"] },
  WorksAmendment: { partOf: ["WorksContractEntry"] },
  WorksDifference: { partOf: ["WorksContractEntry"] },
  Amendment: { partOf: ["Guarantee", "AmendGuaranteeSuccess"] },
  AmendableTerms: { partOf: ["Amendment", "AmendmentApplication", "AmendmentEffect"] },
  // How a guarantee compares, for whoever sees it: the query is scoped. With the key, for this answer.
  GuaranteeMatch: { partOf: ["GuaranteeMatches", "OpenCertificateSuccess", "Query"] },
  GuaranteeMatches: { partOf: ["Query"] },
  FieldMatch: { partOf: ["GuaranteeMatch"] },
  // Alone, or as one item of many.
  OpenCertificateSuccess: { partOf: ["Mutation", "OpenCertificatesSuccess"] },
  OpeningNotice: { partOf: ["OpenCertificateSuccess"] },
  // What is possible with a guarantee, for whoever sees it: the query is scoped.
  AmendmentEffect: { partOf: ["Query"] },
  AmendmentReason: { partOf: ["AmendmentEffect"] },
  IssuerBranch: { partOf: ["Issuer", "Guarantee", "GuaranteeApplication", "Registration"] },
  AppliedWorksContract: { partOf: ["GuaranteeApplication"] },
  AppliedWorkPeriod: { partOf: ["AppliedWorksContract"] },
  JointVenture: { partOf: ["Guarantee", "GuaranteeApplication", "WorksContractEntry"] },
  WorksIdentifiers: {
    partOf: ["AppliedWorksContract", "RegisteredWorks", "WorksContract", "WorksContractEntry"],
  },
  AmendmentOfPremium: { partOf: ["MonthlyPremium"] },
  CarriedOver: { partOf: ["GuaranteeApplication"] },
  FiscalYearPlan: { partOf: ["AppliedWorksContract", "WorksContractEntry"] },
  AmountFinding: { partOf: ["AmendmentEffect", "ApplyForAmendmentSuccess", "Guarantee"] },
  PremiumDifference: { partOf: ["AmendmentApplication", "AmendmentEffect"] },
  DuePremium: { partOf: ["AmendmentApplication"] },
  AmendmentPremium: { partOf: ["AmendmentApplication"] },
  FormerAmendmentPremium: { partOf: ["AmendmentPremium"] },
  AmendmentPremiumSettlement: { partOf: ["AmendmentApplication"] },
  AmendmentApplicationEvent: { partOf: ["AmendmentApplication"] },
  SecondGuarantee: { partOf: ["Guarantee", "GuaranteeApplication"] },
  JointVentureMember: { partOf: ["JointVenture"] },
  RecognisedProgress: { partOf: ["GuaranteeApplication"] },
  PremiumSettlement: { partOf: ["GuaranteeApplication"] },
  FinalPremium: { partOf: ["GuaranteeApplication"] },
  FormerFinalPremium: { partOf: ["FinalPremium"] },
  ApplicationEvent: { partOf: ["GuaranteeApplication"] },
  // To contractor and issuer alone: the column is not read for others.
  ApplicationReturn: { partOf: ["GuaranteeApplication"] },
  UnlistedObligee: { partOf: ["GuaranteeApplication"] },
  Post: { partOf: ["GuaranteeApplication", "Query"] },
  // To contractor and issuer alone: they are left out for others.
  AdvanceAccount: { partOf: ["GuaranteeApplication", "MemberAccount"] },
  MemberAccount: { partOf: ["GuaranteeApplication"] },
  ApplicationRequirements: { partOf: ["Issuer"] },
  // Of applications and guarantees to contractor and issuer alone: they are not read for others. Of a ledger to its body.
  Attachment: { partOf: ["Guarantee", "GuaranteeApplication", "LedgerEntry"] },
  // A link, good for its caller alone.
  AttachmentFile: { partOf: ["Attachment"] },
  Correction: { partOf: ["ApplicationReturn"] },
  // Rules and prices are public: every caller may ask what would be possible and what it would cost.
  Adoption: { partOf: ["Obligee"] },
  AdoptionSource: { partOf: ["Query"] },
  AdoptionStatement: { partOf: ["ObligeeHistory"] },
  ObligeeHistory: { partOf: ["Query"] },
  PolicyVersion: { partOf: ["ObligeeHistory"] },
  Eligibility: { partOf: ["Query"] },
  EligibilityReason: { partOf: ["Eligibility"] },
  ObligeePolicy: { partOf: ["Query", "RecordObligeePolicySuccess"] },
  PercentRule: { partOf: ["ObligeePolicy"] },
  ConditionRule: { partOf: ["ObligeePolicy"] },
  YenRule: { partOf: ["ObligeePolicy"] },
  DaysRule: { partOf: ["ObligeePolicy"] },
  TextRule: { partOf: ["ObligeePolicy"] },
  PerformanceExtensionRule: { partOf: ["ObligeePolicy"] },
  PremiumQuote: { partOf: ["GuaranteeApplication", "PremiumDifference", "Query"] },
  PremiumPart: { partOf: ["PremiumQuote"] },
  PremiumBand: { partOf: ["PremiumTable"] },
  OnlineDiscount: { partOf: ["PremiumTable"] },
  // Of the caller's own organisation alone.
  MailChoices: { partOf: ["ChooseMailsSuccess", "Query"] },
  Viewer: { partOf: ["Query"] },
  // The events that the caller sees: the query is scoped.
  Change: { partOf: ["ChangeConnection", "ChangeEdge"] },
  InputFinding: {
    partOf: [
      "AmendGuaranteeSuccess",
      "AmendmentEffect",
      "ApplyForGuaranteeSuccess",
      "ChangeApplicationSuccess",
      "ImportedUserLine",
      "InvalidInputError",
      "IssueGuaranteeSuccess",
    ],
  },
  Query: { partOf: [] },
  Mutation: { partOf: [] },
};
type Rule = { own: readonly Role[]; all: readonly Role[] } | { partOf: readonly string[] };

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

const connections = objectTypes.map(({ name }) => name).filter((name) => name.endsWith("Connection"));

/** Parts of lists, and what mutations answer, have names that say what they are part of. */
const BY_NAME: readonly (readonly [ending: RegExp, parents: (name: string) => readonly string[]])[] = [
  [/Edge$/, (name) => [name.replace(/Edge$/, "Connection")]],
  [/Connection$/, () => ["Query"]],
  [/^PageInfo$/, () => connections],
  [/Success$/, () => ["Mutation"]],
];
const isRefusal = (name: string): boolean => name.endsWith("Error");

describe("the rules of who sees what", () => {
  it.each(objectTypes.map(({ name }) => name).filter((name) => !isRefusal(name)))(
    "has one for %s",
    (name) => {
      expect(RULES[name] ?? BY_NAME.find(([ending]) => ending.test(name))).toBeDefined();
    },
  );

  it("has none for a type that there is not", () => {
    expect(Object.keys(RULES).filter((name) => !schema.getType(name))).toEqual([]);
  });

  it("says of everything that has an id who sees it", () => {
    expect(withId.filter(({ name }) => !("own" in (RULES[name] ?? {}))).map(({ name }) => name)).toEqual([]);
  });

  it.each(
    Object.entries(RULES).flatMap(([name, rule]) => ("partOf" in rule ? [[name, rule.partOf] as const] : [])),
  )("reaches %s only through %j", (name, parents) => {
    expect(parentsOf(schema.getType(name) as GraphQLObjectType)).toEqual([...parents].sort());
  });

  it("reaches the parts of lists through their lists only, successes and refusals as results only", () => {
    for (const type of objectTypes.filter(({ name }) => RULES[name] === undefined)) {
      const parents = BY_NAME.find(([ending]) => ending.test(type.name))?.[1](type.name) ?? [
        "Mutation",
        "Query",
        // Each item of what takes many has a result of its own.
        "GuaranteeMatches",
        "OpenCertificatesSuccess",
      ];
      expect([type.name, parentsOf(type).filter((parent) => !parents.includes(parent))]).toEqual([
        type.name,
        [],
      ]);
    }
  });
});

type Group = "ours" | "theirs";
interface Nodes {
  readonly nodes: readonly { readonly id: string }[];
}

/** What a use case did that nothing stands in the way of. */
function done<Value>(outcome: { done: true; value: Value } | { done: false; refusal: object }): Value {
  if (outcome.done) return outcome.value;
  throw new Error(JSON.stringify(outcome.refusal));
}

describe.each(engines)("two groups of organisations, on %s", (engine) => {
  let server: TestServer;
  const tokens: Record<"ours" | "theirs", Partial<Record<Role, string>>> = { ours: {}, theirs: {} };
  const ids: Record<"ours" | "theirs", Record<string, string>> = { ours: {}, theirs: {} };
  const numbers: Record<"ours" | "theirs", string> = { ours: "", theirs: "" };
  const WORKS = { ours: "我々の工事", theirs: "他者の工事" } as const;

  beforeAll(async () => {
    server = await startServer({ engine });
    for (const group of ["ours", "theirs"] as const) await build(group);
  });
  afterAll(() => server.stop());

  /**
   * Issuer, contractor, obligee and operator of their own, with one guarantee among them that the obligee has opened,
   * and one of everything else that has an id.
   */
  async function build(group: Group): Promise<void> {
    const id = (concept: string): string => `${concept}_${group}`;
    const prefix = group === "ours" ? "811" : "922";
    await server.parts.useCaseParts.unitOfWork.run(async ({ parties, accessTokens }) => {
      const branch = { id: id("branch"), name: "本店", address: "住所", telephone: "0", fax: null };
      await parties.insertMissing({
        issuers: [
          {
            id: id("issuer"),
            name: `${group} issuer`,
            address: "住所",
            numberPrefix: prefix,
            branches: [branch],
          },
        ],
        contractors: [
          {
            id: id("contractor"),
            name: `${group} contractor`,
            address: `${group} 住所`,
            contactEmail: `${group}@contractor.example`,
            issuerIds: [id("issuer")],
          },
        ],
        obligees: [{ id: id("obligee"), name: `${group} obligee`, addressee: `${group} 契約担当者` }],
        operators: [{ id: id("operator"), name: `${group} operator` }],
      });
      for (const role of ROLES) {
        const token = newAccessToken();
        tokens[group][role] = token;
        await accessTokens.insert({
          id: `token_${group}_${role}`,
          hash: hashAccessToken(token),
          name: `${group} ${role}`,
          role,
          organisationId: id(role.toLowerCase()),
          createdAt: new Date(),
          expiresAt: null,
        });
      }
    });
    const as = (role: Role) => ({ url: server.url, token: tokens[group][role] ?? "" });
    const parties = { contractorId: id("contractor"), obligeeId: id("obligee") };
    const input = issueInput(server, { ...parties, worksContract: worksContract({ name: WORKS[group] }) });
    const selection = "guarantee { id number certificate { id } worksContract { id } }";
    const { guarantee } = await perform(as("ISSUER"), "issueGuarantee", input, selection);
    const { number, id: guaranteeId } = guarantee;
    const { authKey } = await perform(
      as("CONTRACTOR"),
      "revealAuthKey",
      { guaranteeId },
      "authKey { value }",
    );
    await perform(as("OBLIGEE"), "openCertificate", { number, key: authKey.value });
    numbers[group] = number;
    const opened = await post<{ ledger: Nodes }>(as("OBLIGEE"), "{ ledger { nodes { id } } }");
    const entryId = opened.data?.ledger.nodes[0]?.id ?? "";
    await perform(as("OBLIGEE"), "labelLedgerEntries", { entryIds: [entryId], labels: [`${group} label`] });
    await perform(as("OBLIGEE"), "addLedgerNote", { entryId, text: `${group} note` });
    ids[group] = {
      LedgerEntry: entryId,
      Guarantee: guaranteeId,
      Certificate: guarantee.certificate.id,
      WorksContractEntry: guarantee.worksContract.id ?? "",
      Issuer: id("issuer"),
      Contractor: id("contractor"),
      Obligee: id("obligee"),
      Operator: id("operator"),
      AccessToken: `token_${group}_CONTRACTOR`,
      ...(await makeTheRest(group, id, guaranteeId)),
    };
  }

  async function makeTheRest(
    group: Group,
    id: (concept: string) => string,
    guaranteeId: string,
  ): Promise<Record<string, string>> {
    const { useCaseParts } = server.parts;
    const callerOf = (role: Role): Caller => ({
      tokenId: `token_${group}_${role}`,
      role,
      organisationId: id(role.toLowerCase()),
      userId: null,
      scopes: null,
    });
    const issuer = callerOf("ISSUER");
    const once = { idempotencyKey: null };
    const [table] = PREMIUM_TABLES;
    const recorded = done(await recordPremiumTable(useCaseParts, issuer, { table: table!, ...once }));
    const workPeriod = { from: "2026-04-01" as CalendarDate, to: "2027-03-31" as CalendarDate };
    // Another works contract than that of the issued guarantee.
    const works = {
      name: `${WORKS[group]}（第2工区）`,
      place: null,
      contractType: "WORKS",
      obligeeId: id("obligee"),
      contractPrice: 100_000_000 as Yen,
      workPeriod,
      awardedOn: null,
      contractedOn: "2026-03-25" as CalendarDate,
      identifiers: NO_IDENTIFIERS,
    } as const;
    const registered = done(
      await registerWorks(useCaseParts, issuer, { contractorId: id("contractor"), works, ...once }),
    );
    const applied = await perform(
      { url: server.url, token: tokens[group].CONTRACTOR ?? "" },
      "applyForGuarantee",
      {
        issuerId: id("issuer"),
        registeredWorksId: registered.worksId,
        content: {
          kind: "ADVANCE_PAYMENT",
          amount: 1_000_000,
          delivery: "PAPER",
          depositBank: { name: "銀行", branch: "支店" },
        },
      },
      "application { id }",
    );
    const amendment = await perform(
      { url: server.url, token: tokens[group].CONTRACTOR ?? "" },
      "applyForAmendment",
      {
        guaranteeId,
        revision: 1,
        reason: WORKS[group],
        change: { amendedOn: "2026-03-25", workPeriod: { to: "2027-06-30" } },
      },
      "application { id }",
    );
    const requested = await perform(
      { url: server.url },
      "requestRegistration",
      {
        issuerId: id("issuer"),
        companyName: `${group} contractor`,
        address: `${group} 住所`,
        representative: "代表取締役",
        contactName: "担当者",
        contactEmail: `${group}@applicant.example`,
        telephone: "096-000-0000",
      },
      "registrationId",
    );
    await enterOrganisations(useCaseParts, {
      organisations: { issuers: [], contractors: [], obligees: [], operators: [] },
      tokens: [],
      users: [
        {
          loginId: `${group}-user` as LoginId,
          name: `${group} contractor`,
          role: "CONTRACTOR",
          organisationId: id("contractor"),
          email: null,
        },
      ],
    });
    const contractor = { url: server.url, token: tokens[group].CONTRACTOR ?? "" };
    await perform(contractor, "correctContractor", { address: `${group} 住所（移転後）` });
    const receiver = { name: `${group} contractor`, url: `https://hooks.${group}.example/` };
    const { endpoint } = await perform(contractor, "createWebhookEndpoint", receiver, "endpoint { id }");
    const { delivery } = await perform(
      contractor,
      "sendTestWebhook",
      { endpointId: endpoint.id },
      "delivery { id }",
    );
    const listed = await post<{ mails: Nodes; users: Nodes }>(
      { url: server.url, token: tokens[group].CONTRACTOR ?? "" },
      "{ mails(first: 1) { nodes { id } } users(first: 1) { nodes { id } } }",
    );
    return {
      PremiumTable: recorded.premiumTableId,
      RegisteredWorks: registered.worksId,
      GuaranteeApplication: applied.application.id,
      AmendmentApplication: amendment.application.id,
      Registration: requested.registrationId,
      WebhookEndpoint: endpoint.id,
      WebhookDelivery: delivery.id,
      Mail: listed.data?.mails.nodes[0]?.id ?? "",
      User: listed.data?.users.nodes[0]?.id ?? "",
    };
  }

  it("has one of everything that has an id, in both groups", () => {
    for (const { name } of withId) {
      expect([name, ids.ours[name]]).toEqual([name, expect.stringMatching(/_/)]);
      expect(ids.theirs[name]).not.toBe(ids.ours[name]);
    }
  });

  const table = ROLES.flatMap((role) => withId.map(({ name }) => [role, name] as const));

  it.each(table)(
    "a caller of role %s asks for a %s of its own group and of the other",
    async (role, type) => {
      const rule = RULES[type] as Rule;
      const call = { url: server.url, token: tokens.ours[role] ?? "" };
      const read = async (id: string | undefined): Promise<unknown> => {
        const query = `query N($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }`;
        const { data } = await post<{ node: unknown; nodes: unknown[] }>(call, query, { id });
        expect(data?.nodes[0]).toEqual(data?.node);
        return data?.node;
      };
      if (!("own" in rule)) throw new Error(`${type} has an id and no rule of its own`);
      const seesTheirs = rule.all.includes(role);
      const seesOurs = seesTheirs || rule.own.includes(role);
      expect(await read(ids.ours[type])).toEqual(seesOurs ? { id: ids.ours[type] } : null);
      expect(await read(ids.theirs[type])).toEqual(seesTheirs ? { id: ids.theirs[type] } : null);
    },
  );

  /** More than either group has of anything but adopting bodies, and few enough for selections of several levels. */
  const ROWS = 20;

  /** The answer to a query for everything below a field, as deep as the limits on operations let it be. */
  async function deepest(
    call: { url: string; token: string },
    field: string,
    type: GraphQLNamedType,
  ): Promise<string> {
    for (let depth = 6; depth >= 3; depth -= 1) {
      const { text, errors } = await post(call, `{ ${field} ${wholeSelection(schema, type, depth)} }`);
      if (errors === undefined) return text;
      expect([field, errors[0]?.message]).toEqual([
        field,
        expect.stringMatching(/^Syntax Error: Document contains more that|^An operation may/),
      ]);
    }
    throw new Error(`${field} cannot be asked for three levels deep`);
  }

  it.each(ROLES)(
    "%s finds nothing of the other group in anything that Query can return, to any depth",
    async (role) => {
      const call = { url: server.url, token: tokens.ours[role] ?? "" };
      for (const { name, args, type } of Object.values(schema.getQueryType()?.getFields() ?? {})) {
        const givenFor = (each: GraphQLNamedType): string[] =>
          args.flatMap((argument) => {
            if (argument.name === "first") return [`first: ${String(name === "obligees" ? 100 : ROWS)}`];
            if (argument.name === "number") return [`number: "${numbers.theirs}"`];
            if (argument.name === "id")
              return [`id: "${ids.theirs[each.name] ?? ids.theirs["Guarantee"] ?? ""}"`];
            if (argument.name === "ids") return [`ids: ["${ids.theirs[each.name] ?? ""}"]`];
            return isRequiredArgument(argument) ? [`${argument.name}: ${sampleLiteral(argument.type)}`] : [];
          });
        const named = getNamedType(type);
        // Each type that has an id is asked for by itself: all of them together are more than one operation may ask.
        const types = isInterfaceType(named) ? schema.getPossibleTypes(named) : [named];
        let text = "";
        for (const each of types) {
          const given = givenFor(each);
          const list = given.length > 0 ? `(${given.join(", ")})` : "";
          text += await deepest(call, name + list, each);
        }
        const found = [
          WORKS.theirs,
          "theirs contractor",
          "theirs 住所",
          "theirs@",
          "theirs-user",
          "theirs operator",
          "theirs label",
          "theirs note",
          numbers.theirs,
        ].filter((secret) => text.includes(secret));
        // Whoever is kept to one group sees all of it: nothing stays behind on a next page.
        if (role !== "OPERATOR")
          expect([name, text]).not.toEqual([name, expect.stringContaining('"hasNextPage":true')]);
        const ownConcerns = ["theirs operator", "theirs label", "theirs note"];
        const mayFind = role === "OPERATOR" ? found.filter((secret) => !ownConcerns.includes(secret)) : [];
        expect([name, found]).toEqual([name, mayFind]);
      }
      // The same search finds our own: it would find theirs too.
      const list = schema.getType("GuaranteeConnection") as GraphQLObjectType;
      expect(await deepest(call, `guarantees(first: ${String(ROWS)})`, list)).toContain(WORKS.ours);
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
    const parties = { contractorId: ids.ours["Contractor"]!, obligeeId: ids.ours["Obligee"]! };
    for (const [changes, field] of [
      [{ contractorId: ids.theirs["Contractor"]! }, { path: "contractorId", code: "NOT_FOUND" }],
      [{ branchId: "branch_theirs" }, { path: "branchId", code: "NOT_FOUND" }],
      [{ number: "9220000777" }, { path: "number", code: "NUMBER_NOT_UNDER_PREFIX" }],
    ] as const) {
      const call = { url: server.url, token: tokens.ours.ISSUER ?? "" };
      const input = issueInput(server, { ...parties, ...changes });
      expect((await mutate(call, "issueGuarantee", input)).result).toMatchObject({ fields: [field] });
    }
    for (const role of ["CONTRACTOR", "ISSUER"] as const) {
      const call = { url: server.url, token: tokens.ours[role] ?? "" };
      const { result } = await mutate(call, "revealAuthKey", { guaranteeId: ids.theirs["Guarantee"]! });
      expect(result?.__typename).toBe("GuaranteeNotFoundError");
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
  /** What somebody does who has no token yet. */
  const PUBLIC = [
    "requestRegistration",
    "signIn",
    "refreshSession",
    "changePassword",
    "acceptInvitation",
    "completePasswordReset",
  ];

  it("is refused without a token, except asking who one is, signing in, and asking for a registration", async () => {
    const server = await startServer();
    const roots = [schema.getQueryType(), schema.getMutationType()];
    for (const field of roots.flatMap((root) => Object.values(root?.getFields() ?? {}))) {
      const isMutation = schema.getMutationType()?.getFields()[field.name] === field;
      // In variables: a literal secret is refused whoever sends it.
      const given = field.args.filter(isRequiredArgument);
      const inBrackets = (parts: readonly string[]): string =>
        parts.length > 0 ? `(${parts.join(", ")})` : "";
      const declared = inBrackets(given.map(({ name, type }) => `$${name}: ${String(type)}`));
      const passed = inBrackets(given.map(({ name }) => `${name}: $${name}`));
      const query = `${isMutation ? "mutation" : "query"} Q${declared} { ${field.name}${passed} { __typename } }`;
      const variables = Object.fromEntries(
        given.map(({ name, type }) => [name, valueFromASTUntyped(parseValue(sampleLiteral(type)))]),
      );
      const { data, errors, status, headers } = await post({ url: server.url }, query, variables);
      if (PUBLIC.includes(field.name)) {
        expect([field.name, errors, Object.keys(data ?? {})]).toEqual([field.name, undefined, [field.name]]);
        continue;
      }
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
