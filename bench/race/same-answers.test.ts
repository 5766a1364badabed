import { createServer, type Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { closeConnections } from "../../tests/support/measured/post";
import type { AskedServer } from "./asked-runner";
import { HOSHO } from "./dialect";
import type { Operation } from "./operation";
import { assertSameAnswers } from "./same-answers";
import { assertStrangersAreRefused } from "./strangers";

const ANSWER = { guarantee: { number: "2000000001", worksContract: { name: "〇〇橋補修工事" } } };
const OPERATION: Operation = {
  name: "open one",
  role: "ISSUER",
  contestants: ["bare"],
  share: { requests: 1, warmUp: 1 },
  asksOf: () => Promise.resolve([]),
  told: (answer, { dialect }) => JSON.stringify(dialect.data("Certificate", answer)),
};

describe("contestants of a race", () => {
  const servers: HttpServer[] = [];
  afterEach(() => {
    closeConnections();
    for (const server of servers.splice(0)) server.close();
  });

  /** Answers so whoever has a token, and strangers too where it is told to. */
  async function contestant(name: string, data: unknown, answersStrangers = false): Promise<AskedServer> {
    const server = createServer((request, response) => {
      const isKnown = request.headers.authorization === "Bearer known";
      response.writeHead(isKnown || answersStrangers ? 200 : 401).end(JSON.stringify({ data }));
    }).listen(0, "127.0.0.1");
    servers.push(server);
    await new Promise((resolve) => server.once("listening", resolve));
    return {
      name,
      server: {
        port: (server.address() as AddressInfo).port,
        token: "known",
        engine: "sqlite",
        dialect: HOSHO,
      },
      asks: [{ path: "/graphql", body: HOSHO.body("Certificate", { number: "2000000001" }) }],
    };
  }

  it("race when they answer the same", async () => {
    const racing = [await contestant("bare", ANSWER), await contestant("Hosho", ANSWER)];
    await expect(assertSameAnswers(racing, OPERATION, 10)).resolves.toBeUndefined();
    await expect(assertStrangersAreRefused(racing)).resolves.toBeUndefined();
  });

  it("do not race when one answers something else", async () => {
    const other = { guarantee: { ...ANSWER.guarantee, number: "2000000002" } };
    const racing = [await contestant("bare", ANSWER), await contestant("Hosho", other)];
    await expect(assertSameAnswers(racing, OPERATION, 10)).rejects.toThrow(/"open one": Hosho answers/);
  });

  it("do not race when all answer nothing", async () => {
    const racing = [
      await contestant("bare", { guarantee: null }),
      await contestant("Hosho", { guarantee: null }),
    ];
    await expect(assertSameAnswers(racing, OPERATION, 10)).rejects.toThrow(/has no answer/);
  });

  it("do not race when one answers without a valid token", async () => {
    const racing = [await contestant("bare", ANSWER), await contestant("careless", ANSWER, true)];
    await expect(assertStrangersAreRefused(racing)).rejects.toThrow("careless answers without a valid token");
  });
});
