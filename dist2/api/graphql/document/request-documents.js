"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RequestDocuments = exports.MOST_PAPERS = void 0;
const document_links_1 = require("../../../use-cases/document/document-links");
const printable_papers_1 = require("../../../use-cases/document/printable-papers");
const key_notice_of_1 = require("../../../use-cases/document/key-notice-of");
const viewing_of_1 = require("../../../use-cases/document/viewing-of");
const premium_statements_1 = require("../../../use-cases/premium-paper/premium-statements");
const monthly_premiums_1 = require("../../../domain/premium/monthly-premiums");
const premium_statement_1 = require("../../../domain/premium/premium-statement");
const access_1 = require("../../../domain/account/access");
const receipt_paper_1 = require("../../../domain/deposit/receipt-paper");
const document_file_name_1 = require("../../../domain/certificate/document-file-name");
const calendar_date_1 = require("../../../domain/values/calendar-date");
const certificate_standing_1 = require("../../../domain/guarantee/certificate-standing");
const guarantee_list_file_name_1 = require("../../../domain/guarantee/guarantee-list-file-name");
const ledger_file_name_1 = require("../../../domain/ledger/ledger-file-name");
const batch_1 = require("../batch");
const lazily_1 = require("../lazily");
const request_error_1 = require("../errors/request-error");
const too_many_papers_1 = require("./too-many-papers");
/** Papers of which one operation may ask digest or size: about a second's work. */
exports.MOST_PAPERS = 20;
/** The documents that one request asks for: links to them, and what they are when printed. */
class RequestDocuments {
    #facts;
    #statements;
    #receipts;
    #policies;
    #viewing;
    /** One moment for all that a request shows. */
    #seenAt;
    /** The papers whose digest or size was asked for. */
    #printed = new Set();
    #isLinkGiven = false;
    /** Guarantees whose keys this request has presented. */
    #justOpened = [];
    /** `addressOf`: the address under which a link is fetched. */
    constructor(parts, viewer, addressOf, 
    /** The address that takes an attachment. */
    uploadAddressOf) {
        this.parts = parts;
        this.viewer = viewer;
        this.addressOf = addressOf;
        this.uploadAddressOf = uploadAddressOf;
        this.#seenAt = (0, lazily_1.lazily)(parts.clock);
        this.#facts = new batch_1.Batch(async (ids) => {
            const found = await parts.reads.papers.ofCertificates(this.#seeing, ids);
            return new Map(found.map((facts) => [facts.certificateId, facts]));
        });
        this.#statements = new batch_1.Batch((ids) => (0, premium_statements_1.premiumStatements)(parts.reads, this.#caller, ids, (0, calendar_date_1.dayInJapan)(parts.clock())));
        this.#receipts = new batch_1.Batch((ids) => parts.reads.deposits.receipts(this.#caller, ids));
        this.#viewing = (0, lazily_1.lazily)(() => (0, viewing_of_1.viewingOf)(parts, this.#caller, this.#seenAt()));
        this.#policies = new batch_1.Batch((obligeeIds) => parts.reads.rules.policies.ofObligees(obligeeIds));
    }
    /** Who has been given a link by this request, if anybody. */
    get linkedViewer() {
        return this.#isLinkGiven ? this.viewer : null;
    }
    /** The papers of these guarantees are shown by this request, whether the viewer has them in its ledger or not. */
    showOpened(guaranteeIds) {
        this.#justOpened = guaranteeIds;
    }
    /** How a version stands today. */
    async standing(certificateId) {
        const { standing } = await this.#factsOf(certificateId);
        return (0, certificate_standing_1.certificateStanding)(standing, (0, calendar_date_1.dayInJapan)(this.parts.clock()));
    }
    certificate(certificateId) {
        const { press } = this.parts;
        const [justOpened, ...others] = this.#justOpened;
        // A link names one guarantee at most: of many that were opened together, it works for those in the ledger.
        const grant = justOpened === undefined || others.length > 0 ? {} : { justOpened };
        const seen = this.#caller.role === "OBLIGEE" ? { seenAt: Math.floor(this.#seenAt().getTime() / 1_000) } : {};
        return this.#file({ type: "CERTIFICATE", certificateId, ...grant, ...seen }, {
            facts: () => this.#factsOf(certificateId),
            fileName: (facts) => (0, printable_papers_1.certificateFileNameOf)(facts).fileName,
            print: async (facts) => {
                const policies = (await this.#policies.find(facts.obligeeId)) ?? [];
                const today = (0, calendar_date_1.dayInJapan)(this.parts.clock());
                const paper = (0, printable_papers_1.certificatePaperOf)(facts, policies, today, await this.#viewing());
                return press.certificate(paper, this.#caller);
            },
        });
    }
    /** The original on paper; `null` where there is none to be printed. */
    async certificateOriginal(guaranteeId) {
        const { reads, press, clock } = this.parts;
        if (!(0, access_1.mayDo)(this.#caller, "printOriginal"))
            return null;
        const newest = await reads.papers.newestOf(this.#caller, guaranteeId);
        const paper = newest && (0, printable_papers_1.certificateOriginalOf)(newest, (0, calendar_date_1.dayInJapan)(clock()));
        if (!paper)
            return null;
        return this.#file({ type: "CERTIFICATE_ORIGINAL", guaranteeId }, {
            facts: () => Promise.resolve(newest),
            fileName: (facts) => (0, printable_papers_1.originalFileNameOf)(facts).fileName,
            print: () => press.certificate(paper, this.#caller),
        });
    }
    keyNotice(revealed) {
        const { guaranteeId, authKeyId } = revealed;
        const { reads, press } = this.parts;
        return this.#file({ type: "KEY_NOTICE", guaranteeId, authKeyId }, {
            facts: async () => seen(await reads.papers.newestOf(this.#caller, guaranteeId)),
            fileName: (facts) => (0, printable_papers_1.keyNoticeFileNameOf)(facts).fileName,
            print: async (facts) => press.keyNotice(await (0, key_notice_of_1.keyNoticeOf)(this.parts, facts, revealed), this.#caller),
        });
    }
    /** 受領書, of a hand-over that was accepted. */
    receipt(depositId) {
        return this.#file({ type: "RECEIPT", depositId }, {
            facts: async () => {
                const receipt = await this.#receipts.find(depositId);
                if (!receipt)
                    throw new Error("a receipt is not visible to the caller who has just read it");
                return receipt;
            },
            fileName: (facts) => (0, receipt_paper_1.receiptFileName)(facts).fileName,
            print: (facts) => this.parts.press.receipt(facts, this.#caller),
        });
    }
    /** The mail that hands a guarantee over, as a draft; what it is called is told without making it. */
    handOverMail(guarantee) {
        const { fileName } = (0, document_file_name_1.handOverMailFileName)(guarantee);
        const link = this.#linkTo({ type: "HAND_OVER_MAIL", guaranteeId: guarantee.id });
        return { ...link, fileName: () => fileName };
    }
    /** 保証料計算書; `null` where the application has no premium. */
    async premiumStatement(applicationId) {
        const statement = await this.#statements.find(applicationId);
        if (!statement)
            return null;
        return this.#file({ type: "PREMIUM_STATEMENT", applicationId }, {
            facts: () => Promise.resolve(statement),
            fileName: (facts) => (0, premium_statement_1.premiumStatementFileName)(facts).fileName,
            print: (facts) => this.parts.press.premiumStatement(facts, this.#caller),
        });
    }
    /** 保証料一括納付明細書 */
    monthlyPremiumsPdf(query, premiums) {
        return this.#file({ type: "MONTHLY_PREMIUMS", query, format: "PDF" }, {
            facts: () => Promise.resolve(premiums),
            fileName: (facts) => (0, monthly_premiums_1.monthlyPremiumsFileName)(facts, "pdf").fileName,
            print: (facts) => this.parts.press.monthlyPremiums(facts, this.#caller),
        });
    }
    monthlyPremiumsCsv(query, premiums) {
        const { fileName } = (0, monthly_premiums_1.monthlyPremiumsFileName)(premiums, "csv");
        const link = this.#linkTo({ type: "MONTHLY_PREMIUMS", query, format: "CSV" });
        return { ...link, fileName: () => fileName };
    }
    /** The list 保証工事一覧, as whoever fetches it sees it then. */
    guaranteeList(list) {
        const { fileName } = (0, guarantee_list_file_name_1.guaranteeListFileName)((0, calendar_date_1.dayInJapan)(this.parts.clock()));
        return { ...this.#linkTo({ type: "GUARANTEE_LIST", ...list }), fileName: () => fileName };
    }
    /** The ledger (保証台帳), as its body sees it then. */
    ledger(list) {
        const { fileName } = (0, ledger_file_name_1.ledgerFileName)((0, calendar_date_1.dayInJapan)(this.parts.clock()));
        return { ...this.#linkTo({ type: "LEDGER", ...list }), fileName: () => fileName };
    }
    /** An attachment of an application (添付書類). */
    attachment(attachment) {
        const link = this.#linkTo({ type: "ATTACHMENT", attachmentId: attachment.id });
        const { fileName, sha256 } = attachment;
        return { ...attachment, file: { ...link, fileName, sha256 } };
    }
    /** Where an announced file is sent. */
    upload({ expiresAt: at, ...target }) {
        const expiresAt = new Date(at);
        const link = this.parts.uploads.write(target, this.#caller, expiresAt);
        return { attachmentId: target.attachmentId, url: this.uploadAddressOf(link), expiresAt };
    }
    #file(target, { facts, fileName, print }) {
        const known = (0, lazily_1.lazily)(facts);
        const printed = (0, lazily_1.lazily)(async () => {
            this.#printed.add(JSON.stringify(target));
            const paper = await known();
            // Only now all papers of a query are known: none is printed where there are too many. The root fields of a mutation
            // run one after another: there, those up to the bound are printed, and what each field did is told in any case.
            if (this.#printed.size > exports.MOST_PAPERS)
                throw (0, too_many_papers_1.tooManyPapers)(exports.MOST_PAPERS);
            return print(paper);
        });
        return {
            ...this.#linkTo(target),
            sha256: async () => (await printed()).sha256,
            size: async () => (await printed()).bytes.length,
            fileName: async () => fileName(await known()),
        };
    }
    #linkTo(target) {
        // To the second, as the link itself has it.
        const now = Math.floor(this.parts.clock().getTime() / 1_000) * 1_000;
        const expiresAt = new Date(now + document_links_1.LINK_MINUTES * 60_000);
        return {
            url: () => {
                this.#isLinkGiven = true;
                return this.addressOf(this.parts.links.write(target, this.#caller, expiresAt));
            },
            expiresAt: () => expiresAt,
        };
    }
    async #factsOf(certificateId) {
        return seen(await this.#facts.find(certificateId));
    }
    get #seeing() {
        return { ...this.#caller, justOpened: this.#justOpened };
    }
    get #caller() {
        if (!this.viewer)
            throw (0, request_error_1.authenticationRequired)("MISSING");
        return this.viewer;
    }
}
exports.RequestDocuments = RequestDocuments;
function seen(facts) {
    if (!facts)
        throw new Error("a certificate is not visible to the caller who has just read it");
    return facts;
}
//# sourceMappingURL=request-documents.js.map