import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GOOD_SETTINGS, problemsWith } from "../../tests/support/production-settings";
import { selfSignedCertificate } from "../../tests/support/self-signed-certificate";
import { readConfig } from "../config";

describe("the mail server of a real server", () => {
  const mailOf = (environment: Record<string, string>) =>
    readConfig("serve", { ...GOOD_SETTINGS, ...environment }).mail;

  it("has no default, nor has who mails come from", () => {
    expect(
      problemsWith({ HOSHO_SMTP_URL: undefined, HOSHO_MAIL_FROM: "" }).map(
        (problem) => problem.split(";")[0],
      ),
    ).toEqual(["HOSHO_SMTP_URL is missing", "HOSHO_MAIL_FROM is missing"]);
  });

  it("may be off, and then nobody needs to be named", () => {
    const off = { ...GOOD_SETTINGS, HOSHO_SMTP_URL: "off", HOSHO_MAIL_FROM: undefined };
    expect(readConfig("serve", off).mail).toBeNull();
  });

  it.each(["smtp://localhost", "smtp://[::1]:25", "smtps://u%40x:p%3Aw@smtp.example.jp/"])(
    "may be at %s",
    (smtpUrl) => expect(mailOf({ HOSHO_SMTP_URL: smtpUrl })?.smtpUrl).toBe(smtpUrl),
  );

  it.each([
    ["smtp.example.jp:587", "is of an unknown kind"],
    ["https://u:s3cret@smtp.example.jp", "is of an unknown kind"],
    ["smtp://", "names no host"],
    ["smtp://u:s3cret@", "cannot be read"],
    ["smtp://u:s3cret%@smtp.example.jp", "cannot be read"],
    ["smtp://u:s3cret@smtp.example.jp:port", "cannot be read"],
    ["smtp://s3cret@smtp.example.jp", "needs both user and password"],
    ["smtp://u:s3cret@smtp.example.jp/inbox", "has more than a host and a port"],
    ["smtp://u:s3cret@smtp.example.jp?tls=no", "has more than a host and a port"],
  ])("is refused at %s, without repeating it", (smtpUrl, reason) => {
    const problems = problemsWith({ HOSHO_SMTP_URL: smtpUrl });
    expect(problems).toEqual([expect.stringContaining(reason)]);
    expect(problems[0]).not.toContain("s3cret");
  });

  it("is kept from being read as mail servers do it, unless set", () => {
    expect(mailOf({})).not.toHaveProperty("tls");
    expect(mailOf({ HOSHO_SMTP_TLS: "verified" })?.tls).toEqual({ policy: "verified", ca: null });
    const plain = { HOSHO_SMTP_URL: "smtp://relay.example.jp", HOSHO_SMTP_TLS: "off" };
    expect(mailOf(plain)?.tls).toEqual({ policy: "off", ca: null });
    expect(mailOf({ ...plain, HOSHO_SMTP_URL: "smtp://u:s3cret@127.0.0.1:25" })?.tls?.policy).toBe("off");
  });

  it.each([
    "smtps://relay.example.jp",
    "smtp://u:s3cret@relay.example.jp",
    "smtp://u:s3cret@127.0.0.1.example.jp",
  ])("is not sent to %s without TLS", (smtpUrl) => {
    const problems = problemsWith({ HOSHO_SMTP_URL: smtpUrl, HOSHO_SMTP_TLS: "off" });
    expect(problems).toEqual([expect.stringContaining("HOSHO_SMTP_TLS is off")]);
    expect(problems[0]).not.toContain("s3cret");
  });

  it("may name the certificates that are trusted, and they must be some", () => {
    const directory = mkdtempSync(join(tmpdir(), "hosho-config-"));
    const file = (text: string): string => {
      writeFileSync(join(directory, "ca.pem"), text);
      return join(directory, "ca.pem");
    };
    const { cert, key } = selfSignedCertificate();
    expect(mailOf({ HOSHO_SMTP_CA_FILE: file(cert) })?.tls).toEqual({ policy: "opportunistic", ca: cert });
    expect(mailOf({ HOSHO_SMTP_CA_FILE: file(cert + cert) })?.tls?.ca).toBe(cert + cert);
    for (const text of ["", key, cert.replace(/[A-Za-z]{8}/g, "AAAAAAAA"), cert + cert.replace("MII", "MIA")])
      expect(problemsWith({ HOSHO_SMTP_CA_FILE: file(text) })).toEqual([
        expect.stringContaining("HOSHO_SMTP_CA_FILE must be a file of certificates in PEM"),
      ]);
    expect(problemsWith({ HOSHO_SMTP_CA_FILE: join(directory, "nothing") })).toHaveLength(1);
    rmSync(directory, { recursive: true, force: true });
  });

  it.each([
    ["hosho@example.jp", { address: "hosho@example.jp", name: null }],
    ["<hosho@example.jp>", { address: "hosho@example.jp", name: null }],
    ["〇〇保証 熊本支店 <hosho@example.jp>", { address: "hosho@example.jp", name: "〇〇保証 熊本支店" }],
    [
      "髙\ufa11\u{E0100}保証 <hosho＠example.jp>",
      { address: "hosho@example.jp", name: "髙\ufa11\u{E0100}保証" },
    ],
    ["\u3000<a..b@docomo.example>", { address: "a..b@docomo.example", name: null }],
  ])("sends in the name of %s", (from, expected) => {
    expect(mailOf({ HOSHO_MAIL_FROM: from })?.from).toEqual(expected);
  });

  it.each([
    "hosho",
    "hosho@",
    "a@example.jp, b@example.jp",
    "a@example.jp <b@example.jp",
    "x\nBcc: b@example.jp <a@example.jp>",
    '"x" <a@example.jp>',
    "保証\ufffd <a@example.jp>",
    "保証\ue000 <a@example.jp>",
    "保証\u202e <a@example.jp>",
    "保証\u3164機関 <a@example.jp>",
    "=?utf-8?q?x?= <a@example.jp>",
    "=?utf-8?q?x?=@example.jp",
    "日本語@example.jp",
  ])("does not send in the name of %j", (from) => {
    expect(problemsWith({ HOSHO_MAIL_FROM: from })).toEqual([
      expect.stringContaining("HOSHO_MAIL_FROM must be an e-mail address"),
    ]);
  });
});
