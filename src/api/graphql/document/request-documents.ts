import type { DeliveryParts, TargetOf } from "../../../use-cases/document/document-delivery";
import { LINK_MINUTES, type LinkTarget } from "../../../use-cases/document/document-links";
import type { PaperFacts } from "../../../use-cases/document/ports";
import type { PrintedPaper } from "../../../use-cases/document/paper-press";
import {
  certificateFileNameOf,
  certificateOriginalOf,
  certificatePaperOf,
  keyNoticeFileNameOf,
  originalFileNameOf,
  type Viewing,
} from "../../../use-cases/document/printable-papers";
import { keyNoticeOf } from "../../../use-cases/document/key-notice-of";
import { viewingOf } from "../../../use-cases/document/viewing-of";
import { premiumStatements } from "../../../use-cases/premium-paper/premium-statements";
import type { MonthlyPremiumQuery } from "../../../use-cases/application/ports";
import { monthlyPremiumsFileName, type MonthlyPremiums } from "../../../domain/premium/monthly-premiums";
import { premiumStatementFileName, type PremiumStatement } from "../../../domain/premium/premium-statement";
import type { RevealedAuthKey } from "../../../use-cases/auth-key/shown-auth-key";
import { mayDo, type Caller } from "../../../domain/account/access";
import { receiptFileName, type ReceiptPaper } from "../../../domain/deposit/receipt-paper";
import { handOverMailFileName } from "../../../domain/certificate/document-file-name";
import type { GuaranteeKind } from "../../../domain/values/guarantee-kind";
import type { GuaranteeNumber } from "../../../domain/values/guarantee-number";
import { dayInJapan } from "../../../domain/values/calendar-date";
import {
  certificateStanding,
  type CertificateStanding,
} from "../../../domain/guarantee/certificate-standing";
import type { ObligeePolicy } from "../../../domain/obligee/obligee-policy";
import { guaranteeListFileName } from "../../../domain/guarantee/guarantee-list-file-name";
import { ledgerFileName } from "../../../domain/ledger/ledger-file-name";
import type { ListedAttachment } from "../../../domain/attachment/attachment";
import type { RequestedUpload } from "../../../use-cases/attachment/announce-file";
import { Batch } from "../batch";
import { lazily } from "../lazily";
import { authenticationRequired } from "../errors/request-error";
import type { CsvFileView } from "./csv-file.type";
import type { PdfFileView } from "./pdf-file.type";
import { tooManyPapers } from "./too-many-papers";

/** Papers of which one operation may ask digest or size: about a second's work. */
export const MOST_PAPERS = 20;

/** The documents that one request asks for: links to them, and what they are when printed. */
export class RequestDocuments {
  readonly #facts: Batch<PaperFacts>;
  readonly #statements: Batch<PremiumStatement>;
  readonly #receipts: Batch<ReceiptPaper>;
  readonly #policies: Batch<readonly ObligeePolicy[]>;
  readonly #viewing: () => Promise<Viewing>;
  /** One moment for all that a request shows. */
  readonly #seenAt: () => Date;
  /** The papers whose digest or size was asked for. */
  readonly #printed = new Set<string>();
  #isLinkGiven = false;
  /** Guarantees whose keys this request has presented. */
  #justOpened: readonly string[] = [];

  /** `addressOf`: the address under which a link is fetched. */
  constructor(
    private readonly parts: DeliveryParts,
    private readonly viewer: Caller | null,
    private readonly addressOf: (link: string) => string,
    /** The address that takes an attachment. */
    private readonly uploadAddressOf: (link: string) => string,
  ) {
    this.#seenAt = lazily(parts.clock);
    this.#facts = new Batch(async (ids) => {
      const found = await parts.reads.papers.ofCertificates(this.#seeing, ids);
      return new Map(found.map((facts) => [facts.certificateId, facts]));
    });
    this.#statements = new Batch((ids) =>
      premiumStatements(parts.reads, this.#caller, ids, dayInJapan(parts.clock())),
    );
    this.#receipts = new Batch((ids) => parts.reads.deposits.receipts(this.#caller, ids));
    this.#viewing = lazily(() => viewingOf(parts, this.#caller, this.#seenAt()));
    this.#policies = new Batch((obligeeIds) => parts.reads.rules.policies.ofObligees(obligeeIds));
  }

  /** Who has been given a link by this request, if anybody. */
  get linkedViewer(): Caller | null {
    return this.#isLinkGiven ? this.viewer : null;
  }

  /** The papers of these guarantees are shown by this request, whether the viewer has them in its ledger or not. */
  showOpened(guaranteeIds: readonly string[]): void {
    this.#justOpened = guaranteeIds;
  }

  /** How a version stands today. */
  async standing(certificateId: string): Promise<CertificateStanding> {
    const { standing } = await this.#factsOf(certificateId);
    return certificateStanding(standing, dayInJapan(this.parts.clock()));
  }

  certificate(certificateId: string): PdfFileView {
    const { press } = this.parts;
    const [justOpened, ...others] = this.#justOpened;
    // A link names one guarantee at most: of many that were opened together, it works for those in the ledger.
    const grant = justOpened === undefined || others.length > 0 ? {} : { justOpened };
    const seen =
      this.#caller.role === "OBLIGEE" ? { seenAt: Math.floor(this.#seenAt().getTime() / 1_000) } : {};
    return this.#file(
      { type: "CERTIFICATE", certificateId, ...grant, ...seen },
      {
        facts: () => this.#factsOf(certificateId),
        fileName: (facts) => certificateFileNameOf(facts).fileName,
        print: async (facts) => {
          const policies = (await this.#policies.find(facts.obligeeId)) ?? [];
          const today = dayInJapan(this.parts.clock());
          const paper = certificatePaperOf(facts, policies, today, await this.#viewing());
          return press.certificate(paper, this.#caller);
        },
      },
    );
  }

  /** The original on paper; `null` where there is none to be printed. */
  async certificateOriginal(guaranteeId: string): Promise<PdfFileView | null> {
    const { reads, press, clock } = this.parts;
    if (!mayDo(this.#caller, "printOriginal")) return null;
    const newest = await reads.papers.newestOf(this.#caller, guaranteeId);
    const paper = newest && certificateOriginalOf(newest, dayInJapan(clock()));
    if (!paper) return null;
    return this.#file(
      { type: "CERTIFICATE_ORIGINAL", guaranteeId },
      {
        facts: () => Promise.resolve(newest),
        fileName: (facts) => originalFileNameOf(facts).fileName,
        print: () => press.certificate(paper, this.#caller),
      },
    );
  }

  keyNotice(revealed: RevealedAuthKey): PdfFileView {
    const { guaranteeId, authKeyId } = revealed;
    const { reads, press } = this.parts;
    return this.#file(
      { type: "KEY_NOTICE", guaranteeId, authKeyId },
      {
        facts: async () => seen(await reads.papers.newestOf(this.#caller, guaranteeId)),
        fileName: (facts) => keyNoticeFileNameOf(facts).fileName,
        print: async (facts) => press.keyNotice(await keyNoticeOf(this.parts, facts, revealed), this.#caller),
      },
    );
  }

  /** 受領書, of a hand-over that was accepted. */
  receipt(depositId: string): PdfFileView {
    return this.#file(
      { type: "RECEIPT", depositId },
      {
        facts: async () => {
          const receipt = await this.#receipts.find(depositId);
          if (!receipt) throw new Error("a receipt is not visible to the caller who has just read it");
          return receipt;
        },
        fileName: (facts) => receiptFileName(facts).fileName,
        print: (facts) => this.parts.press.receipt(facts, this.#caller),
      },
    );
  }

  /** The mail that hands a guarantee over, as a draft; what it is called is told without making it. */
  handOverMail(guarantee: {
    readonly id: string;
    readonly kind: GuaranteeKind;
    readonly number: GuaranteeNumber;
  }): CsvFileView {
    const { fileName } = handOverMailFileName(guarantee);
    const link = this.#linkTo({ type: "HAND_OVER_MAIL", guaranteeId: guarantee.id });
    return { ...link, fileName: () => fileName };
  }

  /** 保証料計算書; `null` where the application has no premium. */
  async premiumStatement(applicationId: string): Promise<PdfFileView | null> {
    const statement = await this.#statements.find(applicationId);
    if (!statement) return null;
    return this.#file(
      { type: "PREMIUM_STATEMENT", applicationId },
      {
        facts: () => Promise.resolve(statement),
        fileName: (facts) => premiumStatementFileName(facts).fileName,
        print: (facts) => this.parts.press.premiumStatement(facts, this.#caller),
      },
    );
  }

  /** 保証料一括納付明細書 */
  monthlyPremiumsPdf(query: MonthlyPremiumQuery, premiums: MonthlyPremiums): PdfFileView {
    return this.#file(
      { type: "MONTHLY_PREMIUMS", query, format: "PDF" },
      {
        facts: () => Promise.resolve(premiums),
        fileName: (facts) => monthlyPremiumsFileName(facts, "pdf").fileName,
        print: (facts) => this.parts.press.monthlyPremiums(facts, this.#caller),
      },
    );
  }

  monthlyPremiumsCsv(query: MonthlyPremiumQuery, premiums: MonthlyPremiums): CsvFileView {
    const { fileName } = monthlyPremiumsFileName(premiums, "csv");
    const link = this.#linkTo({ type: "MONTHLY_PREMIUMS", query, format: "CSV" });
    return { ...link, fileName: () => fileName };
  }

  /** The list 保証工事一覧, as whoever fetches it sees it then. */
  guaranteeList(list: Omit<TargetOf<"GUARANTEE_LIST">, "type">): CsvFileView {
    const { fileName } = guaranteeListFileName(dayInJapan(this.parts.clock()));
    return { ...this.#linkTo({ type: "GUARANTEE_LIST", ...list }), fileName: () => fileName };
  }

  /** The ledger (保証台帳), as its body sees it then. */
  ledger(list: Omit<TargetOf<"LEDGER">, "type">): CsvFileView {
    const { fileName } = ledgerFileName(dayInJapan(this.parts.clock()));
    return { ...this.#linkTo({ type: "LEDGER", ...list }), fileName: () => fileName };
  }

  /** An attachment (添付書類); `of`: of an application, if nothing else is said. */
  attachment(attachment: ListedAttachment, of?: TargetOf<"ATTACHMENT">["of"]): AttachmentView {
    const link = this.#linkTo({ type: "ATTACHMENT", attachmentId: attachment.id, ...(of && { of }) });
    const { fileName, sha256 } = attachment;
    return { ...attachment, file: { ...link, fileName, sha256 } };
  }

  /** Where an announced file is sent. */
  upload({ expiresAt: at, ...target }: RequestedUpload): {
    readonly attachmentId: string;
    readonly url: string;
    readonly expiresAt: Date;
  } {
    const expiresAt = new Date(at);
    const link = this.parts.uploads.write(target, this.#caller, expiresAt);
    return { attachmentId: target.attachmentId, url: this.uploadAddressOf(link), expiresAt };
  }

  #file<Facts>(target: LinkTarget, { facts, fileName, print }: Printable<Facts>): PdfFileView {
    const known = lazily(facts);
    const printed = lazily(async () => {
      this.#printed.add(JSON.stringify(target));
      const paper = await known();
      // Only now all papers of a query are known: none is printed where there are too many. The root fields of a mutation
      // run one after another: there, those up to the bound are printed, and what each field did is told in any case.
      if (this.#printed.size > MOST_PAPERS) throw tooManyPapers(MOST_PAPERS);
      return print(paper);
    });
    return {
      ...this.#linkTo(target),
      sha256: async () => (await printed()).sha256,
      size: async () => (await printed()).bytes.length,
      fileName: async () => fileName(await known()),
    };
  }

  #linkTo(target: LinkTarget): Pick<CsvFileView, "url" | "expiresAt"> {
    // To the second, as the link itself has it.
    const now = Math.floor(this.parts.clock().getTime() / 1_000) * 1_000;
    const expiresAt = new Date(now + LINK_MINUTES * 60_000);
    return {
      url: () => {
        this.#isLinkGiven = true;
        return this.addressOf(this.parts.links.write(target, this.#caller, expiresAt));
      },
      expiresAt: () => expiresAt,
    };
  }

  async #factsOf(certificateId: string): Promise<PaperFacts> {
    return seen(await this.#facts.find(certificateId));
  }

  get #seeing(): Caller {
    return { ...this.#caller, justOpened: this.#justOpened };
  }

  get #caller(): Caller {
    if (!this.viewer) throw authenticationRequired("MISSING");
    return this.viewer;
  }
}

/** What of an attachment is there, and its link, which is made where it is asked for. */
export type AttachmentView = ListedAttachment & {
  readonly file: Pick<CsvFileView, "url" | "expiresAt"> & Pick<ListedAttachment, "fileName" | "sha256">;
};

interface Printable<Facts> {
  readonly facts: () => Promise<Facts>;
  readonly fileName: (facts: Facts) => string;
  readonly print: (facts: Facts) => Promise<PrintedPaper>;
}

function seen(facts: PaperFacts | null | undefined): PaperFacts {
  if (!facts) throw new Error("a certificate is not visible to the caller who has just read it");
  return facts;
}
