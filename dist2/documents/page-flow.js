"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.leastDense = leastDense;
exports.heightOf = heightOf;
exports.drawBands = drawBands;
exports.gap = gap;
/** From full size to the smallest size allowed. */
const DENSITIES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4];
/**
 * The least dense of ever denser compositions that fits into a height; the densest where none does. The texts
 * of a paper are bounded in length, so that one composition always fits: a test draws the longest of all.
 */
function leastDense(room, compose) {
    let chosen = compose(1);
    if (heightOf(chosen) <= room)
        return chosen;
    let [tooLarge, last] = [0, DENSITIES.length - 1];
    chosen = compose(DENSITIES[last] ?? 1);
    while (last - tooLarge > 1) {
        const middle = (tooLarge + last) >> 1;
        const bands = compose(DENSITIES[middle] ?? 1);
        if (heightOf(bands) <= room)
            [last, chosen] = [middle, bands];
        else
            tooLarge = middle;
    }
    return chosen;
}
function heightOf(bands) {
    return bands.reduce((sum, { height }) => sum + height, 0);
}
/** Draws the bands one under the other, from `top`, and lets them share what is left of `room`. */
function drawBands(bands, top, room) {
    const extras = sharedOut(Math.max(0, room - heightOf(bands)), bands);
    let y = top;
    for (const [i, band] of bands.entries()) {
        const height = band.height + (extras[i] ?? 0);
        band.draw(y, height);
        y += height;
    }
}
/** Each band's share of the spare height; what one band does not use goes to the others. */
function sharedOut(spare, bands) {
    const most = bands.map((band) => (band.stretch === 0 ? 0 : (band.most ?? Infinity)));
    const isContent = (i, share) => (most[i] ?? 0) <= share * (bands[i]?.stretch ?? 0);
    let share = 0;
    for (;;) {
        const content = bands.map((_, i) => isContent(i, share));
        const taken = most.reduce((sum, each, i) => sum + (content[i] ? each : 0), 0);
        const shares = bands.reduce((sum, { stretch }, i) => sum + (content[i] ? 0 : stretch), 0);
        if (shares === 0)
            return most;
        share = (spare - taken) / shares;
        const next = bands.map((_, i) => isContent(i, share));
        if (next.every((is, i) => is === content[i]))
            return bands.map(({ stretch }, i) => (content[i] ? (most[i] ?? 0) : share * stretch));
    }
}
/** An empty band. */
function gap(height, stretch = 0, most = Infinity) {
    return { height, stretch, most, draw: () => undefined };
}
//# sourceMappingURL=page-flow.js.map