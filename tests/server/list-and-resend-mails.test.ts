import { SCOPES, type Scope } from "../../src/domain/account/access";
import { MOST_COPIES } from "../../src/domain/notice/mail-delivery";
import { openDatabase } from "../../src/persistence/database/data-source";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { mutationOf, perform } from "../support/operations";
import { NOTICED_WORKS, queueNotice, type Noticed } from "../support/queued-mail";
import { startServer, type TestServer } from "../support/server";

interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly status: string;
  readonly attempts: number;
  readonly guarantee: { readonly id: string };
}
interface Listed {
  readonly mails: {
    readonly nodes: readonly Mail[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
interface Resent {
  readonly resendMail: {
    readonly __typename: string;
    readonly mail?: Mail;
    readonly code?: string;
    readonly message?: string;
    readonly limit?: number;
  };
}
type Who = keyof TestServer["tokens"];

const LIST = `query L($first: Int = 100, $after: String, $filter: MailFilter) {
  mails(first: $first, after: $after, filter: $filter) {
    nodes { id subject to text status createdAt sentAt attempts failure guarantee { id number contractor { name } } }
    pageInfo { hasNextPage endCursor } } }`;
const RESEND = mutationOf("resendMail", "mail { id to subject text status attempts guarantee { id } }");

describe.each(engines)("mails in the service, on %s", (engine) => {
  let server: TestServer;
  let noticed: Noticed;
  let recipients = 0;

  const ask = <Data>(role: Who, query: string, variables = {}) =>
    post<Data>({ url: server.url, token: server.tokens[role] }, query, variables);
  const list = async (role: Who, variables = {}) => {
    const { data } = await ask<Listed>(role, LIST, variables);
    return data!.mails;
  };
  /** Queues a notice to an address of its own. */
  const queue = async (changes: Partial<Noticed> = {}): Promise<Mail> => {
    recipients += 1;
    const recipient = `contact${String(recipients)}@contractor.example`;
    await queueNotice(server.parts.useCaseParts, { ...noticed, ...changes }, recipient);
    const { nodes } = await list("operator");
    return nodes.find(({ to }) => to === recipient)!;
  };
  const resend = async (
    role: Who,
    mailId: string,
    more = {},
    language = "en",
  ): Promise<Resent["resendMail"]> => {
    const call = { url: server.url, token: server.tokens[role], language };
    const { data } = await post<Resent>(call, RESEND, { input: { mailId, ...more } });
    return data!.resendMail;
  };

  beforeAll(async () => {
    server = await startServer({ engine });
    const { data } = await ask<{ guarantee: { id: string; number: string } }>(
      "contractor",
      `{ guarantee(number: "2070004426") { id number } }`,
    );
    const { id: guaranteeId, number } = data!.guarantee;
    noticed = { guaranteeId, number, contractorId: server.ids.contractor, issuerId: server.ids.issuer };
  });

  it("can be read by the contractor, the issuer and the operator, and by nobody else", async () => {
    const ours = await queue();
    const theirs = await queue({
      contractorId: server.ids.otherContractor,
      issuerId: server.ids.otherIssuers[0],
    });
    const sees = async (role: Who, { id }: Mail): Promise<boolean> => {
      const { nodes } = await list(role);
      const { data } = await ask<{ node: unknown }>(role, "query N($id: ID!) { node(id: $id) { id } }", {
        id,
      });
      const isListed = nodes.some((mail) => mail.id === id);
      expect(data?.node).toEqual(isListed ? { id } : null);
      return isListed;
    };
    const table = {
      contractor: [true, false],
      issuer: [true, false],
      operator: [true, true],
      obligee: [false, false],
    };
    for (const [role, [isOurs, isTheirs]] of Object.entries(table)) {
      expect([role, await sees(role as Who, ours)]).toEqual([role, isOurs]);
      expect([role, await sees(role as Who, theirs)]).toEqual([role, isTheirs]);
    }
  });

  it("show what they say, to whom, and that they wait", async () => {
    const { id } = await queue();
    const { nodes } = await list("contractor");
    expect(nodes.find((mail) => mail.id === id)).toMatchObject({
      subject: "電子証書・認証キー登録のお知らせ",
      to: `contact${String(recipients)}@contractor.example`,
      text: expect.stringContaining(NOTICED_WORKS) as string,
      status: "QUEUED",
      sentAt: null,
      attempts: 0,
      failure: null,
      guarantee: { id: noticed.guaranteeId, number: "2070004426", contractor: { name: "株式会社〇〇建設" } },
    });
  });

  it("are listed newest first, page by page, with their guarantees, in at most 3 SQL statements", async () => {
    for (let i = 0; i < 8; i += 1) await queue();
    const whole = (await list("issuer")).nodes.map(({ id }) => id);
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const before = server.statements.length;
      const { nodes, pageInfo } = await list("issuer", { first: 3, after });
      expect(server.statements.length - before).toBeLessThanOrEqual(3);
      paged.push(...nodes.map(({ id }) => id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(paged).toEqual(whole);
    const ours = (await list("issuer")).nodes.filter(({ to }) => to.endsWith("@contractor.example"));
    const serials = ours.map(({ to }) => Number(/\d+/.exec(to)?.[0]));
    expect(serials.length).toBeGreaterThan(8);
    expect(serials).toEqual([...serials].sort((a, b) => b - a));
  });

  it("are read column by column: without the guarantee where it is not asked for", async () => {
    await ask("contractor", "{ mails(first: 5) { nodes { to } } }");
    expect(server.statements.at(-1)).toMatch(/m\.recipient/);
    expect(server.statements.at(-1)).not.toMatch(/m\.text|m\.subject|FROM guarantee/);
  });

  it("can be narrowed to one guarantee and one state", async () => {
    const { nodes } = await list("contractor", {
      filter: { guaranteeId: noticed.guaranteeId, status: "QUEUED" },
    });
    expect(nodes.length).toBeGreaterThan(8);
    expect((await list("contractor", { filter: { guaranteeId: "guarantee_x" } })).nodes).toEqual([]);
    expect((await list("contractor", { filter: { status: "SENT" } })).nodes).toEqual([]);
    expect((await list("contractor", { filter: { guaranteeId: null, status: null } })).nodes).toEqual(
      (await list("contractor")).nodes,
    );
  });

  it.each(["contractor", "issuer", "operator"] as const)(
    "are sent again by the %s: the same words to the same address, and it is on record",
    async (role) => {
      const original = await queue();
      const { __typename, mail: copy } = await resend(role, original.id);
      expect(__typename).toBe("ResendMailSuccess");
      expect(copy).toMatchObject({
        to: original.to,
        subject: original.subject,
        text: original.text,
        status: "QUEUED",
        attempts: 0,
        guarantee: { id: noticed.guaranteeId },
      });
      expect(copy?.id).toMatch(/^mail_/);
      expect(copy?.id).not.toBe(original.id);
      const { nodes } = await list(role);
      expect(nodes.filter(({ to }) => to === original.to).map(({ id }) => id)).toEqual([
        copy?.id,
        original.id,
      ]);
      expect(await eventsAbout(copy!.id)).toEqual([
        { type: "MAIL_RESENT", role: role.toUpperCase(), guarantee: noticed.guaranteeId },
      ]);
    },
  );

  it.each([
    ["contractor", "APPLY"],
    ["issuer", "ISSUE"],
    ["operator", "ADMINISTER"],
  ] as const)(
    "are sent again by an integration of the %s with scope %s, and with no other",
    async (role, scope) => {
      const { id: mailId } = await queue();
      for (const scopes of [SCOPES.filter((other) => other !== scope), [scope]]) {
        const token = await integrationOf(role, scopes);
        const { data, errors } = await post<Resent>({ url: server.url, token }, RESEND, {
          input: { mailId },
        });
        if (scopes.length === 1) expect(data?.resendMail.__typename).toBe("ResendMailSuccess");
        else expect(errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
      }
    },
  );

  it("are sent again at most 10 times, copies of copies included, and not at all by guessing", async () => {
    const original = await queue();
    const first = await resend("contractor", original.id);
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        resend(i % 2 ? "contractor" : "issuer", i % 3 ? original.id : first.mail!.id),
      ),
    );
    const isDone = ({ __typename }: Resent["resendMail"]): boolean => __typename === "ResendMailSuccess";
    expect(all.filter(isDone)).toHaveLength(MOST_COPIES - 1);
    const copies = (await list("operator")).nodes.filter(({ to }) => to === original.to);
    expect(copies).toHaveLength(MOST_COPIES + 1);
    expect(await resend("issuer", original.id, {}, "ja")).toEqual({
      __typename: "ResendLimitReachedError",
      code: "RESEND_LIMIT_REACHED",
      message: "再送は10回までです。お知らせメールの一覧で本文を確認し、宛先は保証機関にご確認ください。",
      limit: MOST_COPIES,
    });
  });

  it("are sent again once for one idempotency key", async () => {
    const { id, to } = await queue();
    const key = { idempotencyKey: "again" };
    const first = await resend("contractor", id, key);
    expect(await resend("contractor", id, key)).toEqual(first);
    const { nodes } = await list("operator");
    expect(nodes.filter((mail) => mail.to === to)).toHaveLength(2);
    expect(await resend("contractor", (await queue()).id, key)).toMatchObject({
      code: "IDEMPOTENCY_CONFLICT",
    });
  });

  it("are not sent again by those who do not see them: there is no such mail", async () => {
    const theirs = await queue({
      contractorId: server.ids.otherContractor,
      issuerId: server.ids.otherIssuers[0],
    });
    for (const role of ["contractor", "issuer"] as const)
      for (const id of [theirs.id, "mail_x", noticed.guaranteeId])
        expect(await resend(role, id)).toMatchObject({
          __typename: "MailNotFoundError",
          code: "MAIL_NOT_FOUND",
        });
    const { errors } = await ask("obligee", RESEND, { input: { mailId: theirs.id } });
    expect(errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    expect(await resend("contractor", " ")).toMatchObject({ code: "INVALID_INPUT" });
  });

  async function integrationOf(role: Who, scopes: readonly Scope[]): Promise<string> {
    const expiresAt = new Date(Date.now() + 60_000).toISOString();
    const input = { name: "integration", scopes, expiresAt };
    return (await perform(callAs(server, role), "createAccessToken", input, "token")).token!;
  }

  /** What is on record about a mail. */
  async function eventsAbout(id: string) {
    const other = await openDatabase({ url: server.databaseUrl });
    const rows = await other.read.query<unknown[]>(
      `SELECT type, role, guarantee_id AS guarantee FROM event WHERE subject_id = '${id}'`,
    );
    await other.close();
    return rows;
  }
});
