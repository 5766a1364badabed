import type { OutgoingMail } from "../../src/use-cases/notice/ports";
import type { MailTransport } from "../../src/use-cases/notice/dispatch-mails";
import { MOST_ALARM_MAILS_AN_HOUR, type Alarm } from "../../src/domain/notice/alarm";
import { openDatabase } from "../../src/persistence/database/data-source";
import { MailRow } from "../../src/persistence/notice/mail.row";
import { engines } from "../support/engines";
import { eventsOf } from "../support/events";
import { callAs, post } from "../support/graphql-client";
import { startServer, type TestServer } from "../support/server";

const ADDRESSES = ["ops@example.jp", "night@example.jp"];
const BROKEN: Alarm = { name: "SEAL_BROKEN", subject: "certificate_1", facts: { table: "certificate" } };

describe.each(engines)("an alarm to the operator, on %s", (engine) => {
  let server: TestServer;
  let now = new Date("2026-11-22T10:15:00Z");
  const sentNow: OutgoingMail[] = [];
  const alarmTransport: MailTransport = {
    send: (mail) => {
      sentNow.push(mail);
      return Promise.resolve({ isDelivered: true });
    },
  };
  beforeAll(async () => {
    server = await startServer({ engine, operatorMails: ADDRESSES, alarmTransport, clock: () => now });
  });
  /** Each test has an hour of its own. */
  beforeEach(() => {
    now = new Date(now.getTime() + 60 * 60_000);
  });

  const withDatabase = async <T>(
    work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>,
  ): Promise<T> => {
    const database = await openDatabase({ url: server.databaseUrl });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };
  const queued = (): Promise<MailRow[]> =>
    withDatabase(({ read }) =>
      read.getRepository(MailRow).find({ where: { type: "ALARM", createdAt: now.toISOString() } }),
    );
  const recorded = async (): Promise<object[]> =>
    (await eventsOf(server)).filter(({ type, at }) => type.startsWith("ALARM_") && at === now.toISOString());
  const logged = (subject: string): object[] =>
    server
      .output()
      .split("\n")
      .filter((line) => line.includes('"alarm":') && line.includes(`"subject":"${subject}"`))
      .map((line) => JSON.parse(line) as object);

  it("is logged under a stable name, recorded, and mailed to every address, without being part of a guarantee's mails", async () => {
    server.parts.useCaseParts.alarms.raise(BROKEN);
    await server.parts.useCaseParts.alarms.settle();
    expect(logged("certificate_1")).toMatchObject([
      { level: 50, alarm: "SEAL_BROKEN", table: "certificate", msg: "alarm" },
    ]);
    expect(await recorded()).toMatchObject([
      { type: "ALARM_SEAL_BROKEN", subjectId: "certificate_1", role: "SYSTEM", guaranteeId: null },
    ]);
    const mails = await queued();
    expect(mails.map(({ recipient }) => recipient).sort()).toEqual([...ADDRESSES].sort());
    expect(mails[0]).toMatchObject({
      status: "QUEUED",
      subject: "【保証システム警報】保存データの封印不一致",
      text: expect.stringContaining("・subject: certificate_1\n") as string,
    });
    const shown = await post(callAs(server, "operator"), "{ mails { nodes { to } } }");
    expect(JSON.stringify(shown.data)).not.toContain("ops@example.jp");
  });

  it("raised with a change is kept with it and undone with it", async () => {
    const { alarms, unitOfWork } = server.parts.useCaseParts;
    const undone = unitOfWork.run(async (stores) => {
      await alarms.raiseWith(stores, { ...BROKEN, subject: "certificate_undone" });
      throw new Error("the change fails");
    });
    await expect(undone).rejects.toThrow("the change fails");
    expect([await queued(), await recorded()]).toEqual([[], []]);
    await unitOfWork.run((stores) => alarms.raiseWith(stores, { ...BROKEN, subject: "certificate_kept" }));
    expect([(await queued()).length, (await recorded()).length]).toEqual([ADDRESSES.length, 1]);
  });

  it("raised inside a unit of work that fails outlives it", async () => {
    const { alarms, unitOfWork } = server.parts.useCaseParts;
    const failed = unitOfWork.run(() => {
      alarms.raise({ ...BROKEN, subject: "certificate_outlives" });
      return Promise.reject(new Error("nothing of this is kept"));
    });
    await expect(failed).rejects.toThrow("nothing of this is kept");
    await alarms.settle();
    expect([(await queued()).length, (await recorded()).length]).toEqual([ADDRESSES.length, 1]);
  });

  it("is told once for a kind, a subject and an hour, however often it is raised and by whom", async () => {
    const { alarms, unitOfWork } = server.parts.useCaseParts;
    const flood = { ...BROKEN, subject: "certificate_flood" };
    for (let i = 0; i < 500; i += 1) alarms.raise(flood);
    const others = Array.from({ length: 20 }, () =>
      unitOfWork.run((stores) => alarms.raiseWith(stores, flood)),
    );
    await Promise.all([...others, alarms.settle()]);
    expect([(await queued()).length, (await recorded()).length]).toEqual([ADDRESSES.length, 1]);
    expect(logged("certificate_flood")).toHaveLength(520);
    now = new Date(now.getTime() + 60 * 60_000);
    alarms.raise(flood);
    await alarms.settle();
    expect([(await queued()).length, (await recorded()).length]).toEqual([ADDRESSES.length, 1]);
  });

  it("of one kind is mailed for a few subjects an hour; the last mail says that the log has the others", async () => {
    const { alarms } = server.parts.useCaseParts;
    for (let i = 0; i < 3 * MOST_ALARM_MAILS_AN_HOUR; i += 1)
      alarms.raise({ ...BROKEN, subject: `certificate_many_${String(i)}` });
    await alarms.settle();
    const mails = await queued();
    expect(mails).toHaveLength(MOST_ALARM_MAILS_AN_HOUR * ADDRESSES.length);
    expect(mails.filter(({ text }) => text.includes("この一時間の残りは"))).toHaveLength(ADDRESSES.length);
    expect(await recorded()).toHaveLength(3 * MOST_ALARM_MAILS_AN_HOUR);
  });

  it("that cannot be queued is mailed past the queue, once", async () => {
    const { alarms } = server.parts.useCaseParts;
    await withDatabase(({ write }) => write.query('ALTER TABLE "alarm" RENAME TO "alarm_away"'));
    for (let i = 0; i < 50; i += 1) alarms.raise({ name: "CLOCK_WRONG", subject: "clock" });
    await alarms.settle();
    await withDatabase(({ write }) => write.query('ALTER TABLE "alarm_away" RENAME TO "alarm"'));
    expect(sentNow.map(({ recipient }) => recipient)).toEqual(ADDRESSES);
    expect(await queued()).toEqual([]);
  });
});
