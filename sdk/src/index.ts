/**
 * Typed client of the Hosho API (保証): electronic guarantees for public works. Begin with {@link createHosho}.
 *
 * @packageDocumentation
 */
export { createHosho, type Hosho } from "./hosho.js";
export type { HoshoMethods } from "./generated/hosho-methods.js";
export type { List } from "./list.js";
export * from "./vocabulary.js";
