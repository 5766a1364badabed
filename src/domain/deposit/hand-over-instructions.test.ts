import type { EmailAddress } from "../values/email-address";
import { handOverInstructions } from "./hand-over-instructions";
import { HAND_OVER_WAYS, type HandOverRoute } from "./hand-over-rules";

const nothing: HandOverRoute = {
  ...{ kinds: ["ADVANCE_PAYMENT"], way: null, department: null, address: null, place: null, subject: null },
  ...{ takesPrint: null, takesPhoneCall: null, telephone: null, until: null },
};
const told = (route: Partial<HandOverRoute>, subject: string | null = null) =>
  handOverInstructions({ ...nothing, ...route }, subject);

describe("what a notice tells of a body's own rule", () => {
  it("is nothing where the body says nothing", () => {
    expect(handOverInstructions(null, null)).toEqual([]);
    expect(told({})).toEqual([]);
    expect(told({ takesPrint: false, takesPhoneCall: false })).toEqual([]);
  });

  it("is where the mail goes, under which subject, until when, and what comes after it", () => {
    const address = "keiyaku@city.example.jp" as EmailAddress;
    const route = { way: "EMAIL", department: "契約課", address, until: "契約締結の前日まで" } as const;
    const after = { takesPrint: true, takesPhoneCall: true, telephone: "0965-00-0000" };
    expect(told({ ...route, ...after }, "【前払金書類】R3-12")).toEqual([
      "・方法\u3000電子メールに添付して送信",
      "・提出先\u3000契約課\u3000keiyaku@city.example.jp",
      "・件名\u3000【前払金書類】R3-12",
      "・期限\u3000契約締結の前日まで",
      "・印刷\u3000このお知らせを印刷したものも必要です。",
      "・連絡\u3000提出後、電話（0965-00-0000）で到達を確認してください。",
    ]);
    expect(told({ takesPhoneCall: true })).toEqual(["・連絡\u3000提出後、電話で到達を確認してください。"]);
  });

  it("names no mail where another way is asked for", () => {
    const address = "keiyaku@city.example.jp" as EmailAddress;
    const lines = told({ way: "IN_PERSON", department: "契約課", place: "本庁舎3階", address }, "件名");
    expect(lines).toEqual(["・方法\u3000印刷して持参", "・提出先\u3000契約課\u3000本庁舎3階"]);
  });

  it.each(HAND_OVER_WAYS)("has words for %s", (way) => {
    expect(told({ way })).toEqual([expect.stringMatching(/^・方法\u3000[^A-Z]+$/u)]);
  });
});
