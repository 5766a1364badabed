import type { Scope } from "../../src/domain/account/access";
import { officeHours } from "../support/applications-of-server";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { issuedPair } from "../support/opened-certificates";
import { mutate, perform } from "../support/operations";
import { problemOf, putFile } from "../support/put-file";
import { samplePdf } from "../support/sample-files";
import { startServer, type TestServer } from "../support/server";
import { administratorOf, colleague } from "../support/staff";

/** Something that documents are attached to, and with which scope. */
interface Owner {
  readonly by: "issuer" | "obligee";
  readonly scope: Scope;
  /** All that the role may have, but for that scope. */
  readonly others: Scope[];
  readonly type: "Guarantee" | "LedgerEntry";
  readonly made: (server: TestServer) => Promise<string>;
  readonly announced: (call: Call, id: string) => Promise<Answered>;
  readonly removed: (call: Call, id: string, attachmentId: string) => Promise<Answered>;
}

interface Call {
  readonly url: string;
  readonly token: string;
}

interface Answered {
  readonly result: { readonly __typename: string; readonly url?: string } | null | undefined;
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[] | undefined;
}

const OWNERS: readonly Owner[] = [
  {
    by: "obligee",
    scope: "KEEP_LEDGER",
    others: ["READ", "OPEN", "REVEAL_KEY"],
    type: "LedgerEntry",
    made: async (server) => {
      const record = {
        form: "CASH_DEPOSIT",
        kind: "CONTRACT_PERFORMANCE",
        contractorName: "見本建設㈱",
        worksName: "〇〇橋補修工事",
        amount: 1_000_000,
      } as const;
      const { entry } = await perform(
        callAs(server, "obligee"),
        "recordLedgerEntry",
        { record },
        "entry { id }",
      );
      return entry.id;
    },
    announced: (call, entryId) =>
      mutate(call, "requestLedgerAttachmentUpload", { entryId, kind: "LETTER", fileName: "通知.pdf" }, "url"),
    removed: (call, entryId, attachmentId) =>
      mutate(call, "removeLedgerAttachment", { entryId, attachmentId }),
  },
  {
    by: "issuer",
    scope: "ISSUE",
    others: ["READ", "UNDERWRITE", "REVEAL_KEY"],
    type: "Guarantee",
    made: async (server) => (await issuedPair(server)).id,
    announced: (call, guaranteeId) =>
      mutate(
        call,
        "requestGuaranteeAttachmentUpload",
        { guaranteeId, kind: "LETTER", fileName: "通知.pdf" },
        "url",
      ),
    removed: (call, guaranteeId, attachmentId) =>
      mutate(call, "removeGuaranteeAttachment", { guaranteeId, attachmentId }),
  },
];

describe.each(engines)("who may attach, on %s", (engine) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
  });
  afterAll(() => server.stop());

  const as = (token: string): Call => ({ url: server.url, token });
  const put = (url: string, token: string, bytes = samplePdf()) => putFile(url, bytes, { token });

  describe.each(OWNERS)("to a $type", ({ by, scope, others, type, made, announced, removed }) => {
    const tokenOf = async (scopes: Scope[]): Promise<{ id: string; token: string }> => {
      const input = { name: "基幹システム", scopes, expiresAt: "2027-01-31T00:00:00Z" };
      const { token, accessToken } = await perform(
        as(server.tokens[by]),
        "createAccessToken",
        input,
        "token accessToken { id }",
      );
      return { id: accessToken.id, token: token! };
    };
    const addressOf = async (id: string, token: string): Promise<string> => {
      const { result } = await announced(as(token), id);
      expect(result?.url).toContain("/attachments/");
      return result!.url!;
    };
    const countOf = async (id: string): Promise<number | undefined> => {
      const { data } = await post<{ node: { attachments: object[] } }>(
        as(server.tokens[by]),
        `query A($id: ID!) { node(id: $id) { ... on ${type} { attachments { id } } } }`,
        { id },
      );
      return data?.node.attachments.length;
    };

    it(`a token with the scope ${scope} alone suffices, one with all others does not`, async () => {
      const id = await made(server);
      const [able, unable] = [(await tokenOf([scope])).token, (await tokenOf(others)).token];
      const { attachment, status } = await put(await addressOf(id, able), able);
      expect(status).toBe(201);
      const missing = [{ extensions: { code: "FORBIDDEN", missingScope: scope } }];
      expect((await announced(as(unable), id)).errors).toMatchObject(missing);
      expect((await removed(as(unable), id, attachment!.id)).errors).toMatchObject(missing);
      // An address is its caller's own.
      expect(problemOf(await put(await addressOf(id, able), unable))).toEqual([
        403,
        "LINK_OF_ANOTHER_VIEWER",
      ]);
      expect(await countOf(id)).toBe(1);
      expect((await removed(as(able), id, attachment!.id)).result?.__typename).toMatch(/^Remove\w+Success$/);
    });

    it("an address is no right: who lost it meanwhile attaches nothing", async () => {
      const id = await made(server);
      const administrator = await administratorOf(server, by);
      const officer = await colleague(server, administrator, "OFFICER");
      const integration = await tokenOf([scope]);
      const url = await addressOf(id, officer.token);
      const integrations = await addressOf(id, integration.token);
      await perform(as(administrator), "changeUser", { userId: officer.id, staffRole: "VIEWER" });
      const viewers = await put(url, officer.token);
      expect([viewers.status, viewers.errors?.[0]?.extensions]).toMatchObject([403, { code: "FORBIDDEN" }]);
      await perform(as(administrator), "disableUser", { userId: officer.id });
      expect((await put(url, officer.token)).status).toBe(401);
      await perform(as(server.tokens[by]), "revokeAccessToken", { tokenId: integration.id });
      expect((await put(integrations, integration.token)).status).toBe(401);
      expect(await countOf(id)).toBe(0);
    });

    it("two at the same time find the last place once", async () => {
      const id = await made(server);
      const token = server.tokens[by];
      for (let i = 0; i < 9; i += 1) expect((await put(await addressOf(id, token), token)).status).toBe(201);
      const urls = [await addressOf(id, token), await addressOf(id, token)];
      const answers = await Promise.all(urls.map((url) => put(url, token)));
      expect(answers.map(problemOf).sort()).toEqual([
        [201, undefined],
        [422, "FILE_REFUSED"],
      ]);
      const fields = answers.flatMap(({ errors }) => errors?.[0]?.extensions.fields ?? []);
      expect(fields).toMatchObject([{ code: "ATTACHMENTS_FULL", limit: "10", actual: "10" }]);
      expect(await countOf(id)).toBe(10);
    });
  });
});
