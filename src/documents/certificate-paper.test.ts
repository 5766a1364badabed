import { seed, NAME, UNKNOWN, rare, OWN_NOTE, PAPERS } from "../../tests/support/certificate-papers";
import { SEED_KEY } from "../../tests/support/sample-papers";
import { readPdfs, withoutSpaces, wordsOf, type ReadPdf } from "../../tests/support/read-pdfs";
import { certificateItems } from "../domain/certificate/certificate-items";
import { certificateWording, USUAL_COPY_NOTE } from "../domain/certificate/certificate-wording";
import { GUARANTEE_KINDS } from "../domain/values/guarantee-kind";
import { createPapers } from "./papers";

describe("the paper of a certificate", () => {
  let read: Record<keyof typeof PAPERS, ReadPdf>;
  beforeAll(async () => {
    const papers = createPapers();
    const files = Object.entries(PAPERS).map(async ([name, paper]) => [
      name,
      await papers.certificate(paper),
    ]);
    read = await readPdfs(
      Object.fromEntries(await Promise.all(files)) as Record<keyof typeof PAPERS, Buffer>,
    );
  });
  const said = (name: keyof typeof PAPERS) => wordsOf(read[name]);
  const lines = (name: keyof typeof PAPERS) => read[name].texts.map(({ text }) => text);

  it("of the seed document's own example shows each of its fields", () => {
    expect(lines("seed")).toEqual(
      expect.arrayContaining([
        "令和4年5月10日",
        "保証証書（前払金保証）",
        ...["保証契約番号", "2070004426"],
        ...["保証契約者", "〇〇市〇〇町1丁目1号", "株式会社〇〇建設 様"],
        ...["被保証者", "支出負担行為担当官 近畿地方整備局長 様"],
        ...["保証金額", "40,000,000円"],
        ...["保証期限", "令和5年3月31日"],
        ...["工事名", "〇〇道路改良工事"],
        ...["工期", "令和4年4月1日から令和5年3月31日まで", "完成日"],
        ...["請負契約日", "令和4年4月1日"],
        ...["請負金額（総額）", "請負金額（対象額）", "100,000,000円"],
        ...["預託金融機関", "〇〇銀行 △△支店"],
        "当会社は、前払金保証約款に基づき上記のとおり前払金保証契約を締結し、その責に任じます。",
        ...["大阪市西区立売堀二丁目1番2号", "西日本建設業保証株式会社"],
        ...["取扱店", "大阪支店", "TEL 06-6543-2711", "FAX 0120-504660"],
      ]),
    );
  });

  it.each(["seed", "signed", "byBranch", "rare", "performance", "amended", "ofYear"] as const)(
    "says what the certificate's items say: %s",
    (name) => {
      for (const { label, value } of certificateItems(PAPERS[name].content)) {
        // The paper has the date of issue and the issuer without a label, and their parts on lines of their own.
        if (!["発行日", "保証機関", "約款の所在"].includes(label)) expect(said(name)).toContain(label);
        for (const word of value.split(/[ \u00a0]/)) expect(said(name)).toContain(withoutSpaces(word));
      }
    },
  );

  it("names who signs for the contractor and for the issuer, the license for works, and where the terms stand", () => {
    expect(lines("signed")).toEqual(
      expect.arrayContaining([
        ...["株式会社〇〇建設", "代表取締役 〇〇 〇〇 様", "建設業許可番号 熊本県知事許可（般-4）第12345号"],
        ...["西日本建設業保証株式会社", "取締役社長 〇〇 〇〇"],
      ]),
    );
    expect(said("signed")).toContain("約款https://hosho.example/yakkan");
    expect(said("seed")).not.toMatch(/約款https|許可番号|代表取締役/);
  });

  it("names the branch that contracts, with its head instead of the representative", () => {
    expect(lines("byBranch")).toEqual(
      expect.arrayContaining(["熊本市中央区△△町3番地", "株式会社〇〇建設 熊本支店", "支店長 △△ △△ 様"]),
    );
    expect(said("byBranch")).not.toMatch(/代表取締役|〇〇市〇〇町1丁目1号/);
  });

  it("is one page of A4", () => {
    for (const { pages, size } of Object.values(read)) {
      expect(pages).toBe(1);
      expect(size).toEqual([595.28, 841.89]);
    }
  });

  it.each(GUARANTEE_KINDS)("bears the operative wording and the notes of %s", (kind) => {
    const name = {
      ADVANCE_PAYMENT: "seed",
      INTERIM_PAYMENT: "amended",
      CONTRACT_PERFORMANCE: "performance",
    } as const;
    const { operative, notes } = certificateWording(kind);
    for (const sentence of [operative, ...notes]) expect(said(name[kind])).toContain(withoutSpaces(sentence));
  });

  it("leaves out what a kind or a contract does not have", () => {
    for (const absent of ["預託金融機関", "請負契約日", "FAX"])
      expect(said("performance")).not.toContain(absent);
    expect(said("seed")).not.toContain("工事場所");
    expect(said("performance")).toContain("工事場所熊本県熊本市");
  });

  it("bears （変更） and its version once amended; a first version bears no number", () => {
    expect(lines("amended")).toContain("保証証書（中間前払金保証）（変更）");
    expect(lines("amended")).toContain("第2版");
    expect(said("seed")).not.toMatch(/版/);
  });

  it("shows of an amendment what was before and after, the day of the changed contract and of the first issue", () => {
    for (const words of [
      "変更契約日令和4年9月28日当初発行日令和4年5月10日",
      "保証金額変更前40,000,000円変更後32,000,000円",
      "保証期限変更前令和5年3月31日変更後令和5年5月31日",
      "工期変更前令和4年4月1日から令和5年3月31日まで変更後令和4年4月1日から令和5年5月31日まで",
      "請負金額（総額）変更前100,000,000円変更後80,000,000円",
    ])
      expect(said("changed")).toContain(words);
    // What stayed stands once.
    expect(said("changed")).toContain("工事名〇〇道路改良工事工期");
    expect(lines("changed").filter((text) => text === "令和4年10月1日")).toHaveLength(1);
  });

  it("tells beside each change the days of earlier contracts that brought no certificate", () => {
    for (const words of [
      "請負金額（総額）変更前100,000,000円変更後80,000,000円変更契約日令和4年8月1日請負金額（対象額）",
      "請負金額（対象額）変更前100,000,000円変更後80,000,000円変更契約日令和4年8月1日、令和4年9月28日",
      "保証金額変更前40,000,000円変更後32,000,000円保証期限",
    ])
      expect(said("changedBefore")).toContain(words);
  });

  it("states one price only, where another one came without a new certificate", () => {
    expect(said("repriced")).toContain("請負金額が変更されています");
    expect(said("repriced")).not.toContain("81,000,000");
  });

  it("speaks of 業務委託 in its own words", () => {
    for (const words of ["業務名市道", "履行場所八代市", "履行期間令和", "契約日令和", "業務委託料（総額）"])
      expect(said("consulting")).toContain(words);
    expect(said("consulting")).not.toMatch(/工事名|請負金額|請負契約日|工期/);
  });

  it("names the members of a joint venture with their shares", () => {
    expect(lines("venture")).toEqual(
      expect.arrayContaining([
        "株式会社〇〇建設（代表者） 40%",
        "△△建設株式会社 30%",
        "株式会社□□組 16.67%",
        "◇◇工業株式会社 13.33%",
      ]),
    );
  });

  it("names on a body's copy who saw it and when, and tells nobody to hand anything in", () => {
    expect(said("seenByBody")).toContain(
      "保証確認サービスで閲覧した電子証書の写しです。閲覧機関八代市契約課閲覧者八代花子閲覧日時令和8年11月27日14時05分",
    );
    expect(said("seenByBody")).not.toContain("提出");
  });

  it("of a certificate on paper is an original with its number and a place for the seal, or a copy that says so", () => {
    expect(lines("original")).toEqual(expect.arrayContaining(["証書番号", "2070004426-01", "印"]));
    expect(said("original")).not.toMatch(/写し|電子|押印を省略/);
    expect(read.original.texts.filter(({ isTurned }) => isTurned)).toEqual([]);
    expect(read.original.info["Title"]).toBe("保証証書（前払金保証） 2070004426");
    expect(said("onPaper")).toContain("写しであり、原本ではありません。");
    expect(said("onPaper")).toContain("（押印は原本にあります。）");
    expect(said("onPaper")).not.toMatch(/電子|認証キー/);
    expect(read.onPaper.texts.filter(({ text }) => text === "写し").map((text) => text.isTurned)).toEqual([
      true,
      false,
    ]);
  });

  it("is marked as a copy for viewing, once across the page while it is in force, in the usual words or the obligee's own", () => {
    const marks = (name: "seed" | "superseded") =>
      read[name].texts.filter(({ text }) => text === "閲覧用の写し").map((text) => text.isTurned);
    expect(marks("seed")).toEqual([true, false]);
    // One word across the page: how it stands.
    expect(marks("superseded")).toEqual([false]);
    expect(said("seed")).toContain(withoutSpaces(USUAL_COPY_NOTE));
    expect(said("superseded")).toContain(OWN_NOTE);
    expect(said("superseded")).not.toContain(withoutSpaces(USUAL_COPY_NOTE));
  });

  it.each([
    ["superseded", "変更前", "令和4年10月1日発行の第2版に変更されており、"],
    ["expired", "期限満了", "保証期限（令和5年3月31日）は満了しています。"],
    ["cancelled", "解約", "令和4年12月1日に解約されました。"],
    ["discharged", "保証終了（債務履行済）", "保証した債務の履行により令和4年12月1日に終了しました。"],
  ] as const)("says at first sight that it is %s: %s", (name, mark, sentence) => {
    expect(read[name].texts.filter(({ text }) => text === mark).map((text) => text.isTurned)).toEqual([
      true,
      false,
    ]);
    expect(said(name)).toContain(sentence);
    expect(said("seed")).not.toContain(mark);
  });

  it("tells a term that follows the works without a mark", () => {
    expect(said("followed")).toContain("保証期限は令和5年9月30日に変更されています");
    expect(said("followed")).toContain("保証期限令和5年3月31日");
    expect(said("followed")).not.toContain("期限満了");
  });

  it("can be traced by number, version and digest", () => {
    expect(said("seed")).toContain(`保証契約番号2070004426電子証書の要約値（SHA-256）${PAPERS.seed.digest}`);
  });

  it("never bears the key", () => {
    for (const pdf of Object.values(read))
      expect(`${wordsOf(pdf)}${JSON.stringify(pdf)}`).not.toContain(SEED_KEY);
  });

  it("gives back every character of a name as it was written", () => {
    expect(said("rare")).toContain(`${withoutSpaces(NAME)}様`);
    expect(said("rare")).toContain(`東京都${UNKNOWN}町`);
  });

  it("tells in a footnote which characters it could not draw", () => {
    expect(said("rare")).toContain("〓：この書体で表示できない文字（順にU+2A6D6、U+E000）。");
    expect(said("seed")).not.toContain("〓");
  });

  it("names the characters that it could not draw to programs, too, each once and as they were written", () => {
    const papers = createPapers();
    expect(papers.missingCharacters(rare)).toEqual(Array.from(UNKNOWN));
    expect(papers.missingCharacters({ ...rare, obligee: { name: UNKNOWN } })).toEqual(Array.from(UNKNOWN));
    const officer = { name: "八代市", addressee: `契約担当者 ${UNKNOWN}` };
    expect(papers.missingCharacters({ ...seed, obligee: officer })).toEqual(Array.from(UNKNOWN));
    expect(papers.missingCharacters(seed)).toEqual([]);
  });

  it("says of itself what it is, in Japanese, and is read in the order of the paper", () => {
    const { info, metadata, isTagged, parts, complaints } = read.seed;
    expect(info).toMatchObject({
      Title: "保証証書（前払金保証） 2070004426 閲覧用の写し",
      Author: "西日本建設業保証株式会社",
      Subject: "保証証書（前払金保証）の閲覧用の写し",
      Keywords: "2070004426",
      Language: "ja-JP",
      CreationDate: "D:20220510030000Z",
      ModDate: "D:20220510030000Z",
      EncryptFilterName: null,
    });
    expect(metadata).toMatch(/<pdfaid:part>3<.*<pdfaid:conformance>A</s);
    expect(isTagged).toBe(true);
    expect(parts.filter((part) => ["H1", "Table"].includes(part))).toEqual(["H1", "Table"]);
    expect(parts.filter((part) => part === "TH").length).toBe(parts.filter((part) => part === "TD").length);
    expect(complaints).toEqual([]);
    const order = [
      "閲覧用の写しこの書面",
      "令和4年5月10日",
      "保証証書",
      "保証契約番号",
      "当会社は",
      "（注）",
    ];
    const places = order.map((words) => said("seed").indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it("keeps its metadata readable for any name of the issuer", () => {
    expect(read.rare.info["Author"]).toBe("A&B<保証>株式会社");
    expect(read.rare.metadata).toContain("<rdf:li>A&amp;B&lt;保証&gt;株式会社</rdf:li>");
  });

  it("has the same bytes for the same facts, and others for others", async () => {
    const bytes = async (paper: typeof PAPERS.seed) => Buffer.from(await createPapers().certificate(paper));
    const first = await bytes(PAPERS.seed);
    expect((await bytes(structuredClone(PAPERS.seed))).equals(first)).toBe(true);
    const id = (file: Buffer) => /\/ID (\[.*?\])/s.exec(file.toString("latin1"))?.[1];
    const expired = await bytes(PAPERS.expired);
    expect(id(first)).toBeDefined();
    expect(id(expired)).not.toBe(id(first));
  });
});
