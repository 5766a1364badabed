import {
  ENCRYPTION_KEY,
  GOOD_SETTINGS,
  PEPPER,
  problemsWith,
  SEAL_KEY,
} from "../tests/support/production-settings";
import { ConfigError, readConfig } from "./config";

describe("the settings of the sandbox", () => {
  it("are all set without any environment, for this machine alone", () => {
    expect(readConfig("sandbox", {})).toEqual({
      mode: "sandbox",
      host: "127.0.0.1",
      port: 4000,
      workers: 1,
      databaseUrl: "sqlite:./data/hosho.sqlite",
      secrets: null,
      mail: null,
      service: { name: "保証確認サービス", url: null },
      operatorMails: [],
      fourEyesFrom: null,
      mostAttachmentBytes: 1_000_000_000,
      webhookPrivateAddresses: true,
      corsOrigins: [],
      trustedProxies: 0,
      logLevel: "warn",
      database: { connections: { reads: 10, writes: 10 }, prepared: "auto" },
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
    expect(readConfig("serve", GOOD_SETTINGS).logLevel).toBe("info");
    expect(readConfig("serve", GOOD_SETTINGS).introspection).toBe("signed-in");
  });

  it("take no secrets and no mail server from outside", () => {
    expect(readConfig("sandbox", GOOD_SETTINGS)).toMatchObject({ secrets: null, mail: null });
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
      ...GOOD_SETTINGS,
      HOST: "0.0.0.0",
      PORT: " 8080 ",
      HOSHO_SERVICE_NAME: "〇〇県保証確認サービス",
      HOSHO_SERVICE_URL: "https://hosho.example.jp/",
      HOSHO_OPERATOR_MAIL: "ops@example.jp, night@example.jp",
      HOSHO_CORS_ORIGINS: "https://example.jp, http://localhost:3000",
      HOSHO_FOUR_EYES_FROM: "100000000",
      HOSHO_WORKERS: "3",
      HOSHO_TRUSTED_PROXIES: "2",
      HOSHO_LOG_LEVEL: "warn",
      HOSHO_INTROSPECTION: "off",
      HOSHO_TOKEN_REQUESTS: "50",
      HOSHO_TOKEN_COST: "60000",
      HOSHO_TOKEN_PARALLEL: "7",
      HOSHO_ADDRESS_REQUESTS: "8",
      HOSHO_ATTACHMENT_BYTES: "2000000000",
      HOSHO_DRAIN_MS: "8000",
    });
    expect(config).toEqual({
      mode: "serve",
      host: "0.0.0.0",
      port: 8080,
      workers: 3,
      databaseUrl: GOOD_SETTINGS.DATABASE_URL,
      secrets: {
        pepper: PEPPER,
        encryptionKey: ENCRYPTION_KEY,
        sealKeys: [{ id: "2026", key: SEAL_KEY }],
      },
      mail: {
        smtpUrl: "smtps://hosho:pw-of-mail@smtp.example.jp:465",
        from: { address: "hosho@example.jp", name: "西日本建設業保証" },
      },
      service: { name: "〇〇県保証確認サービス", url: "https://hosho.example.jp/" },
      operatorMails: ["ops@example.jp", "night@example.jp"],
      fourEyesFrom: 100_000_000,
      webhookPrivateAddresses: false,
      mostAttachmentBytes: 2_000_000_000,
      corsOrigins: ["https://example.jp", "http://localhost:3000"],
      trustedProxies: 2,
      logLevel: "warn",
      database: { connections: { reads: 10, writes: 10 }, prepared: "auto" },
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

  it.each([
    ["HOSHO_SERVICE_NAME", "サ".repeat(61)],
    ["HOSHO_SERVICE_NAME", "保証\u0007確認"],
    ["HOSHO_SERVICE_URL", "hosho.example.jp"],
    ["HOSHO_SERVICE_URL", "javascript:alert(1)"],
    ["HOSHO_SERVICE_URL", "https://保証.example.jp/"],
    ["HOSHO_SERVICE_URL", `https://example.jp/${"a".repeat(200)}`],
  ])("take no %s that papers cannot print: %j", (name, value) => {
    expect(problemsWith({ [name]: value }).join()).toContain(name);
  });

  it("end guarantees of any amount by one officer, unless two are asked for from an amount on", () => {
    expect(readConfig("serve", GOOD_SETTINGS).fourEyesFrom).toBeNull();
    const { fourEyesFrom } = readConfig("serve", {
      ...GOOD_SETTINGS,
      HOSHO_FOUR_EYES_FROM: "9007199254740991",
    });
    expect(fourEyesFrom).toBe(9_007_199_254_740_991);
    expect(readConfig("serve", { ...GOOD_SETTINGS, HOSHO_FOUR_EYES_FROM: "1" }).fourEyesFrom).toBe(1);
  });

  it.each(["0", "-1", "1.5", "100,000,000", "9007199254740992", "10000000000000000", "1億", "off"])(
    "take no %s for whole yen",
    (amount) => {
      expect(problemsWith({ HOSHO_FOUR_EYES_FROM: amount })).toEqual([
        `HOSHO_FOUR_EYES_FROM must be whole yen from 1 to 9007199254740991, without separators; got "${amount}".`,
      ]);
    },
  );

  it("have no defaults for the database and the secrets", () => {
    expect(() => readConfig("serve", {})).toThrow(ConfigError);
    expect(
      problemsWith({
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
    expect(problemsWith(environment)).toEqual([
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
    for (const problem of problemsWith(environment))
      expect(() => readConfig("serve", { ...GOOD_SETTINGS, ...environment })).toThrow(problem);
  });

  it.each(["-1", "1.5", "1e3", "0x50", "４０００", "http", "4000 4001"])(
    "are refused with PORT %j",
    (port) => {
      expect(problemsWith({ PORT: port })).toHaveLength(1);
    },
  );

  it("serve with several processes on PostgreSQL alone", () => {
    expect(readConfig("serve", { ...GOOD_SETTINGS, HOSHO_WORKERS: "64" }).workers).toBe(64);
    expect(readConfig("sandbox", { HOSHO_WORKERS: "2" }).workers).toBe(1);
    expect(problemsWith({ HOSHO_WORKERS: "2", DATABASE_URL: "sqlite:./hosho.sqlite" })).toEqual([
      "HOSHO_WORKERS is 2, but DATABASE_URL names a SQLite file, which one process serves. Set it to 1, or use PostgreSQL.",
    ]);
    expect(problemsWith({ HOSHO_WORKERS: "0" })).toEqual([
      'HOSHO_WORKERS must be a whole number from 1 to 64; got "0".',
    ]);
  });
});
