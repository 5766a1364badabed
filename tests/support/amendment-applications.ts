import type { IssueGuaranteeInput } from "../../sdk/src/generated/inputs";
import type { Caller } from "../../src/domain/account/access";
import { AmendedGuarantees } from "./amended-guarantees";
import { post } from "./graphql-client";
import { worksContract } from "./issue-input";
import { mutationOf } from "./operations";
import type { ShownFinding } from "./applications-of-server";

const TERMS = "amount contractPrice coveredPrice workPeriod { from to } expiresOn";
const APPLICATION = `id status revision amendedOn reason externalReference declineReason decidedAt
  guarantee { id number revision status amount } issuer { id } contractor { id }
  before { ${TERMS} } after { ${TERMS} }
  premiumDifference { direction amount illustrative before { total discount } after { total discount } }
  finalPremium { direction amount reason userId former { direction amount reason } }
  due { direction amount } settlement { settledOn amount }
  history { type from to role organisationId }`;
const MORE: Readonly<Record<string, string>> = {
  applyForAmendment: "amountFinding { code limit difference message isOwnRule }",
  issueAppliedAmendment: "guarantee { id revision amount expiresOn certificate { version amended } }",
};

export interface ShownAmendmentApplication {
  readonly id: string;
  readonly status: string;
  readonly [field: string]: unknown;
}

/** The issuer's entry of a works contract, as far as tests read it. */
export interface ShownEntry {
  readonly id: string;
  readonly contractPrice: number;
  readonly workPeriod: { readonly to: string };
  readonly amendments: readonly { readonly cause: string; readonly amendedOn: string | null }[];
  readonly differences: readonly object[];
}

export interface AmendmentStep {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly fields?: readonly ShownFinding[];
  readonly application?: ShownAmendmentApplication;
  readonly [field: string]: unknown;
}

type StepName =
  | "applyForAmendment"
  | "withdrawAmendmentApplication"
  | "approveAmendmentApplication"
  | "declineAmendmentApplication"
  | "setAmendmentPremium"
  | "settleAmendmentPremium"
  | "issueAppliedAmendment";

/** Guarantees whose contractor applies for amendments, and whose issuer underwrites them. */
export class AmendmentApplications extends AmendedGuarantees {
  #works = 0;

  async step(
    holder: "contractor" | "issuer",
    name: StepName,
    input: object,
    language = "en",
  ): Promise<AmendmentStep> {
    const selection = `application { ${APPLICATION} } ${MORE[name] ?? ""}`;
    const call = { url: this.server.url, token: this.server.tokens[holder], language };
    const answer = await post<Readonly<Record<string, AmendmentStep>>>(
      call,
      mutationOf(name, selection as never),
      {
        input,
      },
    );
    const taken = answer.data?.[name];
    if (!taken) throw new Error(`no answer to ${name}: ${answer.text}`);
    return taken;
  }

  applyFor(guaranteeId: string, change: object, more: object = {}): Promise<AmendmentStep> {
    return this.step("contractor", "applyForAmendment", {
      guaranteeId,
      revision: 1,
      reason: "設計変更による増額",
      change: { amendedOn: this.today, ...change },
      ...more,
    });
  }

  /** Applied for; the id of the application. */
  async applied(guaranteeId: string, change: object, more: object = {}): Promise<string> {
    const { application, ...refused } = await this.applyFor(guaranteeId, change, more);
    if (!application) throw new Error(JSON.stringify(refused));
    return application.id;
  }

  /** Applied for, approved, and what is due set and settled. */
  async ready(guaranteeId: string, change: object): Promise<string> {
    const applicationId = await this.applied(guaranteeId, change);
    await this.step("issuer", "approveAmendmentApplication", { applicationId });
    const due = { direction: "ADDITIONAL", amount: 1_000, reason: "認可料率による" };
    await this.step("issuer", "setAmendmentPremium", { applicationId, ...due });
    await this.step("issuer", "settleAmendmentPremium", {
      applicationId,
      settledOn: this.today,
      amount: 1_000,
    });
    return applicationId;
  }

  /** Applied for as at an issuer that had no premium table: it quoted nothing. */
  async appliedWithoutQuote(guaranteeId: string, change: object): Promise<string> {
    const quotedId = await this.applied(guaranteeId, change);
    const { unitOfWork, newId } = this.server.parts.useCaseParts;
    const { contractor: organisationId } = this.server.ids;
    const caller: Caller = {
      tokenId: "token_1",
      role: "CONTRACTOR",
      organisationId,
      userId: null,
      scopes: null,
    };
    const id = newId("amendmentapplication");
    await unitOfWork.run(async ({ amendmentApplications }) => {
      const quoted = await amendmentApplications.takeVisible(caller, quotedId);
      if (!quoted) throw new Error("the application is gone");
      await amendmentApplications.change(quoted, { status: "WITHDRAWN" }, quoted.appliedAt);
      await amendmentApplications.insert({ ...quoted, id, premiumDifference: null });
    });
    return id;
  }

  /** The issuer's entry of the works contract of a guarantee. */
  async entryOf(guaranteeId: string): Promise<ShownEntry> {
    const { data, text } = await this.ask<{ node: { worksContract: { id: string } } }>(
      "issuer",
      "query G($id: ID!) { node(id: $id) { ... on Guarantee { worksContract { id } } } }",
      { id: guaranteeId },
    );
    if (!data) throw new Error(text);
    const read = await this.ask<{ node: ShownEntry }>(
      "issuer",
      `query E($id: ID!) { node(id: $id) { ... on WorksContractEntry { id contractPrice workPeriod { to }
         amendments { cause amendedOn } differences { term stated elsewhere } } } }`,
      { id: data.node.worksContract.id },
    );
    if (!read.data) throw new Error(read.text);
    return read.data.node;
  }

  async readApplication(
    id: string,
    holder: keyof AmendedGuarantees["server"]["tokens"] = "contractor",
  ): Promise<ShownAmendmentApplication | null> {
    const query = `query A($id: ID!) { node(id: $id) { ... on AmendmentApplication { ${APPLICATION} } } }`;
    const { data, text } = await this.ask<{ node: ShownAmendmentApplication | null }>(holder, query, { id });
    if (!data) throw new Error(text);
    return data.node;
  }

  /** A guarantee of 34,000,000 yen on a works contract of its own, with room up to 40 % of 100,000,000. */
  issueSmaller(changes: Partial<IssueGuaranteeInput> = {}): Promise<string> {
    this.#works += 1;
    const identifiers = { contractNumber: `変-${String(this.#works)}` };
    return this.issue({ amount: 34_000_000, worksContract: worksContract({ identifiers }), ...changes });
  }
}
