import type { RequestGuaranteeAttachmentUploadInput } from "../../sdk/src/generated/inputs";
import { MOST_BYTES_OF_ORGANISATION } from "../../src/domain/attachment/attachment";
import { openDatabase } from "../../src/persistence/database/data-source";
import { applicationsOf, codesOf, officeHours, TODAY } from "../support/applications-of-server";
import { endEvidence } from "../support/end-evidence";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { issuedPair } from "../support/opened-certificates";
import { mutate, perform } from "../support/operations";
import { problemOf, putFile } from "../support/put-file";
import { samplePdf } from "../support/sample-files";
import { startServer, type TestServer } from "../support/server";
import { administratorOf, colleague } from "../support/staff";

interface Shown {
  readonly id: string;
  readonly kind: string;
  readonly fileName: string;
  readonly uploadedBy: string | null;
  readonly file: { readonly url: string };
}

describe.each(engines)(
  "the attachments of a guarantee without an application (添付書類), on %s",
  (engine) => {
    let server: TestServer;
    let applications: ReturnType<typeof applicationsOf>;
    let now = officeHours();
    let room = MOST_BYTES_OF_ORGANISATION;
    const tokens = { officer: "", viewer: "" };
    beforeAll(async () => {
      server = await startServer({
        engine,
        clock: () => now,
        change: (parts) => ({
          ...parts,
          get mostAttachmentBytes() {
            return room;
          },
        }),
      });
      applications = applicationsOf(server);
      const administrator = await administratorOf(server, "issuer");
      tokens.officer = (await colleague(server, administrator, "OFFICER")).token;
      tokens.viewer = (await colleague(server, administrator, "VIEWER")).token;
    });
    afterEach(() => {
      now = officeHours();
      room = MOST_BYTES_OF_ORGANISATION;
    });
    afterAll(() => server.stop());

    const as = (token = server.tokens.issuer) => ({ url: server.url, token });
    const issued = async (): Promise<string> => (await issuedPair(server)).id;
    const announced = (
      guaranteeId: string,
      changes: Partial<RequestGuaranteeAttachmentUploadInput> = {},
      token?: string,
    ) => {
      const input = { guaranteeId, kind: "CONTRACT_COPY", fileName: "契約書.pdf", ...changes } as const;
      return mutate(as(token), "requestGuaranteeAttachmentUpload", input, "attachmentId url expiresAt");
    };
    const addressOf = async (...given: Parameters<typeof announced>): Promise<string> => {
      const { result, text } = await announced(...given);
      if (result?.__typename !== "RequestGuaranteeAttachmentUploadSuccess") throw new Error(text);
      return result.url;
    };
    const put = (url: string, bytes: Uint8Array, token = server.tokens.issuer) =>
      putFile(url, bytes, { token });
    const attached = async (guaranteeId: string, bytes = samplePdf()): Promise<string> => {
      const answer = await put(await addressOf(guaranteeId), bytes);
      expect(answer.status).toBe(201);
      return answer.attachment!.id;
    };
    const listed = async (guaranteeId: string, token?: string): Promise<Shown[] | null | undefined> => {
      const { data } = await post<{ node: { attachments: Shown[] | null } | null }>(
        as(token),
        `query A($id: ID!) { node(id: $id) { ... on Guarantee {
         attachments { id kind fileName contentType size sha256 uploadedAt uploadedBy file { url } } } } }`,
        { id: guaranteeId },
      );
      return data?.node?.attachments;
    };
    const fetched = (url: string, token: string) =>
      fetch(url, { headers: { authorization: `Bearer ${token}` } });

    it("are sent by the issuer, and read back as they came by issuer and contractor", async () => {
      const guaranteeId = await issued();
      const bytes = samplePdf(100_000);
      const url = await addressOf(guaranteeId, {}, tokens.officer);
      expect((await put(url, bytes, tokens.officer)).status).toBe(201);
      expect(problemOf(await put(url, bytes, tokens.officer))).toEqual([409, "UPLOADED_ALREADY"]);
      const kept = { kind: "CONTRACT_COPY", fileName: "契約書.pdf", size: bytes.length };
      // The contractor learns no name of the issuer's people by it.
      for (const [token, uploadedBy] of [
        [server.tokens.issuer, "契約 花子"],
        [tokens.viewer, "契約 花子"],
        [server.tokens.contractor, null],
      ] as const) {
        const [shown, ...more] = (await listed(guaranteeId, token)) ?? [];
        expect([shown, more]).toMatchObject([{ ...kept, uploadedBy }, []]);
        const file = await fetched(shown!.file.url, token);
        expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);
        expect(server.output()).not.toContain(shown!.file.url.split("/").at(-1));
      }
      expect(server.output()).not.toContain(url.split("/").at(-1));
      const { data } = await post<{ guarantees: { nodes: { id: string; attachments: Shown[] }[] } }>(
        as(server.tokens.contractor),
        "{ guarantees(first: 100) { nodes { id attachments { fileName } } } }",
      );
      expect(data?.guarantees.nodes.filter(({ attachments }) => attachments.length > 0)).toEqual([
        { id: guaranteeId, attachments: [{ fileName: "契約書.pdf" }] },
      ]);
    });

    it("are no concern of anybody else", async () => {
      const { id: guaranteeId, number, key } = await issuedPair(server);
      await attached(guaranteeId);
      const [shown] = (await listed(guaranteeId)) ?? [];
      await perform(callAs(server, "obligee"), "openCertificate", { number, key });
      const { obligee, operator } = server.tokens;
      for (const token of [obligee, operator]) expect(await listed(guaranteeId, token)).toBeNull();
      const others = [await applications.otherIssuer(), await applications.otherContractor()];
      for (const token of others) expect(await listed(guaranteeId, token)).toBeUndefined();
      for (const token of [obligee, operator, ...others])
        expect((await fetched(shown!.file.url, token)).status).toBe(403);
      for (const token of [tokens.viewer, server.tokens.contractor, obligee])
        expect((await announced(guaranteeId, {}, token)).errors).toMatchObject([
          { extensions: { code: "FORBIDDEN" } },
        ]);
      const removal = { guaranteeId, attachmentId: shown!.id };
      const [foreign] = others;
      for (const result of [
        (await announced(guaranteeId, {}, foreign)).result,
        (await mutate(as(foreign), "removeGuaranteeAttachment", removal)).result,
      ])
        expect(result).toMatchObject({ code: "GUARANTEE_NOT_FOUND" });
    });

    it("are read in one statement for a page, and in none for whoever does not see them", async () => {
      for (let i = 0; i < 3; i += 1) await attached(await issued());
      const readBy = async (token: string): Promise<string[]> => {
        const before = server.statements.length;
        const { errors } = await post(
          as(token),
          "{ guarantees(first: 100) { nodes { id attachments { fileName } } } }",
        );
        expect(errors).toBeUndefined();
        return server.statements.slice(before).filter((text) => text.includes("guarantee_attachment"));
      };
      for (const token of [server.tokens.issuer, server.tokens.contractor])
        expect(await readBy(token)).toHaveLength(1);
      expect(await readBy(server.tokens.obligee)).toEqual([]);
    });

    it("are no news to an obligee that opened the guarantee: no event, no change, no other time of update", async () => {
      const { id: guaranteeId, number, key } = await issuedPair(server);
      await perform(callAs(server, "obligee"), "openCertificate", { number, key });
      const seenBy = async (token: string) => {
        const { data } = await post<{
          node: { events: { type: string }[] };
          guarantees: { nodes: { id: string; updatedAt: string }[] };
          changes: { nodes: { type: string; guarantee: { id: string } | null }[] };
        }>(
          as(token),
          `query S($id: ID!) {
             node(id: $id) { ... on Guarantee { events { type } } }
             guarantees(first: 100, filter: { updatedSince: "2026-01-01T00:00:00Z" }) { nodes { id updatedAt } }
             changes(last: 20) { nodes { type guarantee { id } } } }`,
          { id: guaranteeId },
        );
        return {
          events: data?.node.events.map(({ type }) => type),
          updatedAt: data?.guarantees.nodes.find(({ id }) => id === guaranteeId)?.updatedAt,
          changes: data?.changes.nodes.flatMap(({ type, guarantee }) =>
            guarantee?.id === guaranteeId ? [type] : [],
          ),
        };
      };
      const { obligee, issuer } = server.tokens;
      const [before, issuersBefore] = [await seenBy(obligee), await seenBy(issuer)];
      expect(before.updatedAt).toBeDefined();
      now = new Date(now.getTime() + 5_000);
      const attachmentId = await attached(guaranteeId);
      await perform(as(), "removeGuaranteeAttachment", { guaranteeId, attachmentId });
      expect(await seenBy(obligee)).toEqual(before);
      const after = await seenBy(issuer);
      const told = ["GUARANTEE_ATTACHMENT_ADDED", "GUARANTEE_ATTACHMENT_REMOVED"];
      expect(after.events?.slice(-2)).toEqual(told);
      expect(after.changes?.slice(-2)).toEqual(told);
      expect(after.updatedAt).not.toBe(issuersBefore.updatedAt);
    });

    it("are none of a guarantee that came out of an application, which has its own", async () => {
      const application = await applications.approved();
      await applications.settle(application);
      const { guarantee } = await applications.step(server.tokens.issuer, "issueAppliedGuarantee", {
        applicationId: application.id,
      });
      expect(await listed(guarantee!.id)).toEqual([]);
      expect((await announced(guarantee!.id)).result).toMatchObject({
        fields: [{ path: "guaranteeId", code: "ATTACHED_TO_ITS_APPLICATION" }],
      });
    });

    it("are refused where anything is wrong; nothing is stored", async () => {
      const guaranteeId = await issued();
      const wrong = await announced(guaranteeId, { kind: "CERTIFICATE_COPY", fileName: "a.txt" });
      const { fields } = wrong.result as unknown as { fields: Parameters<typeof codesOf>[0] };
      expect(codesOf(fields)).toEqual(["fileName NOT_PDF_OR_JPEG", "kind ATTACHMENT_KIND_NOT_TAKEN"]);
      const url = await addressOf(guaranteeId);
      expect(problemOf(await put(url, Buffer.from("text")))).toEqual([422, "FILE_REFUSED"]);
      room = 1;
      expect((await put(url, samplePdf())).errors?.[0]?.extensions.fields).toMatchObject([
        { path: "file", code: "GUARANTEE_ATTACHMENT_ROOM_USED_UP" },
      ]);
      room = MOST_BYTES_OF_ORGANISATION;
      expect(await listed(guaranteeId)).toEqual([]);
      await attached(guaranteeId);
      room = 1;
      expect((await announced(guaranteeId)).result).toMatchObject({
        fields: [{ path: "guaranteeId", code: "GUARANTEE_ATTACHMENT_ROOM_USED_UP" }],
      });
    });

    it("come and go until the guarantee ends, each time in its history and in the feed", async () => {
      const guaranteeId = await issued();
      const attachmentId = await attached(guaranteeId);
      const removed = await perform(
        as(),
        "removeGuaranteeAttachment",
        { guaranteeId, attachmentId },
        "guarantee { id attachments { id } }",
      );
      expect(removed.guarantee).toEqual({ id: guaranteeId, attachments: [] });
      expect(
        (await mutate(as(), "removeGuaranteeAttachment", { guaranteeId, attachmentId })).result,
      ).toMatchObject({ fields: [{ path: "attachmentId", code: "NOT_FOUND" }] });
      const last = await attached(guaranteeId);
      const url = await addressOf(guaranteeId);
      const changes = ["GUARANTEE_ISSUED", "AUTH_KEY_REVEALED"];
      const added = "GUARANTEE_ATTACHMENT_ADDED";
      const { data } = await post<{
        node: { events: { type: string }[] };
        changes: { nodes: { type: string; application: object | null; guarantee: { id: string } | null }[] };
      }>(
        as(server.tokens.contractor),
        `query H($id: ID!) { node(id: $id) { ... on Guarantee { events { type } } }
         changes(last: 3) { nodes { type guarantee { id } } } }`,
        { id: guaranteeId },
      );
      const told = [added, "GUARANTEE_ATTACHMENT_REMOVED", added];
      expect(data?.node.events.map(({ type }) => type)).toEqual([...changes, ...told]);
      expect(data?.changes.nodes).toEqual(told.map((type) => ({ type, guarantee: { id: guaranteeId } })));
      await perform(as(), "dischargeGuarantee", {
        guaranteeId,
        dischargedOn: TODAY,
        evidence: endEvidence("COMPLETION_INSPECTION", TODAY),
      });
      const ended = { code: "STEP_NOT_ALLOWED", status: "DISCHARGED" };
      expect((await announced(guaranteeId)).result).toMatchObject(ended);
      expect(
        (await mutate(as(), "removeGuaranteeAttachment", { guaranteeId, attachmentId: last })).result,
      ).toMatchObject(ended);
      const late = await put(url, samplePdf());
      expect(problemOf(late)).toEqual([409, "STEP_NOT_ALLOWED"]);
      expect(late.errors?.[0]?.message).toContain("The guarantee has ended");
      expect(await listed(guaranteeId)).toHaveLength(1);
    });

    it("are not served where somebody changed what they are past the system", async () => {
      const guaranteeId = await issued();
      await attached(guaranteeId);
      const [shown] = (await listed(guaranteeId)) ?? [];
      const database = await openDatabase({ url: server.databaseUrl });
      await database.write.query(
        `UPDATE guarantee_attachment SET file_name = '別の契約書.pdf' WHERE id = '${shown!.id}'`,
      );
      await database.close();
      expect((await fetched(shown!.file.url, server.tokens.issuer)).status).toBe(500);
      expect(await listed(guaranteeId)).toBeUndefined();
      // The guarantee itself is as it was.
      const { data } = await post<{ node: { status: string } }>(
        as(),
        "query G($id: ID!) { node(id: $id) { ... on Guarantee { status } } }",
        { id: guaranteeId },
      );
      expect(data?.node.status).toBe("ISSUED");
    });
  },
);
