import { DocumentsOfServer } from "../support/documents-of-server";
import { oneEngine } from "../support/engines";
import { readPdfs } from "../support/read-pdfs";

const NOTE = "本写しの印刷物は受理しません。〇〇市電子契約システムに認証キー等のお知らせを登録してください。";
const USUAL = "閲覧用の写しであり、発注者への提出には使用できません";

interface Recorded {
  readonly recordObligeePolicy: {
    readonly obligeePolicy?: { readonly certificateCopyNote: object };
    readonly fields?: readonly { readonly path: string; readonly code: string }[];
  };
}

describe.each(oneEngine)("an obligee's note on copies of certificates, on %s", (engine) => {
  const documents = new DocumentsOfServer(engine);
  beforeAll(() => documents.open());
  afterAll(() => documents.server.stop());

  const record = async (
    certificateCopyNote: string,
  ): Promise<Recorded["recordObligeePolicy"] | undefined> => {
    const today = new Date(documents.now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
    const { data } = await documents.ask<Recorded>(
      documents.server.tokens.operator,
      `mutation R($input: RecordObligeePolicyInput!) { recordObligeePolicy(input: $input) {
         ... on RecordObligeePolicySuccess { obligeePolicy { certificateCopyNote { value source isOwn } } }
         ... on InvalidInputError { fields { path code } } } }`,
      {
        input: {
          obligeeId: documents.server.ids.kinki,
          effectiveFrom: today,
          certificateCopyNote,
          source: "〇〇市電子保証取扱要領 第3条",
        },
      },
    );
    return data?.recordObligeePolicy;
  };

  /** The paper without spaces and line ends, as its words go on. */
  const printed = async (): Promise<string> => {
    const { bytes } = await documents.fetch(await documents.link(), { token: documents.contractor });
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
      expect((await record(note))?.fields).toEqual([{ path: "certificateCopyNote", code }]);
  });

  it("stands on the paper instead of the usual words from the policy's first day on", async () => {
    expect(await printed()).toContain(USUAL);
    expect((await record(NOTE))?.obligeePolicy?.certificateCopyNote).toEqual({
      value: NOTE,
      source: "〇〇市電子保証取扱要領 第3条",
      isOwn: true,
    });
    const paper = await printed();
    expect(paper).toContain(NOTE);
    expect(paper).not.toContain(USUAL);
  });
});
