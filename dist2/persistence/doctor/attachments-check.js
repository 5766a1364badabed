"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AttachmentsCheck = void 0;
const node_crypto_1 = require("node:crypto");
const PARTS = "SELECT f.id AS id, f.size AS size, f.sha256 AS sha256, p.position AS position, p.content AS content " +
    "FROM attachment f LEFT JOIN attachment_part p ON p.attachment_id = f.id WHERE f.removed_at IS NULL " +
    "ORDER BY f.id, p.position";
const LEFT_OVER = "SELECT f.id AS id FROM attachment f WHERE f.removed_at IS NOT NULL " +
    "AND EXISTS (SELECT 1 FROM attachment_part p WHERE p.attachment_id = f.id) ORDER BY f.id";
/** The bytes of each attachment are those that came; of a removed one there are none. */
class AttachmentsCheck {
    constructor(snapshot) {
        this.snapshot = snapshot;
        this.name = "attachments";
    }
    async *run() {
        let joined;
        for await (const part of this.snapshot.stream(() => PARTS)) {
            if (joined?.of.id !== part.id) {
                if (joined)
                    yield* this.#judged(joined);
                joined = { of: part, hash: (0, node_crypto_1.createHash)("sha256"), size: 0, parts: 0, isInOrder: true };
            }
            add(joined, part);
        }
        if (joined)
            yield* this.#judged(joined);
        for await (const { id } of this.snapshot.stream(() => LEFT_OVER))
            yield this.#finding(id, "no bytes: the attachment is removed", "parts of it are left", "Another program put them there: delete its rows of attachment_part.");
    }
    *#judged({ of: { id, size, sha256 }, ...came }) {
        const digest = came.hash.digest("hex");
        if (came.isInOrder && came.size === size && digest === sha256)
            return;
        yield this.#finding(id, `${String(size)} bytes with SHA-256 ${sha256}`, `${String(came.size)} bytes with SHA-256 ${digest}${came.isInOrder ? "" : ", with parts missing"}`, "Another program changed its parts past this system: take them out of a backup, or ask its contractor for the file.");
    }
    #finding(id, expected, found, remedy) {
        return {
            check: this.name,
            severity: "error",
            subject: { table: "attachment", id },
            expected,
            found,
            remedy,
        };
    }
}
exports.AttachmentsCheck = AttachmentsCheck;
function add(joined, { position, content }) {
    if (content === null)
        return;
    const bytes = Buffer.from(content, "base64");
    joined.isInOrder &&= position === joined.parts;
    joined.parts += 1;
    joined.size += bytes.length;
    joined.hash.update(bytes);
}
//# sourceMappingURL=attachments-check.js.map