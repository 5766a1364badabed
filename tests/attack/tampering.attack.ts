import "reflect-metadata";
import { engines } from "../support/engines";
import { post } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { startServer, type TestServer } from "../support/server";
import { randomOf, Tamperer } from "../support/tampering";
import { collectFigures } from "./support/figures";

const EDITS = 2_000;
const SEED = 20_261_128;
const OPEN = `mutation ($number: GuaranteeNumber!, $key: String!) {
  openCertificate(input: { number: $number, key: $key }) { __typename } }`;
const ISSUE = `mutation ($input: IssueGuaranteeInput!) { issueGuarantee(input: $input) { __typename } }`;

const figure = collectFigures(
  `${String(EDITS)} random edits of the sandbox's database, each looked for by the doctor's check`,
);

describe.each(engines)("a database that somebody edits, on %s", (engine) => {
  let server: TestServer;
  let tamperer: Tamperer;
  beforeAll(async () => {
    server = await startServer({ engine });
    tamperer = await Tamperer.open(server.databaseUrl);
  });
  afterAll(async () => {
    await tamperer.close();
    await server.stop();
  });

  it("names each edit", async () => {
    await tamperer.remember();
    const { number, key } = server.examples[0];
    // Some rows change, so that there are older ones to bring back.
    await post({ url: server.url, token: server.tokens.obligee }, OPEN, { number, key });
    await post({ url: server.url, token: server.tokens.issuer }, ISSUE, { input: issueInput(server) });
    expect(await tamperer.check()).toEqual([]);
    const random = randomOf(SEED);
    const missed: unknown[] = [];
    const faults = new Map<string, number>();
    const began = performance.now();
    for (let made = 0; made < EDITS;) {
      const tampered = await tamperer.attempt(random);
      if (!tampered) continue;
      made += 1;
      if (!tampered.isNamed) missed.push(tampered);
      for (const fault of new Set(tampered.findings.map((finding) => finding.fault)))
        faults.set(fault, (faults.get(fault) ?? 0) + 1);
    }
    figure(`${engine}: edits, of which named`, `${String(EDITS)}, ${String(EDITS - missed.length)}`);
    figure(`${engine}: told as`, [...faults].map(([fault, times]) => `${fault} ${String(times)}`).join(", "));
    figure(
      `${engine}: one check of all rows`,
      `${String(Math.round((performance.now() - began) / EDITS))} ms`,
    );
    expect(missed).toEqual([]);
    expect(await tamperer.check()).toEqual([]);
  }, 1_800_000);
});
