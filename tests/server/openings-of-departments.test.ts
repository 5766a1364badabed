import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { issuedPair, serverOfOpenings, type Pair } from "../support/opened-certificates";
import { perform } from "../support/operations";
import type { TestServer } from "../support/server";

const MANY = `mutation O($input: OpenCertificatesInput!) { openCertificates(input: $input) {
  ... on OpenCertificatesSuccess { items { ... on OpenCertificateSuccess { notice { code } } } } } }`;
const ANOTHER = "BENEFICIARY_IS_ANOTHER_BODY";

interface Came {
  readonly notice: string | null;
  readonly status: string;
  readonly isEntered: boolean;
}

describe.each(engines)("opening what is in favour of a part of the body, on %s", (engine) => {
  let server: TestServer;
  const ids = { body: "", sibling: "" };

  beforeAll(async () => {
    server = await serverOfOpenings(engine);
    const { data } = await post<{ node: { parent: { id: string } } }>(
      callAs(server, "operator"),
      "query B($id: ID!) { node(id: $id) { ... on Obligee { parent { id } } } }",
      { id: server.ids.kinki },
    );
    ids.body = data?.node.parent.id ?? "";
    const { unitOfWork, newId } = server.parts.useCaseParts;
    ids.sibling = newId("obligee");
    const unknown = { reading: null, category: null, prefecture: null, aliases: [], addressee: null };
    await unitOfWork.run(({ obligees }) =>
      obligees.save([{ ...unknown, id: ids.sibling, name: "契約第二課", parentId: ids.body }]),
    );
  });
  afterAll(() => server.stop());

  const opened = async ({ id, number, key }: Pair, way: "SINGLE" | "MANY"): Promise<Came> => {
    const obligee = callAs(server, "obligee");
    let notice: string | null;
    if (way === "SINGLE") {
      const answer = await perform(obligee, "openCertificate", { number, key }, "notice { code }");
      notice = answer.notice?.code ?? null;
    } else {
      const { data } = await post<{ openCertificates: { items: { notice: { code: string } | null }[] } }>(
        obligee,
        MANY,
        { input: { items: [{ number, key }] } },
      );
      notice = data?.openCertificates.items[0]?.notice?.code ?? null;
    }
    const query = `{ guarantee(number: "${number}") { id status } }`;
    const seen = await post<{ guarantee: object | null }>(obligee, query);
    const issuers = await post<{ guarantee: { id: string; status: string } }>(
      callAs(server, "issuer"),
      query,
    );
    expect(issuers.data?.guarantee.id).toBe(id);
    return { notice, status: issuers.data?.guarantee.status ?? "", isEntered: seen.data?.guarantee !== null };
  };

  it.each<[string, () => string, Came]>([
    ["the obligee itself", () => server.ids.kinki, { notice: null, status: "DEPOSITED", isEntered: true }],
    ["its body", () => ids.body, { notice: null, status: "DEPOSITED", isEntered: true }],
    // No other body's, but that department's to accept.
    ["another department", () => ids.sibling, { notice: null, status: "ISSUED", isEntered: true }],
    ["another body", () => server.ids.kumamotoCity, { notice: ANOTHER, status: "ISSUED", isEntered: false }],
  ])("comes to the same, one by one or many at once: %s", async (_, obligeeId, came) => {
    const pairs = [
      await issuedPair(server, { obligeeId: obligeeId() }),
      await issuedPair(server, { obligeeId: obligeeId() }),
    ] as const;
    expect(await opened(pairs[0], "SINGLE")).toEqual(came);
    expect(await opened(pairs[1], "MANY")).toEqual(came);
  });
});
