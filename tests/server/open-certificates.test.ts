import type { OpenCertificatesInput, PairToOpenInput } from "../../sdk/src/generated/inputs";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import {
  expectationOfInput,
  issuedPair,
  issuedPairs,
  serverOfOpenings,
  type Pair,
} from "../support/opened-certificates";
import type { TestServer } from "../support/server";

const OPEN = `mutation O($input: OpenCertificatesInput!) { openCertificates(input: $input) { __typename
  ... on OpenCertificatesSuccess { items { __typename
    ... on OpenCertificateSuccess { notice { code } match { verdict } certificate { version digest }
      guarantee { id number amount obligee { name } } }
    ... on UserError { code message } ... on InvalidInputError { fields { path code limit actual } }
    ... on TooManyGuessesError { limit retryAfterSeconds } } }
  ... on UserError { code message } ... on InvalidInputError { fields { path code limit actual } } } }`;
const MATCH = `query M($input: MatchGuaranteesInput!) { matchGuarantees(input: $input) { __typename
  ... on GuaranteeMatches { items { __typename ... on GuaranteeMatch { number verdict }
    ... on UserError { code } ... on InvalidInputError { fields { path code } } } }
  ... on UserError { code } ... on InvalidInputError { fields { path code limit actual } } } }`;

interface Item {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly fields?: readonly { readonly path: string; readonly code: string }[];
  readonly guarantee?: { readonly number: string };
  readonly match?: { readonly verdict: string } | null;
  readonly verdict?: string;
}
interface Result {
  readonly __typename: string;
  readonly code?: string;
  readonly fields?: readonly object[];
  readonly items?: readonly Item[];
}

const itemOf = ({ number, key }: Pick<Pair, "number" | "key">): PairToOpenInput => ({ number, key });
/** Whatever reads; what writes, and what begins and ends a unit of work, is counted apart. */
const isReading = (statement: string): boolean => /^\s*(SELECT|WITH)/i.test(statement);

describe.each(engines)("opening many certificates at once, on %s", (engine) => {
  let server: TestServer;

  const open = async (input: OpenCertificatesInput): Promise<Result> => {
    const { data, text } = await post<{ openCertificates: Result }>(callAs(server, "obligee"), OPEN, {
      input,
    });
    if (!data) throw new Error(text.slice(0, 500));
    return data.openCertificates;
  };
  const matchAll = async (items: readonly object[]): Promise<Result> => {
    const { data, text } = await post<{ matchGuarantees: Result }>(callAs(server, "obligee"), MATCH, {
      input: { items },
    });
    if (!data) throw new Error(text.slice(0, 500));
    return data.matchGuarantees;
  };
  const inLedger = async (number: string): Promise<boolean> => {
    const query = `{ guarantee(number: "${number}") { id } }`;
    const { data } = await post<{ guarantee: object | null }>(callAs(server, "obligee"), query);
    return data?.guarantee !== null;
  };

  beforeAll(async () => {
    server = await serverOfOpenings(engine);
  });
  afterAll(() => server.stop());

  it("answers 1,000 pairs of which 3 are wrong with 997 certificates and 3 equal refusals, in order", async () => {
    const pairs = await issuedPairs(server, 1_000);
    const wrong = [7, 500, 999];
    const items = pairs.map((pair, i) => ({
      ...itemOf(pair),
      // Two keys that are wrong, and a number that nobody has.
      ...(i === wrong[0] && { key: "0000000000" }),
      ...(i === wrong[1] && { key: "1111111111" }),
      ...(i === wrong[2] && { number: "2079999999" }),
      expect: expectationOfInput(server, { worksName: `第${String(i + 1)}号橋補修工事` }),
    }));
    expect(JSON.stringify({ items }).length).toBeGreaterThan(100_000);
    const before = server.statements.length;
    const { items: answers = [] } = await open({ items });
    const statements = server.statements.slice(before);
    expect(answers).toHaveLength(1_000);
    const opened = answers.filter(({ __typename }) => __typename === "OpenCertificateSuccess");
    expect(opened).toHaveLength(997);
    expect(opened.every(({ match }) => match?.verdict === "MATCH")).toBe(true);
    answers.forEach(({ guarantee }, i) => {
      if (!wrong.includes(i)) expect(guarantee?.number).toBe(pairs[i]?.number);
    });
    const refused = wrong.map((i) => answers[i]);
    expect(new Set(refused.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(refused[0]).toMatchObject({ code: "CERTIFICATE_NOT_FOUND" });
    expect(statements.filter(isReading).map((each) => each.slice(0, 60))).toHaveLength(0);
    expect(await inLedger(pairs[0]?.number ?? "")).toBe(true);
    expect(await inLedger(pairs[7]?.number ?? "")).toBe(false);

    const asked = pairs.slice(0, 500).map(({ id }, i) => ({
      guaranteeId: id,
      expect: { worksName: `第${String(i + 1)}号橋補修工事` },
    }));
    const matched = await matchAll(asked);
    const notOpened = matched.items?.flatMap(({ code }, i) => (code === "GUARANTEE_NOT_FOUND" ? [i] : []));
    expect(notOpened).toEqual([7]);
    expect(matched.items?.filter(({ verdict }) => verdict === "MATCH")).toHaveLength(499);
  });
});
