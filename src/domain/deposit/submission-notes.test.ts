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
const notes = (given: HandOverRoute | null) =>
  submissionNotes({ route: given, isOnPaper: false, hasEnded: false }).map(({ en }) => en);

describe("the notes on a hand-over", () => {
  it("always say what is handed in, and nothing more where all is known and nothing asked", () => {
    expect(notes(route({}))).toEqual([expect.stringContaining("not the certificate itself")]);
  });

  it("tell to hand in the certificate itself where it was delivered on paper", () => {
    for (const given of [route({ takesPrint: true }), null]) {
      const [note, ...others] = submissionNotes({ route: given, isOnPaper: true, hasEnded: false });
      expect(note?.en).toContain("Hand in the paper certificate itself");
      expect(others).toEqual([]);
    }
  });

  it("tell to hand in nothing for what has ended", () => {
    for (const isOnPaper of [true, false]) {
      const [note, ...others] = submissionNotes({ route: route({}), isOnPaper, hasEnded: true });
      expect(note?.ja).toContain("提出するものはありません");
      expect(others).toEqual([]);
    }
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
});
