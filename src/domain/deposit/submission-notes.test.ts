import type { HandOverRoute } from "./hand-over-rules";
import { submissionNotes } from "./submission-notes";

const route = (changes: Partial<HandOverRoute>): HandOverRoute => ({
  kinds: ["ADVANCE_PAYMENT"],
  way: "EMAIL",
  department: null,
  address: "keiyaku@city.example" as never,
  place: null,
  subject: null,
  takesPrint: false,
  takesPhoneCall: false,
  telephone: null,
  until: null,
  ...changes,
});
const inJapanese = (given: HandOverRoute | null) => submissionNotes(given).map(({ ja }) => ja);
const notes = (given: HandOverRoute | null) => submissionNotes(given).map(({ en }) => en);

describe("the notes on a hand-over", () => {
  it("always say what is handed in, and nothing more where all is known and nothing asked", () => {
    expect(notes(route({}))).toEqual([expect.stringContaining("not the certificate itself")]);
  });

  it("say what the body wants", () => {
    expect(notes(route({ takesPrint: true })).at(-1)).toContain("wants a print");
    expect(notes(route({ takesPhoneCall: true })).at(-1)).toContain("Telephone the obligee");
  });

  it("say what nobody knows", () => {
    expect(notes(null).at(-1)).toContain("is not known. Ask");
    expect(notes(route({ takesPrint: null })).at(-1)).toContain("print is not known");
    expect(notes(route({ takesPhoneCall: null })).at(-1)).toContain("call is not known");
    expect(notes(route({ address: null })).at(-1)).toContain("Where the obligee takes mails");
    expect(notes(route({ way: "IN_PERSON", address: null }))).toHaveLength(1);
    expect(notes(route({ way: null, address: null }))).toHaveLength(2);
  });

  it("ask for a mailbox only where the body takes mails, or nobody knows how it takes anything", () => {
    expect(notes(route({ way: "EMAIL" }))).toHaveLength(1);
    for (const way of ["DIRECT", "CONTRACT_SYSTEM", "WEB_FORM", "POST"] as const)
      expect(notes(route({ way, address: null }))).toHaveLength(1);
  });

  it("come in the order of the work: what is handed in, where to, on paper, and by telephone", () => {
    const unknown = route({ address: null, takesPrint: null, takesPhoneCall: null });
    expect(inJapanese(unknown)).toEqual([
      expect.stringMatching(/電子証書（保証証書）そのものは提出しない/u),
      expect.stringMatching(/メールアドレスは登録されていません.*確認してください/u),
      expect.stringMatching(/印刷物の提出が必要かどうかは登録されていません/u),
      expect.stringMatching(/電話での連絡が必要かどうかは登録されていません/u),
    ]);
    expect(inJapanese(route({ takesPrint: true, takesPhoneCall: true }))).toEqual([
      expect.stringMatching(/お知らせです/u),
      expect.stringMatching(/印刷して提出してください/u),
      expect.stringMatching(/電話で到達を確認してください/u),
    ]);
  });

  it("send a contractor whose obligee nobody knows to the section in charge", () => {
    expect(inJapanese(null)).toHaveLength(2);
    expect(inJapanese(null)[1]).toMatch(/提出方法は登録されていません.*担当部署に確認してください/u);
  });
});
