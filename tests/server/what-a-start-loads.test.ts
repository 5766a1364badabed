import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { NEWEST_FIRST } from "../support/measured/list-query";
import { makePlace, type Place } from "../support/measured/place";
import { wholeList } from "../support/measured/place-in-list";
import { bodyOf, closeConnections, dataOf, post } from "../support/measured/post";
import { QUESTIONS } from "../support/measured/questions";
import { ServerProcess } from "../support/server-process";

const REPORT = resolve(__dirname, "../support/report-loaded.cjs");
const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

describe("a start, until its first answer", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-loads-"));
  let place: Place;
  let loaded: readonly string[];

  beforeAll(async () => {
    place = await makePlace("sqlite", 20);
    const { token, caller } = place.members.ISSUER;
    const [newest] = await wholeList(place.databaseUrl, caller, NEWEST_FIRST);
    const report = join(directory, "loaded.json");
    const server = new ServerProcess("serve", directory, {
      ...place.settings,
      PORT: "0",
      NODE_OPTIONS: `--require ${REPORT}`,
      LOADED_MODULES: report,
    });
    const port = Number(new URL(await server.url()).port);
    const body = bodyOf(QUESTIONS.Certificate, { number: newest?.number }, "Certificate");
    expect(dataOf(await post({ port, token }, body))).toMatchObject({
      guarantee: { number: newest?.number },
    });
    closeConnections();
    server.signal("SIGTERM");
    await server.exit;
    loaded = (JSON.parse(readFileSync(report, "utf8")) as string[]).map((file) => file.replaceAll("\\", "/"));
  }, 60_000);
  afterAll(async () => {
    rmSync(directory, { recursive: true, force: true });
    await place.remove();
  });

  const of = (name: string): string[] => loaded.filter((file) => PACKAGE.exec(file)?.[1] === name);

  it("loads all of ours as one file, which is no module where it was compiled before", () => {
    const ours = loaded.filter((file) => !PACKAGE.test(file) && file !== REPORT);
    const [start, program] = ["main.js", "program.js"].map((name) => resolve(__dirname, "../../dist", name));
    expect([[start], [start, program]]).toContainEqual(ours);
  });

  it("reads ours in ASCII: V8 keeps a text with any other character in two bytes each", () => {
    expect(readFileSync(resolve(__dirname, "../../dist/program.js"), "utf8")).toMatch(/^[\0-\x7f]*$/);
  });

  it("loads a fourth of the 2,300 modules that it once did", () => {
    expect(loaded.length).toBeLessThan(600);
  });

  it.each([
    "@apollo/usage-reporting-protobuf",
    "@graphql-tools/schema",
    "@graphql-tools/utils",
    "@graphql-yoga/render-graphiql",
    "@graphql-yoga/subscription",
    "@sqltools/formatter",
    "debug",
    "graphql-scalars",
    "mime-db",
    "nodemailer",
    "pdfkit",
    "pg",
    "readable-stream",
    "reflect-metadata",
    "semver",
    "sql-highlight",
    "tinyglobby",
  ])("does without %s", (name) => {
    expect(of(name)).toEqual([]);
  });

  it("loads the parts of packages that it uses", () => {
    expect(of("class-validator").length).toBeLessThanOrEqual(18);
    expect(of("typeorm").length).toBeLessThanOrEqual(140);
    expect(of("graphql").length).toBeLessThanOrEqual(120);
    const drivers = of("typeorm").flatMap((file) => /\/typeorm\/driver\/([^/]+)\//.exec(file)?.[1] ?? []);
    expect([...new Set(drivers)].sort()).toEqual(["better-sqlite3", "sqlite-abstract", "types"]);
  });
});
