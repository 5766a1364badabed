"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Register = void 0;
exports.enterInRegister = enterInRegister;
const kept_by_1 = require("../../use-cases/shared/kept-by");
const seal_finding_1 = require("../../use-cases/shared/seal-finding");
const seals_1 = require("../../use-cases/operation/seals");
const register_page_1 = require("./register-page");
const sealed_list_1 = require("./sealed-list");
const NOTHING = new Map();
/** Of a page whose seal was verified. */
const listedOn = (0, kept_by_1.keptBy)(({ entries }) => (0, sealed_list_1.entriesOf)(entries));
/** Pages of the register, read together with what they are to vouch for. */
class Register {
    #pages;
    /** What was entered since they were read. */
    #changed = new Map();
    #faults = new Map();
    /** `verified`: pages that were verified before. */
    constructor(seals, pages, verified = []) {
        this.seals = seals;
        this.#pages = new Map([...pages, ...verified].map((page) => [page.page, page]));
        for (const { page } of verified)
            this.#faults.set(page, null);
    }
    /**
     * What is wrong with a subject's place in the register, all pages above it included: its head has this seal, or there
     * is none yet.
     */
    faultOf(chain, seal) {
        const path = (0, register_page_1.pathOf)(chain);
        for (const [i, page] of path.entries()) {
            const fault = this.#faultOfPage(page);
            if (fault)
                return { fault, table: "seal_register", id: page, chain };
            const below = path[i + 1];
            if (below === undefined)
                break;
            const listed = this.#listed(page, below);
            const found = this.#pages.get(below);
            if (listed === undefined && found === undefined)
                return seal === null ? null : unlisted(chain);
            if (listed === undefined || found === undefined || (0, seals_1.tagOf)(found.seal) !== listed)
                return { fault: "REGISTER", table: "seal_register", id: below, chain };
        }
        const listed = this.#listed(path.at(-1) ?? register_page_1.ROOT, chain);
        if (listed === undefined)
            return seal === null ? null : unlisted(chain);
        if (seal === null)
            return { fault: "HEAD", table: "seal_head", id: chain, chain };
        return listed === (0, seals_1.tagOf)(seal) ? null : { fault: "OUTDATED", table: "seal_head", id: chain, chain };
    }
    /** What is wrong with a page alone, and with its place among the others. */
    faultOfPage(page) {
        const finding = { table: "seal_register", id: page, chain: null };
        const fault = this.#faultOfPage(page);
        if (fault)
            return { ...finding, fault };
        const parent = (0, register_page_1.parentOf)(page);
        if (parent === null)
            return null;
        if (this.#faultOfPage(parent))
            return null;
        const seal = this.#pages.get(page)?.seal ?? "";
        return this.entriesOf(parent).get(page) === (0, seals_1.tagOf)(seal) ? null : { ...finding, fault: "REGISTER" };
    }
    /** What a page lists; nothing where it is not there or not sealed. */
    entriesOf(page) {
        const changed = this.#changed.get(page);
        if (changed !== undefined)
            return (0, sealed_list_1.entriesOf)(changed);
        const read = this.#pages.get(page);
        return read && !this.#faultOfPage(page) ? listedOn(read) : NOTHING;
    }
    /** The same as it is stored. */
    textOf(page) {
        const changed = this.#changed.get(page);
        if (changed !== undefined)
            return changed;
        const read = this.#pages.get(page);
        return read && !this.#faultOfPage(page) ? read.entries : sealed_list_1.EMPTY;
    }
    /** One entry, without reading the others. */
    #listed(page, name) {
        const changed = this.#changed.get(page);
        if (changed !== undefined)
            return (0, sealed_list_1.tagListed)(changed, name);
        const read = this.#pages.get(page);
        return read && !this.#faultOfPage(page) ? (0, sealed_list_1.tagListed)(read.entries, name) : undefined;
    }
    enter(page, entry, seal) {
        this.#changed.set(page, (0, sealed_list_1.withEntry)(this.textOf(page), entry, (0, seals_1.tagOf)(seal)));
    }
    /** Of the pages that were read. */
    names() {
        return this.#pages.keys();
    }
    /** Whether an older key sealed one of the pages above a subject. */
    isOutdated(chain) {
        return (0, register_page_1.pathOf)(chain).some((page) => this.#pages.get(page)?.keyId !== this.seals.current);
    }
    /** Whether the system has sealed with a key of this id, as far as the root can be read. */
    mayBeKey(keyId) {
        return this.#faultOfPage(register_page_1.ROOT) !== null || this.keys().includes(keyId);
    }
    keys() {
        return this.root ? (0, register_page_1.keysOf)(this.root) : [];
    }
    /** As it was read. */
    get root() {
        return this.#pages.get(register_page_1.ROOT);
    }
    #faultOfPage(name) {
        const known = this.#faults.get(name);
        if (known !== undefined)
            return known;
        const fault = this.#judged(name);
        this.#faults.set(name, fault);
        return fault;
    }
    #judged(name) {
        const page = this.#pages.get(name);
        if (!page)
            return "REGISTER";
        if (!this.seals.knows(page.keyId))
            return name === register_page_1.ROOT || this.mayBeKey(page.keyId) ? "UNKNOWN_KEY" : "REGISTER";
        return (0, register_page_1.isPageSealed)(this.seals, page) ? null : "REGISTER";
    }
}
exports.Register = Register;
function unlisted(chain) {
    return { fault: "UNLISTED", table: "seal_head", id: chain, chain };
}
/**
 * Enters heads in the register, in the place of those that were there before. The root is held until the unit of work
 * ends, and is taken last of all: writers wait for one another no longer than a commit takes, and nobody waits in a circle.
 */
async function enterInRegister(tables, seals, changes, { registerOf = (pages) => new Register(seals, pages), onHeld = () => Promise.resolve(), } = {}) {
    const chains = changes.map(({ after }) => after.chain);
    const names = (0, register_page_1.pathsOf)(chains);
    const faultsIn = (register) => changes
        .map(({ before, after }) => register.faultOf(after.chain, before?.seal ?? null))
        .filter((fault) => fault !== null);
    let register = registerOf(await tables.takePages(names));
    if (faultsIn(register).length > 0) {
        // A statement that waited for the root does not see pages that were added meanwhile; the next one does.
        register = registerOf(await tables.pages(names));
        const faults = faultsIn(register);
        if (faults.length > 0)
            throw new seal_finding_1.SealBroken(faults);
    }
    const before = register.root;
    await onHeld(before?.seal ?? "");
    for (const { after } of changes)
        register.enter((0, register_page_1.leafOf)(after.chain), after.chain, after.seal);
    const keys = new Set([...register.keys(), seals.current]);
    const pages = [];
    // From the leaves up: each page names the seals of those below it. The root's name is no longer than a leaf's.
    const dirty = names.filter((page) => page !== register_page_1.ROOT);
    for (const name of [...dirty.sort((one, other) => other.length - one.length), register_page_1.ROOT]) {
        const page = (0, register_page_1.sealedPage)(seals, name, register.textOf(name), name === register_page_1.ROOT ? keys : undefined);
        const parent = (0, register_page_1.parentOf)(name);
        if (parent !== null)
            register.enter(parent, name, page.seal);
        pages.push(page);
    }
    await tables.savePages(pages);
    return { before: before?.seal ?? "", root: pages.at(-1), pages };
}
//# sourceMappingURL=register.js.map