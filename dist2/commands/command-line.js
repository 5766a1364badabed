"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readCommandLine = readCommandLine;
const node_util_1 = require("node:util");
const help_1 = require("./help");
const nearest_word_1 = require("./nearest-word");
const problem_of_place_1 = require("./problem-of-place");
const usage_error_1 = require("./usage-error");
const SEE_HELP = "hosho-server --help lists what there is.";
/** Reads a command line: no word more or less than the command takes, and no option that it does not know. */
function readCommandLine(commands, [word, ...line]) {
    if (word === undefined)
        return { for: "nothing" };
    if (word === "--help" || word === "-h")
        return { for: "help" };
    if (word === "--version" || word === "-v")
        return { for: "version" };
    const command = commandNamed(word, commands);
    const { operands, options } = wordsOf(line, command);
    if (options.some(({ name }) => name === "help" || name === "h"))
        return { for: "help-on", command };
    for (const option of options)
        requireOption(option, command);
    requireOperands(operands, command);
    const has = (wanted) => options.some(({ name }) => name === wanted);
    const value = (wanted) => options.findLast(({ name }) => name === wanted)?.value;
    return { for: "run", command, given: { operands, has, value } };
}
function commandNamed(word, commands) {
    const command = commands.find(({ name }) => name === word);
    if (command)
        return command;
    const what = word.startsWith("-") ? "option" : "command";
    const names = [...commands.map(({ name }) => name), "--help", "--version"];
    throw new usage_error_1.UsageError(`There is no ${what} ${JSON.stringify(word)}${orMeant(word, names)} ${SEE_HELP}`);
}
/** What is meant by which word is ours to say, and to refuse; Node.js only takes the line apart. */
function wordsOf(line, { values = {} }) {
    const valued = Object.fromEntries(Object.keys(values).map((name) => [name, { type: "string" }]));
    const { tokens } = (0, node_util_1.parseArgs)({
        args: [...line],
        options: valued,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    return {
        operands: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])),
        options: tokens.flatMap((token) => token.kind === "option" ? [{ name: token.name, typed: token.rawName, value: token.value }] : []),
    };
}
function requireOption({ name, typed, value }, command) {
    const { options = {}, values = {} } = command;
    const known = [...Object.keys(options), ...Object.keys(values)];
    if (!known.includes(name) || !typed.startsWith("--")) {
        const meant = orMeant(typed, known.map((option) => `--${option}`));
        throw refused(`There is no option ${JSON.stringify(typed)}${meant}`, command);
    }
    const valued = values[name];
    if (valued && (value === undefined || value === ""))
        throw refused(`The option --${name} takes a value: --${name} ${valued.value}.`, command);
    if (!valued && value !== undefined)
        throw refused(`The option --${name} takes no value.`, command);
}
function requireOperands(given, command) {
    const { operands = [] } = command;
    const surplus = given[operands.length];
    if (surplus !== undefined)
        throw refused(`${JSON.stringify(surplus)} is one word too many.`, command);
    operands.forEach((operand, at) => {
        const word = given[at];
        if (word === undefined || word === "")
            throw refused(`${operand.name} is missing.`, command);
        const problem = (0, problem_of_place_1.problemOfPlace)(word, operand.is);
        if (problem !== undefined)
            throw refused(problem, command);
    });
}
function orMeant(word, words) {
    const nearest = (0, nearest_word_1.nearestWord)(word, words);
    return nearest === undefined ? "." : `; did you mean ${nearest}?`;
}
function refused(problem, command) {
    return new usage_error_1.UsageError(`${problem} Usage: ${(0, help_1.usageOf)(command)}`);
}
//# sourceMappingURL=command-line.js.map