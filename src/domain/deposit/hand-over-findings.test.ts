import { findingsOnHandOver, findingsOnRejection, type StatedHandOver } from "./hand-over-findings";

const days = { today: "2026-11-22", issuedOn: "2026-11-01" } as never;
const nothing = {
  means: null,
  submittedTo: null,
  handedOverOn: null,
  toAddress: null,
  subject: null,
  remarks: null,
  attachmentIds: [] as readonly string[],
};
const codes = (stated: object): string[] =>
  findingsOnHandOver({ ...nothing, ...stated } as StatedHandOver, days).map(
    ({ path, code }) => `${path} ${code}`,
  );

describe("a hand-over", () => {
  it("that was made elsewhere says how, and may say where and when", () => {
    expect(codes({ channel: "RECORDED" })).toEqual(["means REQUIRED_WHERE_RECORDED"]);
    const whole = { means: "IN_PERSON", submittedTo: "契約課 窓口", handedOverOn: "2026-11-01" };
    expect(codes({ channel: "RECORDED", ...whole })).toEqual([]);
  });

  it("that is made here says nothing of these", () => {
    expect(codes({ channel: "DIRECT" })).toEqual([]);
    expect(
      codes({ channel: "DIRECT", means: "POST", submittedTo: "契約課", handedOverOn: "2026-11-20" }),
    ).toEqual([
      "means ONLY_WHERE_RECORDED",
      "submittedTo ONLY_WHERE_RECORDED",
      "handedOverOn ONLY_WHERE_RECORDED",
    ]);
  });

  it("by mail may say where it goes, under which subject, and what the contractor adds; no other does", () => {
    const mail = {
      toAddress: "keiyaku@city.example",
      subject: "【電子保証】工-7",
      remarks: "請求書は別途郵送します。\n担当 〇〇",
    };
    expect(codes({ channel: "EMAIL", ...mail })).toEqual([]);
    expect(codes({ channel: "DIRECT", ...mail })).toEqual([
      "toAddress ONLY_BY_MAIL",
      "subject ONLY_BY_MAIL",
      "remarks ONLY_BY_MAIL",
    ]);
    expect(codes({ channel: "EMAIL", subject: "件".repeat(201) })).toEqual(["subject TOO_LONG"]);
    expect(codes({ channel: "EMAIL", subject: "件名\r\nBcc: x" })).toEqual(["subject UNPRINTABLE"]);
    expect(codes({ channel: "EMAIL", remarks: "字".repeat(1_001) })).toEqual(["remarks TOO_LONG"]);
  });

  it("was not made before the issue, nor tomorrow", () => {
    const on = (handedOverOn: string) => codes({ channel: "RECORDED", means: "POST", handedOverOn });
    expect(on("2026-10-31")).toEqual(["handedOverOn BEFORE_ISSUE"]);
    expect(on("2026-11-22")).toEqual([]);
    expect(on("2026-11-23")).toEqual(["handedOverOn AFTER_TODAY"]);
  });

  it("tells the day that it missed, and the one that was stated", () => {
    const on = (handedOverOn: string) =>
      findingsOnHandOver(
        { ...nothing, channel: "RECORDED", means: "POST", handedOverOn } as StatedHandOver,
        days,
      );
    expect(on("2026-10-31")).toEqual([
      { path: "handedOverOn", code: "BEFORE_ISSUE", limit: "2026-11-01", actual: "2026-10-31" },
    ]);
    expect(on("2026-11-23")).toEqual([
      { path: "handedOverOn", code: "AFTER_TODAY", limit: "2026-11-22", actual: "2026-11-23" },
    ]);
  });

  it("by mail goes to an address that a mail can go to", () => {
    expect(codes({ channel: "EMAIL", toAddress: "契約課" })).toEqual(["toAddress NOT_AN_EMAIL_ADDRESS"]);
  });

  it("by mail may have a subject of 200 characters, and remarks of 1,000 beside the breaks of their lines", () => {
    expect(codes({ channel: "EMAIL", subject: "件".repeat(200), remarks: "字\n".repeat(1_000) })).toEqual([]);
    expect(codes({ channel: "EMAIL", remarks: "字\u0007" })).toEqual(["remarks UNPRINTABLE"]);
  });

  it("by an opening is nothing that a contractor states", () => {
    expect(codes({ channel: "RECORDED", means: "OPENED" })).toEqual(["means NOT_STATED_BY_CONTRACTOR"]);
  });

  it("has a place of 200 characters at most", () => {
    const at = (submittedTo: string) => codes({ channel: "RECORDED", means: "POST", submittedTo });
    expect(at("課".repeat(200))).toEqual([]);
    expect(at("課".repeat(201))).toEqual(["submittedTo TOO_LONG"]);
    expect(at(" ")).toEqual(["submittedTo BLANK"]);
  });
});

describe("a rejection", () => {
  it("says what is to be corrected, in 400 characters at most", () => {
    expect(findingsOnRejection("保証金額が契約書と異なります。")).toEqual([]);
    expect(findingsOnRejection("字".repeat(400))).toEqual([]);
    expect(findingsOnRejection("字".repeat(401))).toMatchObject([{ path: "text", code: "TOO_LONG" }]);
    expect(findingsOnRejection("")).toMatchObject([{ path: "text", code: "BLANK" }]);
  });
});
