import { createCanvas, loadImage } from "@napi-rs/canvas";
import jsqr from "jsqr";
import { seedNotice } from "../../tests/support/sample-papers";
import { readPdfs, withoutSpaces, wordsOf, type ReadPdf } from "../../tests/support/read-pdfs";
import { keyNoticeDocument, readKeyNoticeCode } from "../domain/auth-key/key-notice";
import { NO_IDENTIFIERS } from "../domain/works-contract/works-identifiers";
import { createPapers } from "./papers";

const notice = seedNotice();

async function scanned(picture: Uint8Array | null): Promise<string | undefined> {
  const image = await loadImage(Buffer.from(picture ?? []));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
  return jsqr(data, width, height)?.data;
}

describe("the key notice", () => {
  let read: ReadPdf;
  const lines = () => read.texts.map(({ text }) => text);
  beforeAll(async () => {
    ({ read } = await readPdfs({ read: await createPapers().keyNotice(notice) }, { scale: 1.5 }));
  });

  it("is one page of A4 with nothing to complain of", () => {
    expect([read.pages, read.size, read.complaints]).toEqual([1, [595.28, 841.89], []]);
  });

  it("has its title, its addressee and the six rows", () => {
    const rows = ["区分", "前払金保証", "保証契約番号", "2070004426", "認証キー", "332", "E1E", "XXXX"];
    const names = ["〇〇道路改良工事", "支出負担行為担当官 近畿地方整備局長 様", "西日本建設業保証株式会社"];
    expect(lines()).toEqual(
      expect.arrayContaining([
        "株式会社〇〇建設 様",
        "令和4年5月10日",
        "電子証書閲覧用「認証キー」等のお知らせ",
        ...rows,
        ...["工事名", "発注者", "保証機関"],
        ...names,
      ]),
    );
  });

  it.each([
    [{ worksNumber: "R3-12" }, ["工事番号", "R3-12"]],
    [{ worksNumber: "R3-12", contractNumber: "契-7" }, ["工事番号等", "工事番号 R3-12　契約番号 契-7"]],
  ])("names the works by %j as %j", async (numbers, shown) => {
    const identifiers = { ...NO_IDENTIFIERS, ...numbers };
    const { numbered } = await readPdfs({
      numbered: await createPapers().keyNotice({ ...notice, identifiers }),
    });
    const said = wordsOf(numbered);
    for (const words of shown) expect(said).toContain(withoutSpaces(words));
  });

  it("sets the groups of the key wider apart than its letters", () => {
    const [first, second] = read.texts.filter(({ text }) => ["332", "E1E"].includes(text));
    const gap = (second?.x ?? 0) - (first?.x ?? 0) - (first?.width ?? 0);
    expect(gap).toBeGreaterThan(20);
  });

  it("names the branch with its telephone, for questions", () => {
    expect(wordsOf(read)).toContain("【お問い合わせ先】取扱店大阪支店TEL06-6543-2711");
  });

  describe("of what is not the usual case", () => {
    const ended = "この保証契約は令和4年12月1日に解約されました。";
    const CASES = {
      signed: { ...notice, addressee: ["株式会社〇〇建設 熊本支店", "支店長 〇〇 〇〇"] },
      reissued: { ...notice, isReissued: true },
      named: { ...notice, service: { name: "〇〇県保証確認", url: "https://hosho.example.jp/" } },
      ruled: { ...notice, instructions: ["・提出先\u3000契約課", "・期限\u3000契約締結の前日まで"] },
      ended: { ...notice, endedSentence: ended },
      consulting: {
        ...notice,
        contractType: "CONSULTING",
        identifiers: { ...NO_IDENTIFIERS, worksNumber: "R3-12", contractNumber: "契-7" },
      },
    } as const;
    let said: Record<keyof typeof CASES, string>;
    beforeAll(async () => {
      const papers = createPapers();
      const files = Object.entries(CASES).map(async ([name, each]) => [name, await papers.keyNotice(each)]);
      const pdfs = await readPdfs(
        Object.fromEntries(await Promise.all(files)) as Record<keyof typeof CASES, Buffer>,
      );
      said = Object.fromEntries(
        Object.entries(pdfs).map(([name, pdf]) => [name, wordsOf(pdf)]),
      ) as typeof said;
    });

    it("addresses whoever signs for the contractor", () => {
      expect(said.signed).toContain("株式会社〇〇建設熊本支店支店長〇〇〇〇様");
    });

    it("says that its key took the place of another, and since when", () => {
      expect(said.reissued).toContain("再発行令和4年5月10日");
      expect(wordsOf(read)).not.toContain("再発行");
    });

    it("calls the service by its name, with its address", () => {
      expect(said.named).toContain("〇〇県保証確認にログインし、");
      expect(said.named).toContain("https://hosho.example.jp/");
    });

    it("tells the body's own rule instead of the usual ways", () => {
      expect(said.ruled).toContain("発注者様の定めにより、");
      expect(said.ruled).toContain("・提出先契約課・期限契約締結の前日まで");
      expect(said.ruled).not.toContain("①");
    });

    it("asks to hand nothing in for what has ended, and goes on telling how to read it", () => {
      expect(said.ended).toContain(`${ended}このお知らせを発注者様に提出する必要はありません。`);
      expect(said.ended).not.toMatch(/ご提出|誤って提出/);
      expect(said.ended).toContain("電子証書を閲覧ください。");
    });

    it("speaks of 業務委託 in its own words", () => {
      expect(said.consulting).toContain("業務名〇〇");
      expect(said.consulting).toContain("業務番号等");
      expect(said.consulting).not.toContain("工事名");
    });
  });

  it("shows the key larger than anything else", () => {
    const largest = Math.max(...read.texts.map(({ size }) => size));
    expect(read.texts.filter(({ size }) => size === largest).map(({ text }) => text)).toEqual([
      "332",
      "E1E",
      "XXXX",
    ]);
  });

  it("tells the customer the two ways to hand it in, and the obligee what to do with it", () => {
    const said = wordsOf(read);
    for (const words of [
      "保証確認サービスで電子証書を閲覧するための「認証キー」等は、以下のとおりとなります。",
      "【お客様へのお願い】次のいずれかの方法で、当該PDFファイルを発注者様にご提出ください。",
      "①電子契約システムへの登録（アップロード）②電子メールに添付して送信",
      "【発注者様へのお願い】保証確認サービスにログインし、",
      "上記の「保証契約番号」と「認証キー」を入力の上、電子証書を閲覧ください。",
      "【重要】保証証書のPDFを誤って提出しないでください。",
    ])
      expect(said).toContain(withoutSpaces(words));
  });

  it("carries number and key in a QR code that a scanner reads off the page", async () => {
    const code = await scanned(read.picture);
    expect(readKeyNoticeCode(code ?? "")).toEqual({ number: notice.number, key: notice.key });
  });

  it("carries the same facts for programs", () => {
    expect(read.attachments.map(({ name }) => name)).toEqual(["hosho-key-notice.json"]);
    expect(JSON.parse(read.attachments[0]?.text ?? "")).toEqual(keyNoticeDocument(notice));
  });

  it("says of itself what it is, without the key", () => {
    expect(read.info).toMatchObject({
      Title: "電子証書閲覧用「認証キー」等のお知らせ 2070004426",
      Author: "西日本建設業保証株式会社",
      Keywords: "2070004426",
      Language: "ja-JP",
      CreationDate: "D:20220510030000Z",
    });
    expect(`${JSON.stringify(read.info)}${read.metadata}`).not.toContain(notice.key);
    expect(read.isTagged).toBe(true);
    expect(read.parts).toEqual(expect.arrayContaining(["H1", "Table", "Figure"]));
  });

  it("has the same bytes for the same facts, and others for another key", async () => {
    const bytes = async (facts: typeof notice) => Buffer.from(await createPapers().keyNotice(facts));
    const first = await bytes(notice);
    expect((await bytes({ ...notice })).equals(first)).toBe(true);
    expect((await bytes({ ...notice, key: "332E1EXXXY" as typeof notice.key })).equals(first)).toBe(false);
  });
});
