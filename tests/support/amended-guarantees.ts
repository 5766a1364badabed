import type { IssueGuaranteeInput } from "../../sdk/src/generated/inputs";
import type { Engine } from "./engines";
import { callAs, post, type Answer } from "./graphql-client";
import { issueInput, worksContract } from "./issue-input";
import { perform } from "./operations";
import { startServer, type TestServer } from "./server";

export interface AmendedTerms {
  readonly amount: number;
  readonly contractPrice: number;
  readonly coveredPrice: number;
  readonly workPeriod: { readonly from: string; readonly to: string };
  readonly expiresOn: string;
}

interface Version {
  readonly id: string;
  readonly version: number;
  readonly amended: boolean;
  readonly title: string;
  readonly issuedOn: string;
  readonly content: string;
  readonly digest: string;
  readonly inForce: boolean;
  readonly supersededBy: { readonly id: string } | null;
  readonly supersedes: { readonly id: string } | null;
}

export interface AmendedGuarantee {
  readonly id: string;
  readonly number: string;
  readonly revision: number;
  readonly status: string;
  readonly amount: number;
  readonly expiresOn: string;
  readonly worksContract: Omit<AmendedTerms, "amount" | "expiresOn">;
  readonly certificate: Version;
  readonly certificates: readonly Version[];
  readonly amendments: readonly {
    readonly amendedOn: string;
    readonly recordedAt: string;
    readonly effect: string;
    readonly before: AmendedTerms;
    readonly after: AmendedTerms;
    readonly certificate: { readonly id: string; readonly digest: string } | null;
  }[];
}

export interface AmendAnswer {
  readonly amendGuarantee: Readonly<Record<string, unknown>> & {
    readonly __typename: string;
    readonly guarantee: AmendedGuarantee;
    readonly amendment: AmendedGuarantee["amendments"][number];
    readonly certificate: Version;
  };
}

const TERMS = "amount contractPrice coveredPrice workPeriod { from to } expiresOn";
const VERSION =
  "id version amended title issuedOn content digest inForce supersededBy { id } supersedes { id }";
const AMENDMENT = `amendedOn recordedAt effect before { ${TERMS} } after { ${TERMS} } certificate { id digest }`;
export const GUARANTEE = `id number revision status amount expiresOn
  worksContract { contractPrice coveredPrice workPeriod { from to } }
  certificate { ${VERSION} } certificates { ${VERSION} } amendments { ${AMENDMENT} }`;
const ERRORS = `... on UserError { code message }
  ... on InvalidInputError { fields { path code limit actual message } }
  ... on StepNotAllowedError { status allowedActions }`;
const AMEND = `mutation A($input: AmendGuaranteeInput!) { amendGuarantee(input: $input) { __typename
  ... on AmendGuaranteeSuccess { guarantee { ${GUARANTEE} } amendment { ${AMENDMENT} } certificate { ${VERSION} } }
  ... on RevisionConflictError { expected actual } ${ERRORS} } }`;
const FORESEE = `query F($input: AmendmentEffectInput!) { amendmentEffect(input: $input) { __typename
  ... on AmendmentEffect { effect reasons { code effect message source } before { ${TERMS} } after { ${TERMS} } }
  ${ERRORS} } }`;

/** A server with a fixed date, its guarantees, and the calls on them. */
export class AmendedGuarantees {
  readonly today = "2026-10-15";
  server!: TestServer;

  constructor(private readonly engine: Engine) {}

  async open(): Promise<void> {
    // Noon in Japan.
    const now = new Date(`${this.today}T03:00:00Z`);
    this.server = await startServer({ engine: this.engine, clock: () => now });
  }

  /** Calls as one of the sandbox's organisations. */
  ask<Data>(
    holder: keyof TestServer["tokens"],
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    language?: string,
  ): Promise<Answer<Data>> {
    const call = { url: this.server.url, token: this.server.tokens[holder] };
    return post<Data>({ ...call, ...(language !== undefined && { language }) }, query, variables);
  }

  /** A guarantee of 40,000,000 yen over all of a price of 100,000,000, from 2026-04-01 to 2027-03-31. */
  async issue(changes: Partial<IssueGuaranteeInput> = {}): Promise<string> {
    const input = issueInput(this.server, changes);
    const issuer = callAs(this.server, "issuer");
    return (await perform(issuer, "issueGuarantee", input, "guarantee { id }")).guarantee.id;
  }

  issuePerformance(changes: Partial<IssueGuaranteeInput> = {}): Promise<string> {
    const { kumamotoCity: obligeeId } = this.server.ids;
    const kind = "CONTRACT_PERFORMANCE";
    return this.issue({ kind, obligeeId, depositBank: null, worksContract: worksContract(), ...changes });
  }

  amend(
    guaranteeId: string,
    revision: number,
    change: object,
    more: object = {},
  ): Promise<Answer<AmendAnswer>> {
    const input = { guaranteeId, revision, change: { amendedOn: this.today, ...change }, ...more };
    return this.ask<AmendAnswer>("issuer", AMEND, { input });
  }

  foresee(
    holder: keyof TestServer["tokens"],
    guaranteeId: string,
    change: object,
    language?: string,
  ): Promise<Answer<{ amendmentEffect: Readonly<Record<string, unknown>> }>> {
    const input = { guaranteeId, change: { amendedOn: this.today, ...change } };
    return this.ask(holder, FORESEE, { input }, language);
  }

  async read(guaranteeId: string, holder: keyof TestServer["tokens"] = "issuer"): Promise<AmendedGuarantee> {
    const { data, text } = await this.ask<{ node: AmendedGuarantee | null }>(
      holder,
      `query R($id: ID!) { node(id: $id) { ... on Guarantee { ${GUARANTEE} } } }`,
      { id: guaranteeId },
    );
    if (!data?.node) throw new Error(text);
    return data.node;
  }

  /** The obligee opens it with number and key. */
  async openAs(holder: "obligee", guaranteeId: string): Promise<Answer> {
    const { number } = await this.read(guaranteeId);
    const contractor = callAs(this.server, "contractor");
    const { authKey } = await perform(contractor, "revealAuthKey", { guaranteeId }, "authKey { value }");
    // How the versions hang together goes further than the SDK asks.
    return this.ask(
      holder,
      `mutation O($input: OpenCertificateInput!) { openCertificate(input: $input) { ... on OpenCertificateSuccess {
         certificate { version amended title inForce supersedes { version digest inForce supersedes { version } } } } } }`,
      { input: { number, key: authKey.value } },
    );
  }
}
