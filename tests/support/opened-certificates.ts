import "reflect-metadata";
import type { GuaranteeExpectationInput, IssueGuaranteeInput } from "../../sdk/src/generated/inputs";
import {
  issueCommandOf,
  IssueGuaranteeInput as IssueGuaranteeCommand,
} from "../../src/api/guarantee/issue-guarantee.input";
import type { Caller } from "../../src/domain/account/access";
import type { AuthKey } from "../../src/domain/auth-key/auth-key";
import { issueGuarantee } from "../../src/use-cases/guarantee/issue-guarantee";
import type { Engine } from "./engines";
import { callAs } from "./graphql-client";
import { issueInput, worksContract } from "./issue-input";
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

/** Many guarantees with their numbers and keys, issued in one unit of work. */
export async function issuedPairs(
  server: TestServer,
  count: number,
  changesOf: (i: number) => Partial<IssueGuaranteeInput> = () => ({}),
): Promise<Pair[]> {
  const { useCaseParts } = server.parts;
  const caller: Caller = {
    tokenId: "test",
    role: "ISSUER",
    organisationId: server.ids.issuer,
    userId: null,
    scopes: null,
  };
  const keys: string[] = [];
  const newAuthKey = (): AuthKey => {
    const key = useCaseParts.newAuthKey();
    keys.push(key);
    return key;
  };
  return useCaseParts.unitOfWork.run(async (stores) => {
    const pairs: Pair[] = [];
    for (let i = 0; i < count; i += 1) {
      const works = worksContract({ name: `第${String(i + 1)}号橋補修工事` });
      const input = issueInput(server, { worksContract: works, ...changesOf(i) });
      const command = issueCommandOf(Object.assign(new IssueGuaranteeCommand(), input));
      const issued = await issueGuarantee({ ...useCaseParts, newAuthKey }, caller, command);
      if (!issued.done) throw new Error(JSON.stringify(issued.refusal));
      const id = issued.value.guaranteeId;
      const guarantee = await stores.guarantees.findVisible(caller, id);
      pairs.push({ id, number: guarantee?.number ?? "", key: keys[i] ?? "" });
    }
    return pairs;
  });
}
