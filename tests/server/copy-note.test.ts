import { DocumentsOfServer } from "../support/documents-of-server";
import { oneEngine } from "../support/engines";
import { callAs } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { mutate, perform } from "../support/operations";
import { readPdfs } from "../support/read-pdfs";

const NOTE = "本写しの印刷物は受理しません。〇〇市電子契約システムに認証キー等のお知らせを登録してください。";
const USUAL = "閲覧用の写しであり、発注者への提出には使用できません";

describe.each(oneEngine)("an obligee's note on copies of certificates, on %s", (engine) => {
  const documents = new DocumentsOfServer(engine);
  let number = "";
  beforeAll(async () => {
    await documents.open();
    const input = issueInput(documents.server);
    ({ number } = (
      await perform(callAs(documents.server, "issuer"), "issueGuarantee", input, "guarantee { number }")
    ).guarantee);
  });
  afterAll(() => documents.server.stop());

  const record = async (certificateCopyNote: string) => {
    const effectiveFrom = new Date(documents.now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
    const obligeeId = documents.server.ids.kinki;
    const source = "〇〇市電子保証取扱要領 第3条";
    const { result } = await mutate(
      callAs(documents.server, "operator"),
      "recordObligeePolicy",
      { obligeeId, effectiveFrom, certificateCopyNote, source },
      "obligeePolicy { certificateCopyNote { value source isOwn } }",
    );
    return result;
  };

  /** The paper without spaces and line ends, as its words go on. */
  const printed = async (): Promise<string> => {
    const { data } = await documents.ask<{ guarantee: { certificate: { pdf: { url: string } } } }>(
      documents.contractor,
      "query G($number: GuaranteeNumber!) { guarantee(number: $number) { certificate { pdf { url } } } }",
      { number },
    );
    const { bytes } = await documents.fetch(data?.guarantee.certificate.pdf.url ?? "", {
      token: documents.contractor,
    });
    const { paper } = await readPdfs({ paper: bytes });
    return paper.texts
      .map(({ text }) => text)
      .join("")
      .replace(/\s/g, "");
  };

  it("is refused where no paper can show it, or has no room for it", async () => {
    for (const [note, code] of [
      ["あ".repeat(201), "TOO_LONG"],
      ["写し\u0007", "UNPRINTABLE"],
      [" ", "BLANK"],
    ] as const)
      expect(await record(note)).toMatchObject({ fields: [{ path: "certificateCopyNote", code }] });
  });

  it("stands on the paper instead of the usual words from the policy's first day on", async () => {
    expect(await printed()).toContain(USUAL);
    const certificateCopyNote = { value: NOTE, source: "〇〇市電子保証取扱要領 第3条", isOwn: true };
    expect(await record(NOTE)).toMatchObject({ obligeePolicy: { certificateCopyNote } });
    const paper = await printed();
    expect(paper).toContain(NOTE);
    expect(paper).not.toContain(USUAL);
  });
});
