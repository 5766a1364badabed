import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { COMMANDS } from "../../src/commands";
import { ConfigError, readConfig } from "../../src/config";

const directory = resolve(__dirname, "../../deploy");
const read = (file: string): string => readFileSync(join(directory, file), "utf8");

interface Service {
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, unknown>>;
  readonly volumes?: readonly string[];
}
const compose = parse(read("compose.yaml")) as {
  services: Record<"database" | "migrate" | "server", Service>;
  volumes: Record<string, unknown>;
};
const container = read("Containerfile");
const unit = read("hosho.service");
/** As systemd and compose read it. */
const example = Object.fromEntries(
  [...read("hosho.env.example").matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = "", value = ""]) => [
    name,
    value,
  ]),
);

/** All that src/config.ts looks for, whatever it then says. */
function settingsOfServer(): ReadonlySet<string> {
  const asked = new Set<string>();
  const environment = new Proxy<Record<string, string>>(
    {},
    {
      get: (_, name) => {
        asked.add(String(name));
        return undefined;
      },
    },
  );
  expect(() => readConfig("serve", environment)).toThrow(ConfigError);
  return asked;
}

describe("the files in deploy/", () => {
  it.each([
    [
      "compose.yaml",
      Object.keys({ ...compose.services.migrate.environment, ...compose.services.server.environment }),
    ],
    ["hosho.env.example", Object.keys(example)],
    ["Containerfile", [...container.matchAll(/^ENV (.*)$/gm)].flatMap(([, line = ""]) => namesIn(line))],
    ["hosho.service", [...unit.matchAll(/^Environment=(.*)$/gm)].flatMap(([, line = ""]) => namesIn(line))],
  ])("set in %s nothing that the server does not know", (_, names) => {
    // Of Node.js' packages, and of the database beside the server.
    const others = new Set(["NODE_ENV", "POSTGRES_PASSWORD"]);
    const known = settingsOfServer();
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !known.has(name) && !others.has(name))).toEqual([]);
  });

  it("name no setting in their words that the server does not know", () => {
    const known = settingsOfServer();
    for (const file of readdirSync(directory))
      for (const [name] of read(file).matchAll(/\bHOSHO_[A-Z_]+|\bDATABASE_URL\b/g))
        expect([file, known.has(name)]).toEqual([file, true]);
  });

  it("run commands that there are", () => {
    const words = [
      ...[...container.matchAll(/^CMD \["(.*)"\]$/gm)].map(([, word]) => word),
      ...Object.values(compose.services).flatMap(({ command = [] }) => command),
      ...[...unit.matchAll(/^ExecStart=.*\/dist\/main\.js (.*)$/gm)].map(([, word]) => word),
      ...[...read("README.md").matchAll(/(?:hosho-server|dist\/main\.js) (\w[\w-]*)/g)].map(
        ([, word]) => word,
      ),
    ];
    expect(words).toEqual(expect.arrayContaining(["serve", "migrate", "sandbox", "doctor"]));
    const names = COMMANDS.map(({ name }) => name);
    expect(words.filter((word) => !names.includes(word ?? ""))).toEqual([]);
  });

  it("begin with settings that the server takes, once the secrets are filled in", () => {
    const secret = (): string => randomBytes(32).toString("base64");
    const filled = {
      ...example,
      HOSHO_AUTH_KEY_PEPPER: secret(),
      HOSHO_AUTH_KEY_ENCRYPTION_KEY: secret(),
      HOSHO_SEAL_KEYS: `2026:${secret()}`,
    };
    expect(readConfig("serve", filled).operatorMails).toEqual(["ops@example.jp"]);
    expect(() => readConfig("serve", example)).toThrow(ConfigError);
  });

  it("let compose wait for what is there, and keep what it names", () => {
    const services = Object.keys(compose.services);
    for (const { depends_on = {}, volumes = [] } of Object.values(compose.services)) {
      expect(services).toEqual(expect.arrayContaining(Object.keys(depends_on)));
      for (const volume of volumes) expect(Object.keys(compose.volumes)).toContain(volume.split(":")[0]);
    }
  });

  it.each([
    [200, 0],
    [503, 1],
  ])("call a container healthy as /health/ready says so: %i", async (status, code) => {
    const server = createServer(({ url }, response) =>
      response.writeHead(url === "/health/ready" ? status : 404).end(),
    );
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const { port } = server.address() as AddressInfo;
    const [, check = ""] = /HEALTHCHECK[^\n]*\n *CMD (\[.*\])$/m.exec(container) ?? [];
    const [, ...words] = JSON.parse(check) as string[];
    const ended = await new Promise<unknown>((done) => {
      execFile(process.execPath, words, { env: { PORT: String(port) } }, (error) =>
        done(error ? error.code : 0),
      );
    });
    server.close();
    expect(ended).toBe(code);
  });
});

function namesIn(assignments: string): string[] {
  return [...assignments.matchAll(/\b([A-Z_]+)=/g)].map(([, name = ""]) => name);
}
