"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.JudgedDocuments = exports.PARSE_OPTIONS = void 0;
const graphql_1 = require("graphql");
const document_limits_1 = require("../../api/graphql/cost/document-limits");
/** Ten times the largest operation of the SDK; the operations' limits refuse costly documents below it. */
exports.PARSE_OPTIONS = { maxLexicalTokens: 2_000 };
/** Memory for the most recent documents. */
const MOST_KEPT_BYTES = 32 * 1024 * 1024;
/** Measured: 400 for the document itself, 700 for what is planned for it once it is executed. */
const BYTES_PER_TOKEN = 1_100;
/**
 * Documents with their verdicts, by the hash of their text. As Apollo's store of documents it gives the valid
 * ones. In place of a refused document it gives a trivial one, so that Apollo does not validate it.
 */
class JudgedDocuments {
    /** In the order of their last requests. */
    #kept = new Map();
    #bySource = new Map();
    /** Need not be moved in their order. */
    #newest;
    #inPlaceOfRefused = (0, graphql_1.parse)("{ __typename }");
    #bytes = 0;
    constructor(schema, mostBytes = MOST_KEPT_BYTES) {
        this.schema = schema;
        this.mostBytes = mostBytes;
    }
    /** `undefined` where the text is no document: Apollo reports why. */
    judge(source, hash) {
        const kept = this.#kept.get(hash);
        if (kept) {
            this.#touch(kept);
            return kept;
        }
        const document = parsed(source);
        if (!document)
            return undefined;
        const bytes = source.length * 2 + (document.tokenCount ?? 0) * BYTES_PER_TOKEN;
        const judged = {
            ...(0, document_limits_1.judgeDocument)(this.schema, document),
            source,
            hash,
            bytes,
            operations: new Map(),
        };
        this.#keep(judged);
        return judged;
    }
    /** The operation of this name, or the only one, of a text that any caller may execute at once. */
    known(source, name) {
        const kept = this.#bySource.get(source);
        if (!kept?.valid || kept.refusal || kept.isIntrospecting)
            return undefined;
        this.#touch(kept);
        const known = kept.operations.get(name);
        if (known)
            return known;
        const document = kept.valid;
        const operation = (0, graphql_1.getOperationAST)(document, name === "" ? null : name);
        if (!operation || operation.operation === graphql_1.OperationTypeNode.SUBSCRIPTION)
            return undefined;
        kept.operations.set(name, { document, operation });
        return { document, operation };
    }
    get(key) {
        const kept = this.#kept.get(hashIn(key));
        return Promise.resolve(kept?.refusal ? this.#inPlaceOfRefused : kept?.valid);
    }
    set(key, document) {
        const kept = this.#kept.get(hashIn(key));
        if (kept && !kept.refusal)
            kept.valid = document;
        return Promise.resolve();
    }
    delete(key) {
        const kept = this.#kept.get(hashIn(key));
        if (kept)
            this.#forget(kept);
        return Promise.resolve(kept !== undefined);
    }
    #keep(judged) {
        this.#kept.set(judged.hash, judged);
        this.#bySource.set(judged.source, judged);
        this.#newest = judged;
        this.#bytes += judged.bytes;
        for (const oldest of this.#kept.values()) {
            if (this.#bytes <= this.mostBytes)
                return;
            this.#forget(oldest);
        }
    }
    #touch(kept) {
        if (kept === this.#newest)
            return;
        this.#newest = kept;
        this.#kept.delete(kept.hash);
        this.#kept.set(kept.hash, kept);
    }
    #forget({ hash, source, bytes }) {
        this.#kept.delete(hash);
        this.#bySource.delete(source);
        this.#bytes -= bytes;
    }
}
exports.JudgedDocuments = JudgedDocuments;
function parsed(source) {
    try {
        return (0, graphql_1.parse)(source, exports.PARSE_OPTIONS);
    }
    catch {
        return undefined;
    }
}
/** Apollo writes a prefix of its own before the hash. */
function hashIn(key) {
    return key.slice(-64);
}
//# sourceMappingURL=judged-documents.js.map