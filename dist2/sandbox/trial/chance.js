"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Chance = void 0;
/** Pseudo-random numbers from a fixed seed (mulberry32): every run makes the same data. */
class Chance {
    #state;
    constructor(seed) {
        this.#state = seed;
    }
    /** At least 0, less than 1. */
    fraction() {
        this.#state = (this.#state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    }
    /** Of the normal distribution around 0 with a deviation of 1. */
    normal() {
        return Math.sqrt(-2 * Math.log(1 - this.fraction())) * Math.cos(2 * Math.PI * this.fraction());
    }
    /** A whole number from 0 to one less than the bound. */
    below(bound) {
        return Math.floor(this.fraction() * bound);
    }
    /** An element of a list, which must not be empty. */
    of(elements) {
        const element = elements[this.below(elements.length)];
        if (element === undefined)
            throw new RangeError("there is nothing to choose from");
        return element;
    }
    /** That many hexadecimal digits, at most 8. */
    hex(digits) {
        return this.below(16 ** digits)
            .toString(16)
            .padStart(digits, "0");
    }
}
exports.Chance = Chance;
//# sourceMappingURL=chance.js.map