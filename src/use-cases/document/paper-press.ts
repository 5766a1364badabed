import { createHash } from "node:crypto";
import type { Caller } from "../../domain/account/access";
import type { CertificateContent } from "../../domain/certificate/certificate-content";
import type { MonthlyPremiums } from "../../domain/premium/monthly-premiums";
import type { ReceiptPaper } from "../../domain/deposit/receipt-paper";
import type { PremiumStatement } from "../../domain/premium/premium-statement";
import type { KeyNotice } from "../../domain/auth-key/key-notice";
import type { CertificatePaper, Papers } from "./ports";
import { ProcessorLane } from "../shared/processor-lane";

/** A paper as it was printed. */
export interface PrintedPaper {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, as 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

/**
 * One paper takes the processor for some 50 milliseconds: those at the end wait for a few seconds, and no organisation
 * alone makes all the others wait.
 */
const BOUNDS = { atOnce: 1, mostWaiting: 100, mostOfOne: 40 };
/** Where printed papers are kept for a while, by what was printed. */
export interface KeptPapers {
  get(name: string): PrintedPaper | undefined;
  set(name: string, printed: PrintedPaper): unknown;
}

/** What is to be printed, and how. */
interface Order {
  readonly facts: object;
  /** Whether it holds a secret, which no memory keeps longer than it is used. */
  readonly isSecret: boolean;
  readonly print: () => Promise<Uint8Array>;
}

/**
 * Prints papers, one at a time, and keeps those that were asked for last: digest and size are told before a
 * paper is fetched. The same facts make the same bytes, so what is kept is never out of date. A key notice is printed
 * anew each time.
 */
export class PaperPress {
  readonly #lane = new ProcessorLane(BOUNDS);
  readonly #underWay = new Map<string, Promise<PrintedPaper>>();

  constructor(
    private readonly papers: Papers,
    private readonly kept: KeptPapers,
  ) {}

  /** Refuses with `Busy` where too many wait, of this organisation or in all; likewise below. */
  certificate(paper: CertificatePaper, { organisationId }: Caller): Promise<PrintedPaper> {
    const print = (): Promise<Uint8Array> => this.papers.certificate(paper);
    return this.#print({ facts: { certificate: paper }, isSecret: false, print }, organisationId);
  }

  /** What the paper of a certificate prints as 〓. */
  missingCharacters(content: CertificateContent): string[] {
    return this.papers.missingCharacters(content);
  }

  keyNotice(notice: KeyNotice, { organisationId }: Caller): Promise<PrintedPaper> {
    const print = (): Promise<Uint8Array> => this.papers.keyNotice(notice);
    return this.#print({ facts: { keyNotice: notice }, isSecret: true, print }, organisationId);
  }

  premiumStatement(statement: PremiumStatement, { organisationId }: Caller): Promise<PrintedPaper> {
    const print = (): Promise<Uint8Array> => this.papers.premiumStatement(statement);
    return this.#print({ facts: { premiumStatement: statement }, isSecret: false, print }, organisationId);
  }

  receipt(receipt: ReceiptPaper, { organisationId }: Caller): Promise<PrintedPaper> {
    const print = (): Promise<Uint8Array> => this.papers.receipt(receipt);
    return this.#print({ facts: { receipt }, isSecret: false, print }, organisationId);
  }

  monthlyPremiums(premiums: MonthlyPremiums, { organisationId }: Caller): Promise<PrintedPaper> {
    const print = (): Promise<Uint8Array> => this.papers.monthlyPremiums(premiums);
    return this.#print({ facts: { monthlyPremiums: premiums }, isSecret: false, print }, organisationId);
  }

  async #print(order: Order, organisationId: string): Promise<PrintedPaper> {
    const name = createHash("sha256").update(JSON.stringify(order.facts)).digest("base64url");
    const kept = this.kept.get(name);
    if (kept) return kept;
    const underWay = this.#underWay.get(name) ?? this.#printNew(name, order, organisationId);
    this.#underWay.set(name, underWay);
    return underWay;
  }

  async #printNew(name: string, { isSecret, print }: Order, organisationId: string): Promise<PrintedPaper> {
    try {
      const bytes = await this.#lane.run(organisationId, async () => {
        await othersAreServed();
        return print();
      });
      const printed = { bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
      if (!isSecret) this.kept.set(name, printed);
      return printed;
    } finally {
      this.#underWay.delete(name);
    }
  }
}

/** Printing stops for nothing: between two papers, whoever asks for something else gets a turn. */
function othersAreServed(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
