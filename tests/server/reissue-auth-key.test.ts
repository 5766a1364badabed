import { GUESSES_WITHOUT_DELAY } from "../../src/domain/auth-key/guess-limits";
import { DocumentsOfServer } from "../support/documents-of-server";
import { endEvidence } from "../support/end-evidence";
import { engines } from "../support/engines";
import { eventsOf } from "../support/events";
import { issueInput, worksContract } from "../support/issue-input";
import { callAs } from "../support/graphql-client";
import { mutate, perform } from "../support/operations";

describe.each(engines)("an auth key that is replaced, on %s", (engine) => {
  const documents = new DocumentsOfServer(engine);
  beforeAll(() => documents.open());
  afterAll(() => documents.server.stop());

  const as = (token: string) => ({ url: documents.server.url, token });
  const issue = async (name = "〇〇橋補修工事"): Promise<{ id: string; number: string }> => {
    const input = issueInput(documents.server, { worksContract: worksContract({ name }) });
    const issuer = callAs(documents.server, "issuer");
    return (await perform(issuer, "issueGuarantee", input, "guarantee { id number }")).guarantee;
  };
  const reveal = (guaranteeId: string, idempotencyKey: string | null = null, token = documents.contractor) =>
    perform(as(token), "revealAuthKey", { guaranteeId, idempotencyKey }, "authKey { value }");
  const ask = (guaranteeId: string, token = documents.contractor, idempotencyKey: string | null = null) =>
    mutate(
      as(token),
      "reissueAuthKey",
      { guaranteeId, idempotencyKey },
      "authKey { value } guarantee { id status }",
    );
  const reissue = (guaranteeId: string, token = documents.contractor, idempotencyKey: string | null = null) =>
    perform(
      as(token),
      "reissueAuthKey",
      { guaranteeId, idempotencyKey },
      "authKey { value } guarantee { id status }",
    );
  /** What an obligee gets for number and key: `OpenCertificateSuccess`, or the code of the refusal. */
  const open = async (
    number: string,
    key: string,
    token = documents.server.tokens.obligee,
  ): Promise<string> => {
    const { result, text } = await mutate(as(token), "openCertificate", { number, key });
    if (!result) throw new Error(text);
    return result.code ?? result.__typename;
  };
  const eventsAbout = async (guaranteeId: string): Promise<string[]> =>
    (await eventsOf(documents.server))
      .filter((event) => event.guaranteeId === guaranteeId)
      .map(({ type }) => type);

  it("stops at once; the new one opens, and who has opened the certificate goes on seeing it", async () => {
    const { id, number } = await issue();
    const old = await reveal(id);
    const { obligee } = documents.server.tokens;
    expect(await open(number, old.authKey.value)).toBe("OpenCertificateSuccess");
    const anew = await reissue(id);
    expect(anew).toMatchObject({
      __typename: "ReissueAuthKeySuccess",
      guarantee: { id, status: "DEPOSITED" },
    });
    expect(anew.authKey.value).not.toBe(old.authKey.value);
    expect(await open(number, old.authKey.value)).toBe("CERTIFICATE_NOT_FOUND");
    const seen = await documents.ask(obligee, `{ guarantee(number: "${number}") { id } }`);
    expect(seen.data).toEqual({ guarantee: { id } });
    expect(await open(number, anew.authKey.value)).toBe("OpenCertificateSuccess");
    expect((await reveal(id)).authKey.value).toBe(anew.authKey.value);
    expect(await eventsAbout(id)).toEqual([
      "GUARANTEE_ISSUED",
      "AUTH_KEY_REVEALED",
      "GUARANTEE_DEPOSITED",
      "CERTIFICATE_OPENED",
      "AUTH_KEY_REISSUED",
      "CERTIFICATE_OPENED",
      "AUTH_KEY_REVEALED",
    ]);
  });

  it("is replaced for its contractor and its issuer, and for nobody else", async () => {
    const { ids, tokens } = documents.server;
    const { id } = await issue();
    expect((await reissue(id, tokens.issuer)).__typename).toBe("ReissueAuthKeySuccess");
    for (const token of [tokens.obligee, tokens.operator]) {
      const { status, errors } = await ask(id, token);
      expect([status, errors?.[0]?.extensions["code"]]).toEqual([403, "FORBIDDEN"]);
    }
    const reading = await documents.tokenOf("CONTRACTOR", ids.contractor, ["READ"]);
    expect((await ask(id, reading)).errors?.[0]?.extensions["missingScope"]).toBe("REVEAL_KEY");
    const stranger = await documents.tokenOf("CONTRACTOR", ids.otherContractor);
    expect((await ask(id, stranger)).result?.code).toBe("GUARANTEE_NOT_FOUND");
    expect((await ask("guarantee_none")).result?.code).toBe("GUARANTEE_NOT_FOUND");
  });

  it("opens a number at once at which wrong keys had brought a delay", async () => {
    const { id, number } = await issue();
    const { value } = (await reveal(id)).authKey;
    for (let i = 0; i < GUESSES_WITHOUT_DELAY; i += 1)
      expect(await open(number, "0".repeat(10))).toBe("CERTIFICATE_NOT_FOUND");
    expect(await open(number, value)).toBe("TOO_MANY_GUESSES");
    const anew = await reissue(id);
    expect(await open(number, value)).toBe("CERTIFICATE_NOT_FOUND");
    expect(await open(number, anew.authKey.value)).toBe("OpenCertificateSuccess");
  });

  it("is replaced after the end of the guarantee too, which stays readable", async () => {
    const { id, number } = await issue();
    const today = new Date(documents.now.getTime() + 9 * 60 * 60_000).toISOString().slice(0, 10);
    const input = {
      guaranteeId: id,
      ground: "OBLIGEE_FAULT",
      cancelledOn: today,
      reference: "事由",
      evidence: endEvidence("TERMINATION_NOTICE", today),
    } as const;
    await perform(callAs(documents.server, "issuer"), "cancelGuarantee", input);
    const anew = await reissue(id);
    expect(await open(number, anew.authKey.value)).toBe("OpenCertificateSuccess");
  });

  it("is told of to the contractor by mail, and does not stand in it", async () => {
    const { id, number } = await issue("△△トンネル工事");
    const { value } = (await reissue(id)).authKey;
    const { data } = await documents.ask<{
      mails: { nodes: { subject: string; text: string; to: string }[] };
    }>(
      documents.contractor,
      `query M($id: ID!) { mails(first: 1, filter: { guaranteeId: $id }) { nodes { subject text to } } }`,
      { id },
    );
    const mail = data?.mails.nodes[0];
    expect(mail?.subject).toBe("認証キー再発行のお知らせ");
    for (const told of [number, "△△トンネル工事", "前払金保証", "無効になりました", "提出し直して"])
      expect(mail?.text).toContain(told);
    expect(mail?.text).not.toContain(value);
    expect(mail?.text).not.toContain(`${value.slice(0, 3)} ${value.slice(3, 6)}`);
  });

  it("is replaced once, however often a call is repeated; each time that a call shows it is recorded", async () => {
    const { id } = await issue();
    const first = await reissue(id, documents.contractor, "once");
    expect((await reissue(id, documents.contractor, "once")).authKey.value).toBe(first.authKey.value);
    const shown = await reveal(id, "shown-once");
    expect((await reveal(id, "shown-once")).authKey.value).toBe(shown.authKey.value);
    const later = await reissue(id);
    expect((await reissue(id, documents.contractor, "once")).authKey.value).toBe(later.authKey.value);
    const colleague = await documents.tokenOf("CONTRACTOR", documents.server.ids.contractor);
    expect((await reveal(id, "shown-once", colleague)).authKey.value).toBe(later.authKey.value);
    expect(await eventsAbout(id)).toEqual([
      "GUARANTEE_ISSUED",
      "AUTH_KEY_REISSUED",
      "AUTH_KEY_REVEALED",
      "AUTH_KEY_REVEALED",
      "AUTH_KEY_REVEALED",
      "AUTH_KEY_REISSUED",
      "AUTH_KEY_REVEALED",
      "AUTH_KEY_REVEALED",
    ]);
    const events = (await eventsOf(documents.server)).filter((event) => event.guaranteeId === id);
    expect(new Set(events.slice(1, 7).map(({ tokenId }) => tokenId)).size).toBe(1);
    expect(events[7]?.tokenId).not.toBe(events[6]?.tokenId);
    expect(events[7]?.subjectId).toBe(events[5]?.subjectId);
    const other = await issue();
    expect((await ask(other.id, documents.contractor, "once")).result?.code).toBe("IDEMPOTENCY_CONFLICT");
  });

  it("leaves one good key where several replace it at once, and opens nothing with the old one once one has", async () => {
    for (let round = 0; round < 3; round += 1) {
      const { id, number } = await issue();
      const old = (await reveal(id)).authKey.value;
      let isReplaced = false;
      const opening = async (): Promise<void> => {
        // Each tries one wrong key at most: five would bring a delay.
        while (!isReplaced) {
          const opened = await open(number, old);
          if (opened === "CERTIFICATE_NOT_FOUND") return;
          expect(opened).toBe("OpenCertificateSuccess");
        }
      };
      const openings = [opening(), opening()];
      const shown = await Promise.all([reissue(id), reissue(id, documents.server.tokens.issuer)]);
      isReplaced = true;
      expect(await open(number, old)).toBe("CERTIFICATE_NOT_FOUND");
      await Promise.all(openings);
      const events = await eventsAbout(id);
      // Their ids are made in the order in which the number is theirs.
      expect(events.slice(events.indexOf("AUTH_KEY_REISSUED"))).toEqual([
        "AUTH_KEY_REISSUED",
        "AUTH_KEY_REISSUED",
      ]);
      const opened = await Promise.all(shown.map(({ authKey }) => open(number, authKey.value)));
      expect(opened.sort()).toEqual(["CERTIFICATE_NOT_FOUND", "OpenCertificateSuccess"]);
    }
  });
});
