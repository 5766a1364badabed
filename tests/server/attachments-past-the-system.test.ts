import "reflect-metadata";
import { createHash } from "node:crypto";
import { SealSweep } from "../../src/use-cases/operation/sweep-seals";
import { applicationsOf, officeHours } from "../support/applications-of-server";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { issuedPair } from "../support/opened-certificates";
import { perform } from "../support/operations";
import { putFile } from "../support/put-file";
import { samplePdf } from "../support/sample-files";
import { startServer, type TestServer } from "../support/server";
import { Tamperer } from "../support/tampering";

interface Attached {
  /** What it is attached to. */
  readonly ownerId: string;
  readonly id: string;
  /** Of its file. */
  readonly url: string;
}

const FORGED = "別の書類.pdf";

describe.each(engines)("attachments that somebody changed past the system, on %s", (engine) => {
  let server: TestServer;
  let tamperer: Tamperer;
  let otherContractor: { readonly id: string; readonly token: string };
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    tamperer = await Tamperer.open(server.databaseUrl);
    const token = await applicationsOf(server).otherContractor();
    const { data } = await post<{ viewer: { organisation: { id: string } } }>(
      { url: server.url, token },
      "{ viewer { organisation { ... on Contractor { id } } } }",
    );
    otherContractor = { id: data!.viewer.organisation.id, token };
  });
  afterAll(async () => {
    await tamperer.close();
    await server.stop();
  });

  const recorded = async (): Promise<string> => {
    const record = {
      form: "CASH_DEPOSIT",
      kind: "CONTRACT_PERFORMANCE",
      contractorName: "見本建設㈱",
      worksName: "〇〇橋補修工事",
      amount: 1_000_000,
    } as const;
    const { entry } = await perform(
      callAs(server, "obligee"),
      "recordLedgerEntry",
      { record },
      "entry { id }",
    );
    return entry.id;
  };
  const OF = {
    LedgerEntry: {
      by: "obligee",
      list: "ledger(first: 100)",
      owner: recorded,
      addressFor: async (entryId: string) => {
        const input = { entryId, kind: "LETTER", fileName: "通知.pdf" } as const;
        return (await perform(callAs(server, "obligee"), "requestLedgerAttachmentUpload", input, "url")).url;
      },
    },
    Guarantee: {
      by: "issuer",
      list: "guarantees(first: 100)",
      owner: async () => (await issuedPair(server)).id,
      addressFor: async (guaranteeId: string) => {
        const input = { guaranteeId, kind: "LETTER", fileName: "通知.pdf" } as const;
        return (await perform(callAs(server, "issuer"), "requestGuaranteeAttachmentUpload", input, "url"))
          .url;
      },
    },
  } as const;
  type Type = keyof typeof OF;

  const shownBy = (type: Type, ownerId: string) =>
    post<{ node: { attachments: { id: string; file: { url: string } }[] } | null }>(
      callAs(server, OF[type].by),
      `query A($id: ID!) { node(id: $id) { ... on ${type} { attachments { id fileName file { url } } } } }`,
      { id: ownerId },
    );
  const attachedTo = async (type: Type): Promise<Attached> => {
    const { by, owner, addressFor } = OF[type];
    const ownerId = await owner();
    const { status } = await putFile(await addressFor(ownerId), samplePdf(), { token: server.tokens[by] });
    expect(status).toBe(201);
    const { data } = await shownBy(type, ownerId);
    const [{ id, file }] = data!.node!.attachments as [{ id: string; file: { url: string } }];
    return { ownerId, id, url: file.url };
  };
  const fetched = async (url: string, token: string): Promise<number> =>
    (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).status;
  const listedIn = async (type: Type, ownerId: string): Promise<readonly object[] | undefined> => {
    const { data } = await post<Record<string, { nodes: { id: string; attachments: object[] }[] }>>(
      callAs(server, OF[type].by),
      `{ list: ${OF[type].list} { nodes { id attachments { id fileName } } } }`,
    );
    return data?.["list"]?.nodes.find(({ id }) => id === ownerId)?.attachments;
  };
  const sweep = async (): Promise<void> => {
    const sweeping = new SealSweep({ reads: server.parts.reads, useCaseParts: server.parts.useCaseParts });
    while (!(await sweeping.next()).isRoundOver);
  };

  describe.each([
    ["LedgerEntry", "ledger_attachment"],
    ["Guarantee", "guarantee_attachment"],
  ] as const)("of a %s", (type, table) => {
    it.each([
      ["renamed", `file_name = '${FORGED}'`],
      ["said to be of another kind", "kind = 'OTHER'"],
    ])(
      "are not served where they were %s, neither as a file nor with their owner, nor listed",
      async (_, to) => {
        const { ownerId, id, url } = await attachedTo(type);
        const token = server.tokens[OF[type].by];
        expect(await fetched(url, token)).toBe(200);
        expect(await listedIn(type, ownerId)).toHaveLength(1);
        await tamperer.sql(`UPDATE ${table} SET ${to} WHERE id = '${id}'`);
        await sweep();
        expect(await listedIn(type, ownerId)).toEqual([]);
        expect(await fetched(url, token)).toBe(500);
        const { errors, text } = await shownBy(type, ownerId);
        expect(errors?.map(({ extensions }) => extensions["code"])).toEqual(["INTERNAL"]);
        expect(text).not.toContain(FORGED);
      },
    );

    it("are not served with other bytes, even where their digest was changed with them", async () => {
      const { ownerId, id, url } = await attachedTo(type);
      const bytes = samplePdf(7);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      await tamperer.sql(
        `UPDATE ${table}_part SET content = '${bytes.toString("base64")}' WHERE attachment_id = '${id}'`,
        `UPDATE ${table} SET sha256 = '${sha256}', size = ${String(bytes.length)} WHERE id = '${id}'`,
      );
      expect(await fetched(url, server.tokens[OF[type].by])).toBe(500);
      expect((await shownBy(type, ownerId)).errors).toHaveLength(1);
    });
  });

  it.each([
    [
      "marked as removed",
      (id: string) => [`UPDATE ledger_attachment SET removed_at = uploaded_at WHERE id = '${id}'`],
    ],
    [
      "taken away",
      (id: string) => [
        `DELETE FROM ledger_attachment_part WHERE attachment_id = '${id}'`,
        `DELETE FROM ledger_attachment WHERE id = '${id}'`,
      ],
    ],
    [
      "moved to another entry",
      (id: string) => [
        `UPDATE ledger_attachment SET entry_id = (SELECT MIN(id) FROM ledger_entry) WHERE id = '${id}'`,
      ],
    ],
  ])("are missed where the entry that a body recorded is asked for: %s", async (_, edits) => {
    await recorded();
    const { ownerId, id } = await attachedTo("LedgerEntry");
    await tamperer.sql(...edits(id));
    const { errors } = await shownBy("LedgerEntry", ownerId);
    expect(errors?.map(({ extensions }) => extensions["code"])).toEqual(["INTERNAL"]);
  });

  it("are not served to another contractor whose guarantee somebody made it", async () => {
    const { ownerId, url } = await attachedTo("Guarantee");
    await tamperer.sql(
      `UPDATE guarantee SET contractor_id = '${otherContractor.id}' WHERE id = '${ownerId}'`,
    );
    const as = { url: server.url, token: otherContractor.token };
    const { data } = await post<{ guarantees: { nodes: { attachments: { file: { url: string } }[] }[] } }>(
      as,
      "{ guarantees(first: 100) { nodes { attachments { file { url } } } } }",
    );
    const [link = ""] =
      data?.guarantees.nodes.flatMap(({ attachments }) => attachments.map(({ file }) => file.url)) ?? [];
    expect(link).toContain("/documents/");
    expect(await fetched(link, otherContractor.token)).toBe(500);
    expect(await fetched(url, server.tokens.issuer)).toBe(500);
  });
});
