/**
 * An obligee (発注者) opens what contractors handed over for several tenders at once, and compares each certificate with what
 * its own system knows of the tender (照合).
 *
 *     npm run example:match
 */
import { createHosho, type GuaranteeExpectationInput, type OpenCertificatesSuccess } from "@hosho/sdk";
import { readSandboxFile, run, type SandboxFile } from "./sandbox.js";

/** A tender (調達案件) as the obligee's own system has it, by the number of the guarantee that was handed over for it. */
const TENDERS: Readonly<Record<string, GuaranteeExpectationInput>> = {
  "2070004426": {
    kind: "ADVANCE_PAYMENT",
    // Written otherwise than on the certificate: a full-width space, and another circle.
    worksName: "○○道路改良　工事",
    contractPrice: 100_000_000,
    minimumAmount: 40_000_000,
    coveredUntil: "2023-03-31",
    contractorName: "㈱〇〇建設",
  },
  "2070202096": {
    kind: "CONTRACT_PERFORMANCE",
    worksName: "〇〇道路改良工事",
    contractPrice: 100_000_001,
    minimumPercent: 10,
    coveredUntil: "2023-03-31",
  },
  // Of another body: its contractor sent it to the wrong one.
  "2070900004": { kind: "ADVANCE_PAYMENT", worksName: "下水道管渠築造工事" },
};

const VERDICTS = { MATCH: "一致", INCOMPLETE: "照合未了", MISMATCH: "不一致" } as const;
const RESULTS = {
  MATCH: "一致",
  MATCH_FOLDED: "表記の違いのみ",
  MISMATCH: "不一致",
  NOT_COMPARED: "照合不能",
} as const;

async function matchTenders(): Promise<void> {
  const sandbox = readSandboxFile();
  const hosho = createHosho({ endpoint: sandbox.url, token: sandbox.tokens.obligee, language: "ja" });
  const pairs = handedOver(sandbox);
  // One more, with a key that was mistyped.
  const items = [...pairs, { number: "2070004427", key: "0000000000" }].map((pair) => ({
    ...pair,
    expect: TENDERS[pair.number] ?? null,
  }));
  const opened = await hosho.openCertificates({ items });
  opened.items.forEach((item, place) => {
    console.log(`${items[place]?.number ?? ""}: ${textOf(item)}`);
  });
}

function handedOver({ examples }: SandboxFile): { number: string; key: string }[] {
  return examples.flatMap(({ number, key }) => (number in TENDERS ? [{ number, key }] : []));
}

function textOf(item: OpenCertificatesSuccess["items"][number]): string {
  if (item.__typename !== "OpenCertificateSuccess") return item.message;
  const { notice, match } = item;
  const differences = (match?.differences ?? []).map(
    ({ result, expected, actual, rule }) =>
      `  ${RESULTS[result]}: 照合内容「${expected}」、証書「${actual ?? "記載なし"}」（${rule}）`,
  );
  return [
    match ? VERDICTS[match.verdict] : "照合なし",
    ...(notice ? [`  ${notice.message}`] : []),
    ...differences,
  ].join("\n");
}

run(matchTenders);
