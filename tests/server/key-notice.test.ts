import { dayInJapan } from "../../src/domain/values/calendar-date";
import { callAs } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { perform } from "../support/operations";
import { readPdfs, wordsOf } from "../support/read-pdfs";
import { cookieOf, DocumentsOfServer, namesIn, type ShownPdf } from "../support/documents-of-server";
import { oneEngine } from "../support/engines";
import { authKeyGroups, type AuthKey } from "../../src/domain/auth-key/auth-key";
import { eventsOf, rowsOf } from "../support/events";

const KEY = "authKey { value noticePdf { url sha256 size fileName } }";
const REVEAL = `mutation R($input: RevealAuthKeyInput!) { revealAuthKey(input: $input) {
  ... on RevealAuthKeySuccess { ${KEY} } } }`;
const REISSUE = `mutation R($input: ReissueAuthKeyInput!) { reissueAuthKey(input: $input) {
  ... on ReissueAuthKeySuccess { ${KEY} } } }`;

interface Shown {
  readonly authKey: { readonly value: string; readonly noticePdf: ShownPdf };
}

/** A text, and after it what stands in its pieces that may be base64. */
function readable(text: string): string {
  const pieces = text.match(/[\w+/-]{12,}/g) ?? [];
  return [text, ...pieces.map((piece) => Buffer.from(piece, "base64").toString("latin1"))].join("\n");
}

function groupsOf(key: string, between: string): string {
  return authKeyGroups(key as AuthKey).join(between);
}

describe.each(oneEngine)("the key notice, on %s", (engine) => {
  const documents = new DocumentsOfServer(engine);
  beforeAll(() => documents.open());
  afterAll(() => documents.server.stop());

  const answers: string[] = [];
  const show = async (
    mutation: "revealAuthKey" | "reissueAuthKey",
    token = documents.contractor,
  ): Promise<{ value: string; pdf: ShownPdf; cookie: string; guaranteeId: string }> => {
    const found = await documents.ask<{ guarantee: { id: string } }>(
      documents.contractor,
      `{ guarantee(number: "2070004426") { id } }`,
    );
    const guaranteeId = found.data?.guarantee.id ?? "";
    const answer = await documents.ask<Record<string, Shown>>(
      token,
      mutation === "revealAuthKey" ? REVEAL : REISSUE,
      { input: { guaranteeId } },
    );
    const shown = answer.data?.[mutation];
    if (!shown) throw new Error(answer.text);
    const { value, noticePdf: pdf } = shown.authKey;
    answers.push(pdf.url, answer.headers.get("set-cookie") ?? "");
    return { value, pdf, cookie: cookieOf(answer), guaranteeId };
  };

  it("is saved under a name that says whose it is, is the file that was told of, and its fetch is recorded", async () => {
    const { pdf, cookie, guaranteeId } = await show("revealAuthKey");
    for (const by of [{ token: documents.contractor }, { cookie }]) {
      const fetched = await documents.fetch(pdf.url, by);
      expect([fetched.status, fetched.sha256, fetched.bytes.length]).toEqual([200, pdf.sha256, pdf.size]);
      expect(namesIn(fetched.headers.get("content-disposition"))).toEqual({
        disposition: "attachment",
        ascii: "key-notice-2070004426.pdf",
        extended: "認証キー等のお知らせ_前払金保証_2070004426_〇〇道路改良工事.pdf",
      });
    }
    expect(pdf.fileName).toBe("認証キー等のお知らせ_前払金保証_2070004426_〇〇道路改良工事.pdf");
    const fetches = (await eventsOf(documents.server)).filter(({ type }) => type === "KEY_NOTICE_FETCHED");
    expect(fetches).toHaveLength(2);
    expect(fetches[0]).toMatchObject({
      guaranteeId,
      role: "CONTRACTOR",
      organisationId: documents.server.ids.contractor,
    });
    expect(fetches[0]?.subjectId).toMatch(/^authkey_/);
  });

  it("is neither shown nor recorded where only what stands before it is asked for", async () => {
    const { pdf } = await show("revealAuthKey");
    const fetches = async (): Promise<number> =>
      (await eventsOf(documents.server)).filter(({ type }) => type === "KEY_NOTICE_FETCHED").length;
    const before = await fetches();
    const print = jest.spyOn(documents.server.parts.useCaseParts.press, "keyNotice");
    const head = await documents.fetch(pdf.url, { token: documents.contractor, method: "HEAD" });
    expect([head.status, head.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    expect(namesIn(head.headers.get("content-disposition")).disposition).toBe("attachment");
    expect([await fetches(), print.mock.calls.length]).toEqual([before, 0]);
    await documents.fetch(pdf.url, { token: documents.contractor });
    expect([await fetches(), print.mock.calls.length]).toEqual([before + 1, 1]);
    print.mockRestore();
    await show("reissueAuthKey");
    expect((await documents.fetch(pdf.url, { token: documents.contractor, method: "HEAD" })).status).toBe(
      410,
    );
  });

  it("is gone with the key that it carries", async () => {
    const old = await show("revealAuthKey");
    const anew = await show("reissueAuthKey");
    const gone = await documents.fetch(old.pdf.url, { token: documents.contractor });
    expect([gone.status, gone.code, gone.reason]).toEqual([410, "BAD_USER_INPUT", "DOCUMENT_REPLACED"]);
    const fetched = await documents.fetch(anew.pdf.url, { token: documents.contractor });
    expect([fetched.status, fetched.sha256]).toEqual([200, anew.pdf.sha256]);
    expect(anew.pdf.sha256).not.toBe(old.pdf.sha256);
  });

  it("takes the scope REVEAL_KEY, and the certificate another", async () => {
    const { ids } = documents.server;
    const token = await documents.tokenOf("CONTRACTOR", ids.contractor, ["REVEAL_KEY"]);
    const { pdf } = await show("revealAuthKey", token);
    expect((await documents.fetch(pdf.url, { token })).status).toBe(200);
    const reading = await documents.tokenOf("CONTRACTOR", ids.contractor, ["READ"]);
    expect((await documents.fetch(pdf.url, { token: reading })).reason).toBe("LINK_OF_ANOTHER_VIEWER");
    const refused = await documents.ask(reading, REVEAL, { input: { guaranteeId: "guarantee_none" } });
    expect(refused.errors?.[0]?.extensions["missingScope"]).toBe("REVEAL_KEY");
  });

  it("is all that carries the key: no address, cookie, log line or row of a table does, and no log line carries a link", async () => {
    const { value, pdf, cookie, guaranteeId } = await show("reissueAuthKey");
    await documents.fetch(pdf.url, { cookie });
    await documents.fetch(pdf.url);
    await documents.fetch(`${pdf.url}x`, { token: documents.contractor });
    const rows = await rowsOf(documents.server);
    // What the key belongs to is found in each of them, so that its own absence means something.
    const opened = readable(answers.join("\n"));
    expect(opened).toContain(guaranteeId);
    expect(rows).toContain("KEY_NOTICE_FETCHED");
    for (const text of [opened, readable(documents.server.output()), readable(rows)])
      for (const written of [value, groupsOf(value, " "), groupsOf(value, "-")])
        expect(text).not.toContain(written);
    expect(documents.server.output()).toContain('"path":"/documents/:link","status":200');
    expect(documents.server.output()).not.toContain(pdf.url.slice(pdf.url.lastIndexOf("/") + 1).slice(0, 40));
    expect(documents.server.output()).not.toContain(cookie);
  });

  describe("says what is true when it is printed", () => {
    const words = async (
      guaranteeId: string,
      mutation: "revealAuthKey" | "reissueAuthKey",
    ): Promise<string> => {
      const query = mutation === "revealAuthKey" ? REVEAL : REISSUE;
      const answer = await documents.ask<Record<string, Shown>>(documents.contractor, query, {
        input: { guaranteeId },
      });
      const url = answer.data?.[mutation]?.authKey.noticePdf.url ?? "";
      const { bytes } = await documents.fetch(url, { token: documents.contractor });
      const { notice } = await readPdfs({ notice: bytes });
      return wordsOf(notice);
    };
    const issue = async (): Promise<string> => {
      const input = issueInput(documents.server);
      const { guarantee } = await perform(
        callAs(documents.server, "issuer"),
        "issueGuarantee",
        input,
        "guarantee { id }",
      );
      return guarantee.id;
    };

    it("of a guarantee that has ended: nothing is to be handed in", async () => {
      const found = await documents.ask<{ guarantee: { id: string } }>(
        documents.contractor,
        `{ guarantee(number: "2070004426") { id } }`,
      );
      const id = found.data?.guarantee.id ?? "";
      const said = await words(id, "revealAuthKey");
      expect(said).toContain("満了しています。このお知らせを発注者様に提出する必要はありません。");
      expect(said).not.toContain("ご提出");
      const { data } = await documents.ask<{ submissionGuide: object }>(
        documents.contractor,
        "query G($id: ID!) { submissionGuide(guaranteeId: $id) { channels notes mail { eml { url } } } }",
        { id },
      );
      expect(data?.submissionGuide).toEqual({
        channels: [],
        notes: ["The guarantee has ended: nothing is handed in any more."],
        mail: { eml: null },
      });
    });

    it("of a key that took the place of another", async () => {
      const id = await issue();
      expect(await words(id, "revealAuthKey")).not.toContain("再発行");
      documents.now = new Date(documents.now.getTime() + 60_000);
      expect(await words(id, "reissueAuthKey")).toMatch(/再発行令和/);
    });

    it("of what the body asks of hand-overs", async () => {
      const id = await issue();
      await perform(callAs(documents.server, "operator"), "recordHandOverRules", {
        obligeeId: documents.server.ids.kinki,
        effectiveFrom: dayInJapan(documents.now),
        routes: [
          {
            kinds: ["ADVANCE_PAYMENT"],
            way: "CONTRACT_SYSTEM",
            department: "契約課",
            until: "契約締結の前日まで",
          },
        ],
        source: "電子保証取扱要領",
      });
      const said = await words(id, "revealAuthKey");
      expect(said).toContain(
        "・方法電子契約システムへの登録（アップロード）・提出先契約課・期限契約締結の前日まで",
      );
      expect(said).not.toContain("①");
    });
  });
});
