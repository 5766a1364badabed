import type { GuaranteeExpectationInput, IssueGuaranteeInput } from "../../sdk/src/generated/inputs";
import type { Engine } from "./engines";
import { callAs } from "./graphql-client";
import { issueInput } from "./issue-input";
import { perform } from "./operations";
import { startServer, type TestServer } from "./server";

/** What is handed over of a guarantee. */
export interface Pair {
  readonly id: string;
  readonly number: string;
  readonly key: string;
}

/** A server with a fixed day, on which guarantees are issued and their keys handed over. */
export async function serverOfOpenings(engine: Engine): Promise<TestServer> {
  // Noon in Japan.
  return startServer({ engine, clock: () => new Date("2026-10-15T03:00:00Z") });
}

/** A guarantee with its number and key; of the obligee that has the token, unless the changes say otherwise. */
export async function issuedPair(
  server: TestServer,
  changes: Partial<IssueGuaranteeInput> = {},
): Promise<Pair> {
  const issuer = callAs(server, "issuer");
  const input = issueInput(server, changes);
  const { guarantee } = await perform(issuer, "issueGuarantee", input, "guarantee { id number }");
  const { authKey } = await perform(
    issuer,
    "revealAuthKey",
    { guaranteeId: guarantee.id },
    "authKey { value }",
  );
  return { ...guarantee, key: authKey.value };
}

/** What the obligee's own system would know of such a guarantee. */
export function expectationOfInput(
  server: Pick<TestServer, "ids">,
  changes: Partial<GuaranteeExpectationInput> = {},
): GuaranteeExpectationInput {
  return {
    beneficiaryId: server.ids.kinki,
    beneficiaryName: "支出負担行為担当官 近畿地方整備局長",
    kind: "ADVANCE_PAYMENT",
    worksName: "〇〇橋補修工事",
    contractPrice: 100_000_000,
    minimumAmount: 40_000_000,
    coveredUntil: "2027-03-31",
    contractorName: "株式会社〇〇建設",
    ...changes,
  };
}
