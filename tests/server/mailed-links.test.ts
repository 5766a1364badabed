import { sweepLeftovers } from "../../src/use-cases/operation/sweep-leftovers";
import { UNWATCHED_CLOCK } from "../../src/use-cases/shared/unwatched-clock";
import { engines } from "../support/engines";
import { eventually } from "../support/eventually";
import { rowsOf } from "../support/events";
import { MailsOfServer } from "../support/mails-of-server";
import { mutate, perform } from "../support/operations";
import { acceptInvitation, administratorOf, invite } from "../support/staff";

const DAY = 24 * 60 * 60 * 1_000;
const CODE = /hosho_link_[\w-]{43}/u;

interface Copy {
  readonly id: string;
  readonly status: string;
  readonly failure: string | null;
}

describe.each(engines)("a mail by which a user chooses a password, on %s", (engine) => {
  const mails = new MailsOfServer(engine);
  const { smtp, logged } = mails;
  let administrator: string;
  beforeAll(async () => {
    await mails.open();
    administrator = await administratorOf(mails.server, "contractor");
  });
  beforeEach(() => mails.later(1_000));
  afterEach(() => mails.stopDispatching());
  afterAll(() => smtp.stop());

  const as = (token: string) => ({ url: mails.server.url, token });
  /** The contractor's own copy: the operator sees mails about guarantees alone. */
  const becomes = (address: string, status: string): Promise<Copy> =>
    eventually(
      async () => {
        const { data } = await mails.ask<{ mails: { nodes: (Copy & { to: string })[] } }>(
          "contractor",
          "{ mails(first: 20) { nodes { id to status failure } } }",
        );
        const copy = data?.mails.nodes.find(({ to }) => to === address);
        if (!copy) throw new Error(`there is no mail to ${address}`);
        return copy;
      },
      (copy) => copy.status === status,
    );
  const codeIn = (address: string): string => {
    const { text = "" } = smtp.to(address).at(-1)?.message ?? {};
    return CODE.exec(text)?.[0] ?? "";
  };

  it("carries the code to the person alone: no table, no log and no copy has it", async () => {
    const email = "first@staff.example";
    await invite(mails.server, administrator, email, "OFFICER");
    mails.dispatch();
    const { id } = await becomes(email, "SENT");
    const code = codeIn(email);
    expect(code).toMatch(CODE);
    expect(smtp.to(email)[0]?.message.subject).toBe("利用者登録のご案内");
    const { text } = await mails.ask("contractor", "{ mails(first: 5) { nodes { subject text } } }");
    expect(text).toContain("利用者登録のご案内");
    for (const kept of [text, logged.join(""), mails.server.output(), await rowsOf(mails.server)])
      expect(kept).not.toContain(code.slice(-20));
    // A copy has the same code, as long as it works.
    await perform(as(administrator), "resendMail", { mailId: id }, "mail { id }");
    await eventually(
      () => smtp.to(email).length,
      (count) => count === 2,
    );
    expect(codeIn(email)).toBe(code);
    const { data } = await acceptInvitation(mails.server, code);
    expect(data?.acceptInvitation.__typename).toBe("AcceptInvitationSuccess");
  });

  it("is not sent any more once its link has ended", async () => {
    const email = "second@staff.example";
    const { id } = await invite(mails.server, administrator, email, "OFFICER");
    await perform(as(administrator), "disableUser", { userId: id });
    mails.dispatch();
    const mail = await becomes(email, "FAILED");
    expect(mail.failure).toBe("ENCLOSURE_GONE");
    expect(smtp.to(email)).toEqual([]);
  });

  it("is good for fourteen days, and until another takes its place", async () => {
    const email = "third@staff.example";
    const { id } = await invite(mails.server, administrator, email, "OFFICER");
    mails.dispatch();
    await becomes(email, "SENT");
    const first = codeIn(email);
    mails.later(13 * DAY);
    await perform(as(administrator), "resetUserPassword", { userId: id });
    expect((await acceptInvitation(mails.server, first)).data?.acceptInvitation.code).toBe(
      "PASSWORD_LINK_ENDED",
    );
    await eventually(
      () => smtp.to(email).length,
      (count) => count === 2,
    );
    const second = codeIn(email);
    expect(second).not.toBe(first);
    mails.later(14 * DAY);
    expect((await acceptInvitation(mails.server, second)).data?.acceptInvitation.code).toBe(
      "PASSWORD_LINK_ENDED",
    );
    const { result } = await mutate(
      { url: mails.server.url },
      "acceptInvitation",
      { linkCode: "hosho_link_nothing", newPassword: "correct horse battery staple" },
      "user { id }",
    );
    expect(result).toMatchObject({ code: "PASSWORD_LINK_ENDED" });
  });

  it("leaves nothing of its link a month after its end", async () => {
    const { unitOfWork } = mails.server.parts.useCaseParts;
    mails.later(45 * DAY);
    await sweepLeftovers({ unitOfWork, clock: () => mails.now, clockWatch: UNWATCHED_CLOCK });
    const rows = JSON.parse(await rowsOf(mails.server)) as object[][];
    expect(rows.flat().filter((row) => "purpose" in row)).toEqual([]);
  });
});
