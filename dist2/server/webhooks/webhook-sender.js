"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.HttpWebhookSender = void 0;
const node_http_1 = require("node:http");
const node_https_1 = require("node:https");
const endpoint_terms_1 = require("../../domain/webhook/endpoint-terms");
const public_lookup_1 = require("./public-lookup");
const TIMEOUT_MILLISECONDS = 10_000;
/**
 * Sends webhooks over HTTP. What is taken is said by a status of 2xx alone: no redirect is followed, and no answer's body is
 * read. Each delivery has a connection of its own, whose address is checked as it is made.
 */
class HttpWebhookSender {
    #allowsPrivate;
    #timeoutMilliseconds;
    #lookup;
    constructor({ allowsPrivate, timeoutMilliseconds = TIMEOUT_MILLISECONDS, resolve }) {
        this.#allowsPrivate = allowsPrivate;
        this.#timeoutMilliseconds = timeoutMilliseconds;
        this.#lookup = (0, public_lookup_1.publicLookup)(resolve);
    }
    async send({ url: text, headers, body }, signal) {
        const url = new URL(text);
        const timeout = AbortSignal.timeout(this.#timeoutMilliseconds);
        // The operator may have taken the permission back since it was entered; an address is looked up by nobody.
        if (!this.#allowsPrivate && (url.protocol !== "https:" || (0, endpoint_terms_1.isOfOwnNetwork)(url.hostname)))
            return failed(public_lookup_1.NOT_PUBLIC);
        try {
            const status = await this.#statusOf(url, { headers, body }, AbortSignal.any([signal, timeout]));
            const isTaken = status >= 200 && status < 300;
            return { isTaken, statusCode: status, failure: isTaken ? null : `HTTP_${String(status)}` };
        }
        catch (error) {
            if (timeout.aborted)
                return failed("TIMEOUT");
            return failed(signal.aborted ? "CUT_OFF" : codeOf(error));
        }
    }
    #statusOf(url, { headers, body }, signal) {
        const bytes = Buffer.from(body);
        const options = {
            method: "POST",
            headers: { ...headers, "content-length": bytes.length, "user-agent": "Hosho-Webhooks" },
            signal,
            // No connection is kept: it would outlive the check of its address.
            agent: false,
            ...(!this.#allowsPrivate && { lookup: this.#lookup }),
        };
        return new Promise((resolve, reject) => {
            const request = (url.protocol === "https:" ? node_https_1.request : node_http_1.request)(url, options, (response) => {
                resolve(response.statusCode ?? 0);
                // Whatever it says is neither read nor kept.
                response.destroy();
            });
            request.on("error", reject);
            // An answer that is none of a request, such as 101, only closes the connection. After an answer this says nothing more.
            request.on("close", () => {
                reject(Object.assign(new Error("the connection closed without an answer"), { code: "ECONNRESET" }));
            });
            request.end(bytes);
        });
    }
}
exports.HttpWebhookSender = HttpWebhookSender;
function failed(failure) {
    return { isTaken: false, statusCode: null, failure };
}
/** The code of an error, such as `ECONNREFUSED`, never its words: these may hold parts of an answer. */
function codeOf(error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,39}$/.test(code) ? code : "FAILED";
}
//# sourceMappingURL=webhook-sender.js.map