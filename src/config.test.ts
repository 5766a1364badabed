import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { selfSignedCertificate } from "../tests/support/self-signed-certificate";
import { ConfigError, readConfig } from "./config";

const pepper = randomBytes(32);
const encryptionKey = randomBytes(32);
const sealKey = randomBytes(32);
const good = {
  DATABASE_URL: "postgres://hosho:pw-in-url@db.example.jp:5432/hosho",
  HOSHO_AUTH_KEY_PEPPER: pepper.toString("base64"),
  HOSHO_AUTH_KEY_ENCRYPTION_KEY: encryptionKey.toString("hex"),
  HOSHO_SEAL_KEYS: `2026:${sealKey.toString("base64")}`,
  HOSHO_SMTP_URL: "smtps://hosho:pw-of-mail@smtp.example.jp:465",
  HOSHO_MAIL_FROM: "西日本建設業保証 <hosho@example.jp>",
};

function problemsOf(environment: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig("serve", { ...good, ...environment });
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe("the settings of the sandbox", () => {
  it("are all set without any environment, for this machine alone", () => {
    expect(readConfig("sandbox", {})).toEqual({
      mode: "sandbox",
      host: "127.0.0.1",
      port: 4000,
      databaseUrl: "sqlite:./data/hosho.sqlite",
      secrets: null,
      mail: null,
      operatorMails: [],
      corsOrigins: [],
      trustedProxies: 0,
      logLevel: "warn",
      database: { connections: { reads: 10, writes: 10 } },
      introspection: "everybody",
      graphiql: true,
      budgets: {
        token: { requests: 1_000_000, cost: 999_999_999, parallel: 10_000 },
        address: { requests: 1_000_000, cost: 999_999_999, parallel: 10_000 },
      },
      drainMilliseconds: 0,
    });
  });

  it("leave the log level to whoever sets it", () => {
    expect(readConfig("sandbox", { HOSHO_LOG_LEVEL: "info" }).logLevel).toBe("info");
    expect(readConfig("serve", good).logLevel).toBe("info");
    expect(readConfig("serve", good).introspection).toBe("signed-in");
  });

  it("take no secrets and no mail server from outside", () => {
    expect(readConfig("sandbox", good)).toMatchObject({ secrets: null, mail: null });
  });

  it("treat an empty setting as an absent one", () => {
    expect(readConfig("sandbox", { PORT: "", HOST: "  ", HOSHO_CORS_ORIGINS: "" })).toEqual(
      readConfig("sandbox", {}),
    );
  });
});

describe("the settings of a real server", () => {
  it("are read from the environment, secrets in base64 or hex, and frozen", () => {
    const config = readConfig("serve", {
      ...good,
      HOST: "0.0.0.0",
      PORT: " 8080 ",
      HOSHO_OPERATOR_MAIL: "ops@example.jp, night@example.jp",
      HOSHO_CORS_ORIGINS: "https://example.jp, http://localhost:3000",
      HOSHO_TRUSTED_PROXIES: "2",
      HOSHO_LOG_LEVEL: "warn",
      HOSHO_INTROSPECTION: "off",
      HOSHO_TOKEN_REQUESTS: "50",
      HOSHO_TOKEN_COST: "60000",
      HOSHO_TOKEN_PARALLEL: "7",
      HOSHO_ADDRESS_REQUESTS: "8",
      HOSHO_DRAIN_MS: "8000",
    });
    expect(config).toEqual({
      mode: "serve",
      host: "0.0.0.0",
      port: 8080,
      databaseUrl: good.DATABASE_URL,
      secrets: { pepper, encryptionKey, sealKeys: [{ id: "2026", key: sealKey }] },
      mail: {
        smtpUrl: "smtps://hosho:pw-of-mail@smtp.example.jp:465",
        from: { address: "hosho@example.jp", name: "西日本建設業保証" },
      },
      operatorMails: ["ops@example.jp", "night@example.jp"],
      corsOrigins: ["https://example.jp", "http://localhost:3000"],
      trustedProxies: 2,
      logLevel: "warn",
      database: { connections: { reads: 10, writes: 10 } },
      introspection: "off",
      graphiql: true,
      budgets: {
        token: { requests: 50, cost: 60_000, parallel: 7 },
        address: { requests: 8, cost: 20_000, parallel: 8 },
      },
      drainMilliseconds: 8000,
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it("have no defaults for the database and the secrets", () => {
    expect(() => readConfig("serve", {})).toThrow(ConfigError);
    expect(
      problemsOf({
        DATABASE_URL: undefined,
        HOSHO_AUTH_KEY_PEPPER: undefined,
        HOSHO_AUTH_KEY_ENCRYPTION_KEY: "",
      }).map((problem) => problem.split(";")[0]),
    ).toEqual([
      "DATABASE_URL is missing",
      "HOSHO_AUTH_KEY_PEPPER is missing",
      "HOSHO_AUTH_KEY_ENCRYPTION_KEY is missing",
    ]);
  });

  it("are refused with everything that is wrong at once", () => {
    const environment = {
      PORT: "65536",
      DATABASE_URL: "mysql://somewhere",
      HOSHO_AUTH_KEY_PEPPER: "c2hvcnQ=",
      HOSHO_AUTH_KEY_ENCRYPTION_KEY: undefined,
      HOSHO_OPERATOR_MAIL: "ops@example.jp,nobody",
      HOSHO_CORS_ORIGINS: "*,https://example.jp/",
      HOSHO_TRUSTED_PROXIES: "true",
      HOSHO_LOG_LEVEL: "loud",
      HOSHO_DRAIN_MS: "8001",
    };
    expect(problemsOf(environment)).toEqual([
      'PORT must be a whole number from 0 to 65535; got "65536".',
      "DATABASE_URL is of an unknown kind; expected sqlite:FILE or postgres://USER:PASSWORD@HOST:PORT/DATABASE.",
      "HOSHO_AUTH_KEY_PEPPER must be 32 bytes in base64 or hex; make one with: openssl rand -base64 32.",
      "HOSHO_AUTH_KEY_ENCRYPTION_KEY is missing; make one with: openssl rand -base64 32.",
      "HOSHO_OPERATOR_MAIL must list e-mail addresses such as ops@example.jp, separated by commas; got another text.",
      'HOSHO_CORS_ORIGINS must list origins such as https://example.jp, separated by commas; got "*".',
      'HOSHO_CORS_ORIGINS must list origins such as https://example.jp, separated by commas; got "https://example.jp/".',
      'HOSHO_TRUSTED_PROXIES must be a whole number from 0 to 10; got "true".',
      'HOSHO_LOG_LEVEL must be one of fatal, error, warn, info, debug, silent; got "loud".',
      'HOSHO_DRAIN_MS must be a whole number from 0 to 8000; got "8001".',
    ]);
    for (const problem of problemsOf(environment))
      expect(() => readConfig("serve", { ...good, ...environment })).toThrow(problem);
  });

  it.each(["-1", "1.5", "1e3", "0x50", "４０００", "http", "4000 4001"])(
    "are refused with PORT %j",
    (port) => {
      expect(problemsOf({ PORT: port })).toHaveLength(1);
    },
  );

  it.each(["sqlite:./data/h.sqlite", "postgres://h/d", "postgresql://u:p@h:5432/d"])(
    "take DATABASE_URL %s",
    (url) => expect(problemsOf({ DATABASE_URL: url })).toEqual([]),
  );

  it.each([
    ["sqlite:", "names no file"],
    ["sqlite::memory:", "must name a file"],
    ["sqlite: :memory:", "must name a file"],
    ["postgres://", "names no host"],
    ["postgres:///d", "names no host"],
    ["postgres://h", "names no database"],
    ["postgres://h/", "names no database"],
    ["postgres:h", "unknown kind"],
    ["./file", "unknown kind"],
    ["https://example.jp", "unknown kind"],
    ["postgres://u:s3cret@h:port/d", "cannot be read"],
    ["postgres://u:s3cret/x@h/d", "cannot be read"],
    ["postgres://u:s3cret#x@h/d", "cannot be read"],
    ["postgres://u:s3cret%@h/d", "cannot be read"],
    ["postgres://u%:s3cret@h/d", "cannot be read"],
  ])("are refused with DATABASE_URL %s, without repeating it", (url, reason) => {
    const problems = problemsOf({ DATABASE_URL: url });
    expect(problems).toEqual([expect.stringContaining(reason)]);
    expect(problems[0]).toContain("expected sqlite:FILE or postgres://");
    expect(problems[0]).not.toContain("s3cret");
  });
});

describe("the mail server of a real server", () => {
  const mailOf = (environment: Record<string, string>) =>
    readConfig("serve", { ...good, ...environment }).mail;

  it("has no default, nor has who mails come from", () => {
    expect(
      problemsOf({ HOSHO_SMTP_URL: undefined, HOSHO_MAIL_FROM: "" }).map((problem) => problem.split(";")[0]),
    ).toEqual(["HOSHO_SMTP_URL is missing", "HOSHO_MAIL_FROM is missing"]);
  });

  it("may be off, and then nobody needs to be named", () => {
    const off = { ...good, HOSHO_SMTP_URL: "off", HOSHO_MAIL_FROM: undefined };
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
    const problems = problemsOf({ HOSHO_SMTP_URL: smtpUrl });
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
    const problems = problemsOf({ HOSHO_SMTP_URL: smtpUrl, HOSHO_SMTP_TLS: "off" });
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
      expect(problemsOf({ HOSHO_SMTP_CA_FILE: file(text) })).toEqual([
        expect.stringContaining("HOSHO_SMTP_CA_FILE must be a file of certificates in PEM"),
      ]);
    expect(problemsOf({ HOSHO_SMTP_CA_FILE: join(directory, "nothing") })).toHaveLength(1);
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
    expect(problemsOf({ HOSHO_MAIL_FROM: from })).toEqual([
      expect.stringContaining("HOSHO_MAIL_FROM must be an e-mail address"),
    ]);
  });
});

describe("a secret of a real server", () => {
  const same = randomBytes(32).toString("hex");

  it.each([
    ["31 bytes", randomBytes(31).toString("base64"), "32 bytes"],
    ["33 bytes", randomBytes(33).toString("base64"), "32 bytes"],
    ["63 hex digits", same.slice(1), "32 bytes"],
    ["a password", "correct horse battery staple", "32 bytes"],
    ["one byte over and over", "00".repeat(32), "weak"],
    ["a repeated word", "password".repeat(6).slice(0, 43), "weak"],
    ["sixteen different bytes", "00112233445566778899aabbccddeeff".repeat(2), "weak"],
    ["characters that base64 has not", `%${randomBytes(32).toString("base64")}!`, "32 bytes"],
  ])("is refused when it is %s", (_, secret, reason) => {
    const problems = problemsOf({ HOSHO_AUTH_KEY_PEPPER: secret });
    expect(problems).toEqual([expect.stringContaining(reason)]);
    expect(problems.join()).not.toContain(secret);
  });

  it("is refused when it serves both purposes, even written differently", () => {
    const asBase64 = Buffer.from(same, "hex").toString("base64");
    const problems = problemsOf({ HOSHO_AUTH_KEY_PEPPER: same, HOSHO_AUTH_KEY_ENCRYPTION_KEY: asBase64 });
    expect(problems).toEqual([expect.stringContaining("must differ")]);
  });

  it("is refused as a key of the seals where another serves that purpose, or where it cannot be told from another", () => {
    const [first, second] = [sealKey, randomBytes(32)].map((key) => key.toString("base64"));
    const refused = (setting: string): readonly string[] => problemsOf({ HOSHO_SEAL_KEYS: setting });
    expect(refused(`a:${first ?? ""},b:${second ?? ""}`)).toEqual([]);
    for (const [setting, reason] of [
      [`a:${first ?? ""},a:${second ?? ""}`, "ID of its own"],
      [`a:${first ?? ""},b:${first ?? ""}`, "each key once"],
      [`a:${good.HOSHO_AUTH_KEY_PEPPER}`, "must differ"],
      [first ?? "", "must be ID:KEY"],
      [`a b:${first ?? ""}`, "must be ID:KEY"],
      [`a:${"00".repeat(32)}`, "weak"],
      ["a:short", "32 bytes"],
      ["", "missing"],
    ] as const) {
      expect(refused(setting)).toEqual([expect.stringContaining(reason)]);
      expect(refused(setting).join()).not.toContain(first);
    }
  });

  it("is taken whenever it is random", () => {
    for (let time = 0; time < 1000; time += 1)
      expect(problemsOf({ HOSHO_AUTH_KEY_PEPPER: randomBytes(32).toString("base64url") })).toEqual([]);
  });

  it("stands in no message, nor does the database's password", () => {
    const environment = { ...good, DATABASE_URL: "mysql://hosho:pw-in-url@db", PORT: "x" };
    const message = problemsOf({ ...environment, HOSHO_AUTH_KEY_ENCRYPTION_KEY: good.HOSHO_AUTH_KEY_PEPPER });
    expect(message).toHaveLength(3);
    for (const secret of ["pw-in-url", good.HOSHO_AUTH_KEY_PEPPER])
      expect(message.join()).not.toContain(secret);
  });
});
