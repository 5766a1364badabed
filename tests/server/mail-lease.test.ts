import {
  LEASE_MILLISECONDS,
  recordDelivery,
  renewLease,
  takeDueMail,
  type MailTransport,
} from "../../src/use-cases/notice/dispatch-mails";
import { UNWATCHED_CLOCK } from "../../src/use-cases/shared/unwatched-clock";
import type { TakenMail } from "../../src/use-cases/notice/ports";
import type { UnitOfWork } from "../../src/use-cases/unit-of-work";
import type { UseCaseParts } from "../../src/use-cases/use-case-parts";
import { MOST_ATTEMPTS } from "../../src/domain/notice/mail-delivery";
import { smtpTransport } from "../../src/mail/smtp-transport";
import { assemble, type Assembled } from "../../src/server/assemble";
import { engines } from "../support/engines";
import { eventually } from "../support/eventually";
import { FROM, MAIL_SECRETS, MailsOfServer } from "../support/mails-of-server";

const SHORT_LEASE = 500;
const TICK = 10;

describe.each(engines)("a mail among several servers, on %s", (engine) => {
  const mails = new MailsOfServer(engine);
  const { smtp } = mails;
  let ticking: NodeJS.Timeout | undefined;
  let endSilence = (): void => undefined;

  /** It stands still while this process does, so that no lease ends because the machine is busy. */
  const letTheClockRun = (): void => {
    ticking = setInterval(() => mails.later(TICK), TICK);
  };
  const clockShows = (instant: number): Promise<unknown> =>
    eventually(
      () => mails.now.getTime(),
      (now) => now >= instant,
    );
  const anotherServer = (): Promise<Assembled> =>
    assemble({
      databaseUrl: mails.server.databaseUrl,
      secrets: MAIL_SECRETS,
      clock: () => mails.now,
      clockWatch: UNWATCHED_CLOCK,
    });
  /** The server's own, but for its writes, which go through `run`. */
  const writingThrough = (run: (work: () => Promise<unknown>) => Promise<unknown>): UseCaseParts => {
    const { useCaseParts } = mails.server.parts;
    const unitOfWork = { run: (work) => run(() => useCaseParts.unitOfWork.run(work)) } as UnitOfWork;
    return { ...useCaseParts, unitOfWork };
  };

  beforeAll(() => mails.open());
  beforeEach(() => mails.later(1_000));
  afterEach(async () => {
    clearInterval(ticking);
    endSilence();
    await mails.stopDispatching();
  });
  afterAll(() => smtp.stop());

  it("goes out once, however many servers send at the same time", async () => {
    const other = await anotherServer();
    const queued = [];
    for (let i = 0; i < 20; i += 1) queued.push(await mails.queue());
    const first = [mails.dispatch(), mails.dispatch()];
    const second = [mails.dispatch({ parts: other }), mails.dispatch({ parts: other })];
    for (const recipient of queued) await mails.becomes(recipient, "SENT", 1);
    for (const dispatching of [...first, ...second]) await dispatching.stop();
    await other.close();
    for (const recipient of queued) expect(smtp.to(recipient)).toHaveLength(1);
  });

  it("is left to others only when its sender says nothing for the length of a lease", async () => {
    const { useCaseParts } = mails.server.parts;
    const recipient = await mails.queue();
    const first = (await takeDueMail(useCaseParts))!;
    expect(first).toMatchObject({ recipient, attempt: 1 });
    expect(await takeDueMail(useCaseParts)).toBeNull();
    mails.later(LEASE_MILLISECONDS - 1);
    const renewed = new Date(mails.now.getTime() + LEASE_MILLISECONDS);
    expect(await renewLease(useCaseParts, first)).toEqual(renewed);
    mails.later(LEASE_MILLISECONDS - 1);
    expect(await takeDueMail(useCaseParts)).toBeNull();
    mails.later(1);
    const second = (await takeDueMail(useCaseParts))!;
    expect(second).toMatchObject({ id: first.id, attempt: 2 });
    expect(await renewLease(useCaseParts, first)).toBeNull();
    const refusal = { isDelivered: false, isFinal: true, failure: "SMTP_550" } as const;
    expect(await recordDelivery(useCaseParts, first, refusal)).toBeNull();
    expect((await mails.mailTo(recipient)).status).toBe("QUEUED");
    // What was taken by a mail server was sent, whoever holds the lease.
    expect(await recordDelivery(useCaseParts, first, { isDelivered: true })).toBe("SENT");
    expect(await recordDelivery(useCaseParts, second, refusal)).toBeNull();
    expect((await mails.mailTo(recipient)).status).toBe("SENT");
  });

  it("is not tried for ever where the server dies of it each time", async () => {
    const { useCaseParts } = mails.server.parts;
    const recipient = await mails.queue();
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      expect(await takeDueMail(useCaseParts)).toMatchObject({ attempt });
      mails.later(LEASE_MILLISECONDS);
    }
    expect(await takeDueMail(useCaseParts)).toBeNull();
    expect(await mails.mailTo(recipient)).toMatchObject({ status: "FAILED", failure: "GIVEN_UP" });
  });

  it("is ours for a whole lease from the write on, however long that waited for its turn", async () => {
    const late = writingThrough((write) => {
      mails.later(2 * LEASE_MILLISECONDS);
      return write();
    });
    const recipient = await mails.queue();
    const wholeLease = (): Date => new Date(mails.now.getTime() + LEASE_MILLISECONDS);
    const taken = (await takeDueMail(late))!;
    expect(taken).toMatchObject({ recipient, leasedUntil: wholeLease() });
    expect(await renewLease(late, taken)).toEqual(wholeLease());
    mails.later(LEASE_MILLISECONDS - 1);
    expect(await takeDueMail(mails.server.parts.useCaseParts)).toBeNull();
    await recordDelivery(late, taken, { isDelivered: true });
  });

  it("goes out once when the mail server keeps one of two servers waiting longer than a lease", async () => {
    letTheClockRun();
    const other = await anotherServer();
    const speak = smtp.fallSilent();
    const recipient = await mails.queue();
    const asked = smtp.asked;
    mails.dispatch({ times: { lease: SHORT_LEASE } });
    await mails.isAskedAfter(asked);
    const second = mails.dispatch({ parts: other, times: { lease: SHORT_LEASE } });
    await clockShows(mails.now.getTime() + 3 * SHORT_LEASE);
    expect(smtp.asked).toBe(asked + 1);
    speak();
    await mails.becomes(recipient, "SENT", 1);
    await second.stop();
    await other.close();
    expect(smtp.to(recipient)).toHaveLength(1);
  });

  it("goes out once when the database says nothing more to the server that is sending", async () => {
    letTheClockRun();
    const silence = new Promise<void>((done) => (endSilence = done));
    let isSilent = false;
    const useCaseParts = writingThrough(async (write) => {
      if (isSilent) await silence;
      return write();
    });
    const speak = smtp.fallSilent();
    const recipient = await mails.queue();
    const asked = smtp.asked;
    const smtpSender = smtpTransport(smtp.url(), FROM);
    let margin = NaN;
    const transport: MailTransport = {
      send: (mail, signal) => {
        isSilent = true;
        const leasedUntil = (mail as TakenMail).leasedUntil.getTime();
        signal.addEventListener("abort", () => (margin = leasedUntil - mails.now.getTime()));
        return smtpSender.send(mail, signal);
      },
    };
    mails.dispatch({
      transport,
      parts: { ...mails.server.parts, useCaseParts },
      times: { lease: SHORT_LEASE },
    });
    await mails.isAskedAfter(asked);
    mails.dispatch({ times: { lease: SHORT_LEASE } });
    await mails.isAskedAfter(asked + 1);
    // Not at the last moment: by then the other may have begun.
    expect(margin).toBeGreaterThan(SHORT_LEASE / 20);
    speak();
    await mails.becomes(recipient, "SENT", 2);
    isSilent = false;
    endSilence();
    await mails.stopDispatching();
    expect(smtp.to(recipient)).toHaveLength(1);
    expect(await mails.mailTo(recipient)).toMatchObject({ status: "SENT", attempts: 2 });
  });

  it("is left to others where the clock is set back while it is being sent", async () => {
    const speak = smtp.fallSilent();
    const recipient = await mails.queue();
    const asked = smtp.asked;
    mails.dispatch();
    await mails.isAskedAfter(asked);
    mails.later(-60_000);
    expect(await mails.becomes(recipient, "QUEUED", 1)).toMatchObject({ failure: "EABORT" });
    speak();
    mails.later(60_000);
    await mails.becomes(recipient, "SENT", 2);
    expect(smtp.to(recipient)).toHaveLength(1);
  });

  it("is not sent by a server that hears only after its lease that it has the mail", async () => {
    let waits = true;
    const useCaseParts = writingThrough(async (write) => {
      const written = await write();
      if (waits) mails.later(LEASE_MILLISECONDS);
      waits = false;
      return written;
    });
    const recipient = await mails.queue();
    const asked = smtp.asked;
    mails.dispatch({ parts: { ...mails.server.parts, useCaseParts } });
    expect(await mails.becomes(recipient, "QUEUED", 1)).toMatchObject({ failure: "EABORT" });
    expect(smtp.asked).toBe(asked);
    mails.later(30_000);
    await mails.becomes(recipient, "SENT", 2);
    expect(smtp.to(recipient)).toHaveLength(1);
  });
});
