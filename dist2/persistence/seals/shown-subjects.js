"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ShownSubjects = void 0;
/**
 * The subjects that one operation shows outside of lists: collected while reading, verified together before
 * the answer.
 */
class ShownSubjects {
    #subjects = new Set();
    #groups = new Set();
    #histories = new Set();
    #events = [];
    #rows = [];
    /** Those of which more is shown than can be compared. */
    get subjects() {
        return [...this.#subjects];
    }
    /** Rows of which everything that is shown can be compared. */
    get rows() {
        return this.#rows;
    }
    get groups() {
        return [...this.#groups];
    }
    /** The subjects whose events are shown. */
    get histories() {
        return [...this.#histories];
    }
    get events() {
        return this.#events;
    }
    add(group, subjects) {
        const named = subjects.filter((subject) => subject !== null);
        if (named.length > 0)
            this.#groups.add(group);
        for (const subject of named)
            this.#subjects.add(subject);
    }
    addRow(row) {
        this.#rows.push(row);
    }
    addHistories(subjects, events) {
        for (const subject of subjects)
            if (subject !== null)
                this.#histories.add(subject);
        this.#events.push(...events);
    }
}
exports.ShownSubjects = ShownSubjects;
//# sourceMappingURL=shown-subjects.js.map