"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.usageOf = usageOf;
exports.helpOnAll = helpOnAll;
exports.helpOn = helpOn;
const command_1 = require("./command");
const PROGRAM = "hosho-server";
/** How a command is typed. */
function usageOf({ name, operands = [], options = {}, values = {} }) {
    const words = operands.map((operand) => operand.name);
    const flags = Object.keys(options).map((option) => `[--${option}]`);
    const valued = Object.entries(values).map(([option, { value }]) => `[--${option} ${value}]`);
    return [PROGRAM, name, ...words, ...flags, ...valued].join(" ");
}
/** What there is. */
function helpOnAll(commands) {
    return `Hosho (保証): electronic guarantees for public works, as a GraphQL API.

Usage: ${PROGRAM} COMMAND [WORDS]

${inColumns(commands.map(({ name, summary }) => [name, summary]))}

${inColumns([
        ["COMMAND --help", "what the command takes, with an example"],
        ["--help", "this text"],
        ["--version", "the version"],
    ])}

Settings come from the environment: docs/settings.md lists all of them.`;
}
/** What one command takes. */
function helpOn(command) {
    const { name, summary, operands = [], options = {}, values = {}, example = "" } = command;
    const words = [
        ...operands.map((operand) => [operand.name, operand.summary]),
        ...Object.entries(options).map(([option, what]) => [`--${option}`, what]),
        ...Object.entries(values).map(([option, { value, summary: what }]) => [`--${option} ${value}`, what]),
    ];
    return `${PROGRAM} ${name}: ${summary}.

Usage: ${usageOf(command)}

${inColumns([...words, ["--help", "this text"]])}

Exit code:

${inColumns((0, command_1.exitCodesOf)(command).map(([code, meaning]) => [String(code), meaning]))}

Example: ${[PROGRAM, name, example].join(" ").trimEnd()}`;
}
function inColumns(lines) {
    const width = Math.max(...lines.map(([left]) => left.length));
    return lines.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`).join("\n");
}
//# sourceMappingURL=help.js.map